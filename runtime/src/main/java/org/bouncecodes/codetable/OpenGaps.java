package org.bouncecodes.codetable;

import org.bouncecodes.codetable.PhraseMatcher.Hits;

/**
 * The openings that were found and may still be followed, in the order in which they end. Positions
 * count blanks once, as the length of a part does.
 */
final class OpenGaps {

  /** No openings; not to be changed. */
  static final OpenGaps NONE = new OpenGaps();

  private static final int FEW = 2;
  private static final int FIELDS = 4;

  /** What ends further behind can no longer be followed by a part that ends here. */
  private static final int REACH = PhraseMatcher.LONGEST_GAP + PhraseMatcher.LONGEST_PART;

  /** For each opening kept: its number, its position, and end and length of its first part. */
  private int[] kept = {};

  private int size;

  private OpenGaps() {}

  /**
   * Reports what a part completes.
   *
   * @param parts of all phrases
   * @param part the number of the one that was found
   * @param position where it ends
   * @param end where it ends in the text
   * @param hits is told when a phrase ends with it
   * @return the openings to go on with
   */
  OpenGaps found(PhraseParts parts, int part, int position, int end, Hits hits) {
    int length = parts.length(part);
    int follows = parts.follows(part);
    if (follows == PhraseParts.NONE) {
      return report(parts, part, position, end, length, end, hits);
    }
    int begin = position - length;
    int earliest = begin - PhraseMatcher.LONGEST_GAP;
    for (int i = size - FIELDS; i >= 0 && kept[i + 1] >= earliest; i -= FIELDS) {
      if (kept[i] == follows && kept[i + 1] <= begin) {
        return report(parts, part, position, kept[i + 2], kept[i + 3], end, hits);
      }
    }
    return this;
  }

  private OpenGaps report(
      PhraseParts parts,
      int part,
      int position,
      int firstEnd,
      int firstLength,
      int end,
      Hits hits) {
    if (parts.row(part) != PhraseParts.NONE) {
      hits.hit(parts.row(part) - 1, firstEnd, firstLength, end);
    }
    if (parts.opens(part) == PhraseParts.NONE) {
      return this;
    }
    OpenGaps gaps = this == NONE ? new OpenGaps() : this;
    gaps.keep(parts.opens(part), position, firstEnd, firstLength);
    return gaps;
  }

  private void keep(int opening, int position, int firstEnd, int firstLength) {
    if (size == kept.length) {
      makeRoom(position - REACH);
    }
    kept[size] = opening;
    kept[size + 1] = position;
    kept[size + 2] = firstEnd;
    kept[size + 3] = firstLength;
    size += FIELDS;
  }

  /** Drops what ends before a position; where most is kept nevertheless, the room doubles. */
  private void makeRoom(int earliest) {
    int first = 0;
    while (first < size && kept[first + 1] < earliest) {
      first += FIELDS;
    }
    int[] full = kept;
    size -= first;
    if (2 * size >= kept.length) {
      kept = new int[Math.max(FEW * FIELDS, 2 * kept.length)];
    }
    System.arraycopy(full, first, kept, 0, size);
  }
}
