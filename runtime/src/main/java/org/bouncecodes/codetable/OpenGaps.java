package org.bouncecodes.codetable;

import org.bouncecodes.codetable.PhraseMatcher.Hits;

/**
 * The openings that were found and may still be followed. Few need to be kept, each once: an
 * opening counts only for the next {@link PhraseMatcher#LONGEST_GAP} characters.
 */
final class OpenGaps {

  private static final int KEPT = 12;
  private static final int FIELDS = 4;
  private static final int[] NOTHING = {};

  private final PhraseParts parts;

  /** For each opening kept: its number, where it ends, and end and length of its first part. */
  private int[] kept = NOTHING;

  private int oldest;

  OpenGaps(PhraseParts parts) {
    this.parts = parts;
  }

  void found(int part, int end, Hits hits) {
    int length = parts.length(part);
    int follows = parts.follows(part);
    if (follows == PhraseParts.NONE) {
      report(part, end, length, end, hits);
      return;
    }
    int begin = end - length;
    for (int i = 0; i < kept.length; i += FIELDS) {
      int gap = begin - kept[i + 1];
      if (kept[i] == follows && gap >= 0 && gap <= PhraseMatcher.LONGEST_GAP) {
        report(part, kept[i + 2], kept[i + 3], end, hits);
        return;
      }
    }
  }

  private void report(int part, int firstEnd, int firstLength, int end, Hits hits) {
    if (parts.row(part) != PhraseParts.NONE) {
      hits.hit(parts.row(part) - 1, firstEnd, firstLength, end);
    }
    if (parts.opens(part) != PhraseParts.NONE) {
      keep(parts.opens(part), end, firstEnd, firstLength);
    }
  }

  private void keep(int opening, int end, int firstEnd, int firstLength) {
    if (kept.length == 0) {
      kept = new int[KEPT * FIELDS];
    }
    int slot = oldest;
    for (int i = 0; i < kept.length; i += FIELDS) {
      if (kept[i] == opening) {
        slot = i;
      }
    }
    if (slot == oldest) {
      oldest = (oldest + FIELDS) % kept.length;
    }
    kept[slot] = opening;
    kept[slot + 1] = end;
    kept[slot + 2] = firstEnd;
    kept[slot + 3] = firstLength;
  }
}
