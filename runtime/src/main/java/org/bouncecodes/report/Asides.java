package org.bouncecodes.report;

/** What in a text is not about the failure: whom to ask, who wrote the mail, what it was called. */
final class Asides {

  private static final int LONGEST_LABEL = 64;

  /** How far in front of an address the words stand that set it aside. */
  private static final int NEAR = 120;

  /** The same within a line, which may be a whole paragraph. */
  private static final int NEAR_IN_LINE = 400;

  private final MarkedText marked;

  Asides(MarkedText marked) {
    this.marked = marked;
  }

  /** Tells whether words in front, on the same line or right above, are about something else. */
  boolean covers(int at, TextLine line) {
    int from = Math.max(0, Math.max(line.begin() - NEAR, at - NEAR_IN_LINE));
    for (int i = marked.firstMark(from); i < marked.marks().size(); i++) {
      SectionMark mark = marked.marks().get(i);
      if (mark.begin() > at) {
        return false;
      }
      boolean reaches = mark.end() > line.begin() || !hasLetters(marked.text(), mark.end(), at);
      if (mark.role() == SectionRule.Role.ASIDE && reaches) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a line as a whole is about something else. */
  boolean covers(TextLine line) {
    int first = marked.firstMark(line.begin());
    if (first == marked.marks().size() || marked.marks().get(first).begin() >= line.end()) {
      return false;
    }
    SectionMark mark = marked.marks().get(first);
    return mark.role() == SectionRule.Role.ASIDE && mark.phrase().place() == SectionRule.Place.LINE;
  }

  /** Tells whether a line says whom to ask, and quotes no reply. */
  boolean tellsWhomToAsk(TextLine line) {
    for (int i = marked.firstMark(line.begin()); i < marked.marks().size(); i++) {
      SectionMark mark = marked.marks().get(i);
      if (mark.begin() >= line.end()) {
        return false;
      }
      if (mark.role() == SectionRule.Role.ASIDE) {
        return ReplyAt.code(marked.text(), line.words(), line.end()) < 0;
      }
    }
    return false;
  }

  /** Tells whether a line names one thing, a server for instance, behind a colon. */
  boolean isLabelled(TextLine line) {
    String text = marked.text();
    int colon = TextLine.indexOf(text, ": ", line.words(), line.end());
    return colon > 0
        && colon - line.words() < LONGEST_LABEL
        && text.lastIndexOf(' ', line.end() - 1) == colon + 1;
  }

  static boolean hasLetters(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
