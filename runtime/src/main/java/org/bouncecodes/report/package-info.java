/**
 * Reads what came back as a mail: delivery status notifications (RFC 3464, RFC 6533) and the texts
 * of programs that send none.
 *
 * <p>The way of a mail: a {@link org.bouncecodes.report.DeliveryReportBuilder} takes its header and
 * its decoded parts; {@code AmazonNotice} reads notices in JSON, {@code KindOfMail} tells bounces
 * from complaints, automatic answers and the rest; {@code StatusFields} reads the fields of a
 * delivery status, {@code BounceText} the words where there are none; each failed recipient becomes
 * a {@link org.bouncecodes.report.RecipientReport}. Taking MIME apart is the work of a mail
 * library.
 */
@NullMarked
package org.bouncecodes.report;

import org.jspecify.annotations.NullMarked;
