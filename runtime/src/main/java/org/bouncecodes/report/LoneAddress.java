package org.bouncecodes.report;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The recipient of a text in no known form: the only address in it that is neither the sender's nor
 * somebody's to ask for help.
 */
final class LoneAddress {

  private static final List<String> OFFICES =
      List.of("postmaster", "mailer-daemon", "abuse", "support", "helpdesk", "hostmaster", "admin");

  private LoneAddress() {}

  /** Returns the strangers that a text names, at most two. */
  static Set<String> in(MarkedText marked, MailHeader header) {
    Asides asides = new Asides(marked);
    Set<String> known = known(header);
    Set<String> found = new LinkedHashSet<>();
    for (TextLine line : TextLine.of(marked.text(), 0, marked.end())) {
      MailAddress address = MailAddress.first(marked.text(), line.words(), line.end());
      while (address != null && found.size() < 2) {
        if (!asides.covers(address.begin(), line) && isForeign(address, known)) {
          found.add(address.address().toLowerCase(Locale.ROOT));
        }
        address = MailAddress.first(marked.text(), address.end(), line.end());
      }
    }
    return found;
  }

  /** The addressee of the returned mail, when it has exactly one. */
  static Optional<String> addressee(MailHeader returned, MailHeader header) {
    String to = returned.first("To").orElse("");
    MailAddress address = MailAddress.first(to, 0, to.length());
    if (address == null || MailAddress.first(to, address.end(), to.length()) != null) {
      return Optional.empty();
    }
    boolean alone = returned.first("Cc").isEmpty() && returned.first("Bcc").isEmpty();
    return alone && isForeign(address, known(header))
        ? Optional.of(address.address())
        : Optional.empty();
  }

  /** The addresses of the sender, of whoever wrote the bounce and of those it went to. */
  private static Set<String> known(MailHeader header) {
    Set<String> known = new HashSet<>();
    for (String field : List.of("To", "From", "Reply-To", "Delivered-To", "Cc", "X-Original-To")) {
      String value = header.first(field).orElse("");
      MailAddress address = MailAddress.first(value, 0, value.length());
      while (address != null) {
        known.add(address.address().toLowerCase(Locale.ROOT));
        address = MailAddress.first(value, address.end(), value.length());
      }
    }
    return known;
  }

  private static boolean isForeign(MailAddress address, Set<String> known) {
    String small = address.address().toLowerCase(Locale.ROOT);
    return !known.contains(small) && !OFFICES.contains(small.substring(0, small.lastIndexOf('@')));
  }
}
