package org.bouncecodes.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a text says as a whole, for recipients about whom it says nothing by themselves. */
final class Preamble {

  private final MarkedText marked;
  private final Asides asides;
  private final String text;

  private Preamble(MarkedText marked, Asides asides) {
    this.marked = marked;
    this.asides = asides;
    this.text = marked.text();
  }

  /** Everything in front of the copy but what is not about the failure. */
  static DecidingWords of(MarkedText marked, Asides asides) {
    Preamble preamble = new Preamble(marked, asides);
    int stage = preamble.firstQuotation();
    return stage > 0
        ? DecidingWords.of(marked, stage, marked.end())
        : DecidingWords.of(preamble.words());
  }

  /** Tells whether addresses are listed that are no findings. */
  static boolean listsOthers(MarkedText marked, Asides asides, List<Finding> findings) {
    Set<String> found = new HashSet<>();
    for (Finding finding : findings) {
      found.add(finding.key());
    }
    int end = Math.min(marked.end(), DecidingWords.LONGEST);
    for (TextLine line : TextLine.of(marked.text(), 0, end)) {
      AddressLine listed = AddressLine.of(marked.text(), line);
      if (listed != null
          && !asides.covers(listed.address().begin(), line)
          && !found.contains(listed.address().address().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Where the line begins in which a reply is quoted, but for the first line of all; or 0. */
  private int firstQuotation() {
    for (SectionMark mark : marked.marks()) {
      if (mark.role() == SectionRule.Role.STAGE || mark.role() == SectionRule.Role.QUOTE) {
        return Math.max(1, text.lastIndexOf('\n', mark.begin()) + 1);
      }
    }
    return 0;
  }

  /** The text without asides, and without the sentences that only introduce recipients. */
  private String words() {
    StringBuilder words = new StringBuilder();
    int mark = 0;
    int at = 0;
    for (TextLine line : TextLine.of(text, 0, Math.min(marked.end(), DecidingWords.LONGEST))) {
      if (asides.covers(line)) {
        continue;
      }
      at = Math.max(at, line.words());
      while (mark < marked.marks().size() && marked.marks().get(mark).begin() < line.end()) {
        SectionMark next = marked.marks().get(mark++);
        if (introduces(next) && next.begin() >= at) {
          words.append(words.length() == 0 ? "" : " ").append(text, at, next.begin());
          at = wordEnd(next.end());
        }
      }
      if (at < line.end()) {
        words.append(words.length() == 0 ? "" : " ").append(text, at, line.end());
      }
    }
    return words.toString();
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < marked.end() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean introduces(SectionMark mark) {
    return mark.phrase().place() == SectionRule.Place.TEXT
        && (mark.role() == SectionRule.Role.FAILED || mark.role() == SectionRule.Role.DELAYED);
  }
}
