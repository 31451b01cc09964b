package org.bouncecodes.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bouncecodes.codetable.PhraseMatcher;

/**
 * The text of a bounce in front of the copy of the mail that came back, with the marks of {@code
 * sections.tsv} in it.
 */
final class MarkedText implements PhraseMatcher.Hits {

  /** What is farther behind is not read: reports on thousands of recipients fit. */
  static final int LONGEST = 1 << 18;

  /** Read at once; the copy, often most of a mail, is not searched for marks. */
  private static final int PIECE = 2048;

  /** How many characters of quotation marks and the like a line may begin with. */
  private static final int LONGEST_PREFIX = 200;

  private static final List<SectionPhrase> PHRASES = SectionPhrase.rows();

  private final String whole;
  private final List<SectionMark> marks = new ArrayList<>();

  /** Those of a piece, in the order in which they were found. */
  private final List<SectionMark> hits = new ArrayList<>();

  private int pieceBegin;
  private String piece = "";
  private int end;
  private int copyBegin;

  private MarkedText(String whole) {
    this.whole = whole;
    this.end = whole.length();
    this.copyBegin = end;
  }

  static MarkedText of(String text) {
    MarkedText marked = new MarkedText(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    while (marked.pieceBegin < marked.end) {
      marked.readPiece();
    }
    return marked;
  }

  private void readPiece() {
    int pieceEnd = Math.min(end, pieceBegin + PIECE);
    if (pieceEnd < end) {
      int far = Math.min(end, pieceEnd + 2 * PIECE);
      int paragraph = TextLine.indexOf(whole, "\n\n", pieceEnd, far);
      int line = whole.indexOf('\n', pieceEnd);
      pieceEnd = paragraph >= 0 ? paragraph : line < 0 ? end : Math.min(end, line + 1);
    }
    piece = plain(whole.substring(pieceBegin, pieceEnd));
    SectionPhrase.matcher().match(piece, (text, lineBegin) -> lineBegin, this);
    hits.sort(Comparator.comparing(SectionMark::end).thenComparing(SectionMark::begin));
    hits.forEach(this::add);
    hits.clear();
    pieceBegin = Math.min(end, pieceEnd);
    end = Math.min(end, copyBegin);
    while (!marks.isEmpty() && marks.get(marks.size() - 1).end() > copyBegin) {
      marks.remove(marks.size() - 1);
    }
  }

  /** Makes the apostrophes and blanks of typographers like those of the table. */
  private static String plain(String text) {
    return text.replace('\u2019', '\'').replace('\u00A0', ' ').replace('\u202F', ' ');
  }

  @Override
  public void hit(int row, int weight, int begin, int lastPart, int hitEnd) {
    SectionPhrase phrase = PHRASES.get(row);
    boolean inLine = phrase.place() == SectionRule.Place.LINE;
    if ((inLine && !beginsLine(begin)) || linesOf(begin, hitEnd) > (inLine ? 1 : 2)) {
      return;
    }
    hits.add(new SectionMark(pieceBegin + begin, pieceBegin + hitEnd, phrase));
  }

  private void add(SectionMark mark) {
    if (mark.role() == SectionRule.Role.COPY && mark.begin() < copyBegin) {
      copyBegin = Math.min(copyBegin, lineBegin(mark.begin()));
    }
    while (!marks.isEmpty() && marks.get(marks.size() - 1).begin() >= mark.begin()) {
      if (marks.get(marks.size() - 1).end() > mark.end()) {
        return;
      }
      marks.remove(marks.size() - 1);
    }
    if (marks.isEmpty() || marks.get(marks.size() - 1).end() < mark.end()) {
      marks.add(mark);
    }
  }

  private boolean beginsLine(int begin) {
    int at = begin;
    while (at > 0 && piece.charAt(at - 1) != '\n') {
      at--;
      if (Character.isLetterOrDigit(piece.charAt(at)) || begin - at > LONGEST_PREFIX) {
        return false;
      }
    }
    return true;
  }

  private int linesOf(int begin, int hitEnd) {
    int lines = 1;
    for (int i = begin; i < hitEnd; i++) {
      lines += piece.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }

  private int lineBegin(int at) {
    return whole.lastIndexOf('\n', at - 1) + 1;
  }

  /** The text that can be read. */
  String text() {
    return whole;
  }

  /** Where the copy of the mail begins, or the text ends. */
  int end() {
    return end;
  }

  /** The marks in their order; none stands inside another. */
  List<SectionMark> marks() {
    return marks;
  }

  /** Tells whether anything speaks of a failure or delay. */
  boolean speaksOfDelivery() {
    return marks.stream().map(SectionMark::role).anyMatch(MarkedText::speaksOfDelivery);
  }

  private static boolean speaksOfDelivery(SectionRule.Role role) {
    return switch (role) {
      case FAILED, DETAILS, DELAYED, WAITING, WORDS, STAGE, TRANSCRIPT -> true;
      case QUOTE, HOST, STATUS, DELIVERED, COPY, ASIDE -> false;
    };
  }

  /** Tells whether the mail was delivered, and nothing speaks of a failure. */
  boolean saysDelivered() {
    return has(SectionRule.Role.DELIVERED) && !has(SectionRule.Role.FAILED);
  }

  boolean has(SectionRule.Role role) {
    return marks.stream().anyMatch(mark -> mark.role() == role);
  }

  /** The number of the first mark that begins at a place or behind it. */
  int firstMark(int from) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).begin() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
