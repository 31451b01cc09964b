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

  private static final int AT_FIRST = 3;
  private static final int KEPT = 12;
  private static final int FIELDS = 4;

  /** For each opening kept: its number, where it ends, and end and length of its first part. */
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
      if (kept[i] == follows && gap >= 0 && gap <= PhraseMatcher.LONGEST_GAP) {
        return report(parts, part, kept[i + 2], kept[i + 3], end, hits);
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
      if (kept[i] == opening) {
        slot = i;
      }
    }
    if (slot == kept.length) {
      kept = Arrays.copyOf(kept, 2 * kept.length);
    }
    if (slot == oldest) {
      oldest = (oldest + FIELDS) % (KEPT * FIELDS);
    }
    kept[slot] = opening;
    kept[slot + 1] = end;
    kept[slot + 2] = firstEnd;
    kept[slot + 3] = firstLength;
  }
}
