/**
 * Takes whole mails apart: MIME parts, transfer encodings and character sets, up to the report of
 * {@link org.bouncecodes.report.DeliveryReport}.
 */
package org.bouncecodes.examples.cli.mail;
