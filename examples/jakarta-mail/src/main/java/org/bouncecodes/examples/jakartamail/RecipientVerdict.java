package org.bouncecodes.examples.jakartamail;

import org.bouncecodes.Action;
import org.bouncecodes.Bounce;

/**
 * The verdict on one recipient of a mail.
 *
 * @param address the address as the program gave it, for instance {@code ann@example.com}
 * @param acceptance how far the mail got for this recipient
 * @param bounce what the server said: to this recipient, or about the whole mail
 * @param action what to do about this recipient. This is the action of the bounce, except that a
 *     reply that speaks about several recipients at once, or about none, suppresses nobody: then it
 *     is {@link Action#REVIEW}
 */
public record RecipientVerdict(
    String address, Acceptance acceptance, Bounce bounce, Action action) {}
