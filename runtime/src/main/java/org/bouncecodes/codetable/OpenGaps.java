package org.bouncecodes.codetable;

import java.util.Arrays;
import org.bouncecodes.codetable.PhraseMatcher.Hits;

/**
 * The openings that were found and may still be followed. Few need to be kept, each once: an
 * opening counts only for the next {@link PhraseMatcher#LONGEST_GAP} characters.
 */
final class OpenGaps {

  /** No openings; not to be changed. */
  static final OpenGaps NONE = new OpenGaps(0);

  private static final int AT_FIRST = 2;
  private static final int KEPT = 12;
  private static final int FIELDS = 3;

  /** The bits of the length of a part, below those of the number of an opening. */
  private static final int LENGTH_BITS = 7;

  private static final int LENGTH = (1 << LENGTH_BITS) - 1;

  /** For each opening: its number and the length of its first part, its end, the part's end. */
  private int[] kept;

  private int oldest;

  private OpenGaps(int openings) {
    this.kept = new int[openings * FIELDS];
  }

  /** Reports what a part completes and returns the openings to go on with. */
  OpenGaps found(PhraseParts parts, int part, int end, Hits hits) {
    int length = parts.length(part);
    int follows = parts.follows(part);
    if (follows == PhraseParts.NONE) {
      return report(parts, part, end, length, end, hits);
    }
    int begin = end - length;
    for (int i = 0; i < kept.length; i += FIELDS) {
      int gap = begin - kept[i + 1];
      if (kept[i] >>> LENGTH_BITS == follows && gap >= 0 && gap <= PhraseMatcher.LONGEST_GAP) {
        return report(parts, part, kept[i + 2], kept[i] & LENGTH, end, hits);
      }
    }
    return this;
  }

  private OpenGaps report(
      PhraseParts parts, int part, int firstEnd, int firstLength, int end, Hits hits) {
    if (parts.row(part) != PhraseParts.NONE) {
      hits.hit(parts.row(part) - 1, firstEnd, firstLength, end);
    }
    if (parts.opens(part) == PhraseParts.NONE) {
      return this;
    }
    OpenGaps gaps = this == NONE ? new OpenGaps(AT_FIRST) : this;
    gaps.keep(parts.opens(part), end, firstEnd, firstLength);
    return gaps;
  }

  private void keep(int opening, int end, int firstEnd, int firstLength) {
    int slot = oldest;
    for (int i = 0; i < kept.length; i += FIELDS) {
      if (kept[i] >>> LENGTH_BITS == opening) {
        slot = i;
      }
    }
    if (slot == kept.length) {
      kept = Arrays.copyOf(kept, Math.min(2 * kept.length, KEPT * FIELDS));
    }
    if (slot == oldest) {
      oldest = (oldest + FIELDS) % (KEPT * FIELDS);
    }
    kept[slot] = (opening << LENGTH_BITS) | firstLength;
    kept[slot + 1] = end;
    kept[slot + 2] = firstEnd;
  }
}
