package org.bouncecodes.processor;

import java.util.Comparator;

/**
 * A step from node to node of the {@link PhraseGraph}.
 *
 * @param word a run of letters and digits, or any other single character but a blank
 * @param behindBlank whether there is a blank in front of it
 * @param isBeginning whether it stands for all words that begin so
 */
record PhraseStep(String word, boolean behindBlank, boolean isBeginning)
    implements Comparable<PhraseStep> {

  private static final Comparator<PhraseStep> ORDER =
      Comparator.comparing(PhraseStep::word)
          .thenComparing(PhraseStep::isBeginning)
          .thenComparing(PhraseStep::behindBlank);

  @Override
  public int compareTo(PhraseStep other) {
    return ORDER.compare(this, other);
  }

  /** The step to the word of a part that begins at a place, or behind a blank there. */
  static PhraseStep at(PhraseRow.Part part, int place) {
    String text = part.text();
    boolean behindBlank = text.charAt(place) == ' ';
    int begin = behindBlank ? place + 1 : place;
    int end = wordEnd(text, begin);
    boolean open = end == text.length() && !part.boundedAfter();
    return new PhraseStep(
        text.substring(begin, end), behindBlank, open && PhraseText.isWord(text.charAt(begin)));
  }

  /** Where the word ends whose step begins at a place. */
  int end(int place) {
    return place + (behindBlank ? 1 : 0) + word.length();
  }

  private static int wordEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && PhraseText.isWord(text.charAt(end))) {
      end++;
    }
    return Math.max(end, begin + 1);
  }
}
