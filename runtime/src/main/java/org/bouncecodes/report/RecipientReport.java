package org.bouncecodes.report;

import java.util.Optional;
import org.bouncecodes.Bounce;

/**
 * What a mail that came back says about one recipient.
 *
 * @param address the address that the verdict is about, without angle brackets, for instance {@code
 *     ann@example.com}: the final recipient where that is a mail address, else the original one;
 *     empty when the mail does not tell. Behind an alias it may be one the sender never wrote to:
 *     the alias is not dead because one of its members is
 * @param originalRecipient the address as the sender gave it (RFC 3464 section 2.3.1), to find the
 *     mail in one's own lists; empty when the fields do not tell
 * @param finalRecipient the address the mail was going to in the end (RFC 3464 section 2.3.2);
 *     where Sendmail adds one that an alias led to (X-Actual-Recipient), that
 * @param action what happened to the mail for this recipient
 * @param remoteMta the host that gave the reply (RFC 3464 section 2.3.5)
 * @param bounce the verdict; its text is what the mail quotes as the reason
 */
public record RecipientReport(
    Optional<String> address,
    Optional<String> originalRecipient,
    Optional<String> finalRecipient,
    DeliveryAction action,
    Optional<String> remoteMta,
    Bounce bounce) {}
