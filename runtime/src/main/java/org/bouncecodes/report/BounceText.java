package org.bouncecodes.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the words of bounces that carry no delivery status, or one that says little. */
final class BounceText {

  private BounceText() {}

  /**
   * Finds the recipients that the words name, and for each the words that decide.
   *
   * @param header of the bounce itself
   * @param parts in their order
   * @return in the order of the text; empty when the text names nobody and gives no reason
   */
  static List<TextFailure> failures(MailHeader header, List<MailPart> parts) {
    boolean plain = parts.stream().anyMatch(part -> isPlain(part) && !isBlank(part.content()));
    for (MailPart part : parts) {
      if (part.isReturnedMail()) {
        break;
      }
      if (part.isText() && (isPlain(part) || !plain)) {
        List<TextFailure> failures = of(header, text(part), parts);
        if (!failures.isEmpty()) {
          return failures;
        }
      }
    }
    return List.of();
  }

  static List<RecipientReport> recipients(MailHeader header, List<MailPart> parts) {
    return failures(header, parts).stream().map(TextFailure::report).toList();
  }

  /** Tells whether the words say that the mail was delivered, and speak of no failure. */
  static boolean saysDelivered(List<MailPart> parts) {
    for (MailPart part : parts) {
      if (part.isText() && !part.isReturnedMail()) {
        MarkedText marked = MarkedText.of(text(part));
        if (marked.saysDelivered()) {
          return true;
        }
      }
    }
    return false;
  }

  private static MailHeader returned(List<MailPart> parts) {
    return parts.stream()
        .filter(MailPart::isReturnedMail)
        .findFirst()
        .map(part -> MailHeader.of(head(part.content().toString())))
        .orElse(MailHeader.EMPTY);
  }

  private static String head(String mail) {
    int begin = 0;
    while (begin < mail.length() && TextLine.isBlank(mail.charAt(begin))) {
      begin++;
    }
    int blank = mail.indexOf("\n\n", begin);
    return mail.substring(begin, blank < 0 ? mail.length() : blank);
  }

  private static boolean isPlain(MailPart part) {
    return part.isText() && !part.type().equals("text/html");
  }

  private static boolean isBlank(CharSequence content) {
    return content.chars().allMatch(c -> TextLine.isBlank((char) c));
  }

  private static String text(MailPart part) {
    return isPlain(part) ? part.content().toString() : HtmlText.of(part.content());
  }

  private static List<TextFailure> of(MailHeader header, String text, List<MailPart> parts) {
    MarkedText marked = MarkedText.of(text);
    TextReading reading = TextReading.of(marked, header);
    List<TextFailure> failures = reading.failures();
    if (failures.isEmpty() && marked.end() < marked.text().length()) {
      String copy = copy(marked);
      MailHeader inside = MailHeader.of(head(copy));
      if (isBounce(inside)) {
        return merged(TextReading.of(MarkedText.of(body(copy)), header).failures());
      }
      return namesSomebody(marked)
          ? failures
          : reading.about(LoneAddress.addressee(inside, header));
    }
    return failures.isEmpty() && marked.speaksOfDelivery() && !namesSomebody(marked)
        ? reading.about(LoneAddress.addressee(returned(parts), header))
        : merged(failures);
  }

  /**
   * Whoever is named, even by an address too damaged to read, may be the one; the addressee of the
   * returned mail may be another.
   */
  private static boolean namesSomebody(MarkedText marked) {
    int at = marked.text().indexOf('@');
    return at >= 0 && at < marked.end();
  }

  /** The returned mail, from its first field. */
  private static String copy(MarkedText marked) {
    for (TextLine line : TextLine.of(marked.text(), marked.end(), marked.text().length())) {
      int colon = TextLine.indexOf(marked.text(), ":", line.words(), line.end());
      if (colon > 0 && isName(marked.text(), line.words(), colon)) {
        return marked.text().substring(line.begin());
      }
    }
    return "";
  }

  private static boolean isName(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7F) {
        return false;
      }
    }
    return to > from;
  }

  /** A bounce that somebody forwarded as text is read in place of the note around it. */
  private static boolean isBounce(MailHeader header) {
    String from = header.first("From").orElse("").toLowerCase(Locale.ROOT);
    return header.first("Return-Path").filter(path -> path.startsWith("<>")).isPresent()
        && from.startsWith("mailer-daemon");
  }

  private static String body(String mail) {
    int blank = mail.indexOf("\n\n");
    return blank < 0 ? "" : mail.substring(blank);
  }

  /** Programs name a recipient twice, for people and for administrators: a reply says more. */
  private static List<TextFailure> merged(List<TextFailure> failures) {
    Map<String, TextFailure> merged = new LinkedHashMap<>();
    for (TextFailure failure : failures) {
      String key = failure.address().orElse("").toLowerCase(Locale.ROOT);
      TextFailure before = merged.get(key);
      if (before == null) {
        merged.put(key, failure);
      } else {
        boolean more = says(failure) > says(before);
        merged.put(key, more ? failure.completedBy(before) : before.completedBy(failure));
      }
    }
    return new ArrayList<>(merged.values());
  }

  private static int says(TextFailure failure) {
    if (failure.words().isEmpty()) {
      return 0;
    }
    int code = ReplyAt.code(failure.words(), 0, failure.words().length());
    return code >= 0 || failure.command().isPresent() ? 2 : 1;
  }

  /** An address that is told by the header alone. */
  static List<String> failedRecipients(MailHeader header) {
    List<String> addresses = new ArrayList<>();
    for (MailHeader.Field field : header.fields()) {
      if (field.name().equalsIgnoreCase("X-Failed-Recipients")) {
        String value = field.value();
        MailAddress address = MailAddress.first(value, 0, value.length());
        while (address != null) {
          addresses.add(address.address());
          address = MailAddress.first(value, address.end(), value.length());
        }
      }
    }
    return addresses;
  }
}
