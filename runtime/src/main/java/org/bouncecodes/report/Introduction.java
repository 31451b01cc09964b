package org.bouncecodes.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that introduces recipients: {@code Delivery to the following recipients failed:}, or
 * names them itself: {@code Your message to ann@example.com could not be delivered}.
 *
 * @param named recipients behind the phrase, or in its gap
 * @param addressees those in front of it
 * @param endsLine whether recipients may follow in the lines below
 * @param colon whether something must follow
 */
record Introduction(
    List<MailAddress> named, List<MailAddress> addressees, boolean endsLine, boolean colon) {

  /** What stands in front of an addressee: to, an, à, a, bij, do, til, till. */
  private static final List<String> BEFORE =
      List.of(" to ", " an ", " \u00e0 ", " a ", " bij ", " do ", " til ", " till ");

  /** What stands behind an addressee: the Japanese particle ni. */
  private static final char BEHIND = '\u306b';

  private static final String COLONS = ":\uFF1A-";

  static Introduction of(MarkedText marked, Asides asides, TextLine line, SectionMark heading) {
    String text = marked.text();
    List<MailAddress> named = behind(text, asides, line, heading);
    boolean colon = COLONS.indexOf(text.charAt(line.end() - 1)) >= 0;
    boolean endsLine = !Asides.hasLetters(text, heading.end(), line.end());
    return new Introduction(
        named,
        named.isEmpty() && !colon ? inFront(text, asides, line, heading) : List.of(),
        endsLine || text.charAt(line.end() - 1) == ':',
        colon);
  }

  /** The addresses of a sentence, as far as nothing but separators parts them. */
  private static List<MailAddress> behind(
      String text, Asides asides, TextLine line, SectionMark heading) {
    List<MailAddress> found = new ArrayList<>();
    MailAddress address = MailAddress.first(text, heading.begin(), line.end());
    while (address != null && !asides.covers(address.begin(), line)) {
      found.add(address);
      MailAddress next = MailAddress.first(text, address.end(), line.end());
      address = next != null && !Asides.hasLetters(text, address.end(), next.begin()) ? next : null;
    }
    return found;
  }

  private static List<MailAddress> inFront(
      String text, Asides asides, TextLine line, SectionMark heading) {
    MailAddress address = MailAddress.first(text, line.words(), heading.begin());
    if (address == null || asides.covers(address.begin(), line)) {
      return List.of();
    }
    boolean begins = address.begin() == line.words() && text.charAt(line.words()) == '<';
    boolean addressed = begins || isBehind(text, address.end());
    for (String before : BEFORE) {
      addressed |=
          text.regionMatches(true, address.begin() - before.length(), before, 0, before.length());
    }
    return addressed ? List.of(address) : List.of();
  }

  private static boolean isBehind(String text, int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && text.charAt(at) == BEHIND;
  }
}
