package org.bouncecodes.codetable;

import java.util.Arrays;
import org.bouncecodes.codetable.PhraseMatcher.Hits;

/**
 * The openings that were found and may still be followed, in the order in which they end. Positions
 * count blanks once.
 */
final class OpenGaps {

  /** No openings; not to be changed. */
  static final OpenGaps NONE = new OpenGaps(0);

  private static final int FEW = 4;
  private static final int FIELDS = 4;

  /** Words side by side say more than the same words apart. */
  static final int GAPS_COST = 3;

  /** What ends further behind cannot be followed by a part that begins at a place yet to come. */
  private static final int REACH = PhraseMatcher.LONGEST_GAP;

  /** For each opening kept: its number, where it ends, where its first part begins, its weight. */
  private int[] kept;

  private int size;

  private OpenGaps(int openings) {
    kept = new int[openings * FIELDS];
  }

  /**
   * Keeps a part that opens a phrase.
   *
   * @param opening its number
   * @param position where it begins
   * @param length of it
   * @param begin where it begins in the text
   * @return the openings to go on with
   */
  OpenGaps open(int opening, int position, int length, int begin) {
    OpenGaps gaps = this == NONE ? new OpenGaps(FEW) : this;
    gaps.forget(position - REACH);
    gaps.keep(opening, position + length, begin, length - GAPS_COST);
    return gaps;
  }

  /**
   * Reports what a part completes behind its openings, and keeps what it opens in turn. Of several
   * places where one opening ended the latest counts, of several words there the heaviest.
   *
   * @param trie of all parts
   * @param place of the part in the trie
   * @param position where it begins
   * @param length of it
   * @param begin where it begins in the text
   * @param end where it ends in the text
   * @param hits is told when a phrase ends with it
   */
  void follow(PhraseTrie trie, int place, int position, int length, int begin, int end, Hits hits) {
    forget(position - REACH);
    int last = size - FIELDS;
    while (last >= 0 && kept[last + 1] > position) {
      last -= FIELDS;
    }
    for (int i = last; i >= 0; i -= FIELDS) {
      if (isLatest(i, last)) {
        complete(trie, place, i, position, length, begin, end, hits);
      } else {
        remove(i, i + FIELDS);
        last -= FIELDS;
      }
    }
  }

  private void complete(
      PhraseTrie trie, int place, int at, int position, int length, int begin, int end, Hits hits) {
    int opening = kept[at];
    int first = kept[at + 2];
    int weight = kept[at + 3] + length;
    int follower = trie.firstFollower(place, opening);
    while (follower < trie.followers(place) && trie.follows(place, follower) == opening) {
      if (trie.followerRow(place, follower) != 0) {
        hits.hit(trie.followerRow(place, follower) - 1, Math.max(1, weight), first, begin, end);
      }
      if (trie.followerOpens(place, follower) != 0) {
        keep(trie.followerOpens(place, follower), position + length, first, weight);
      }
      follower++;
    }
  }

  private boolean isLatest(int at, int last) {
    for (int i = last; i > at; i -= FIELDS) {
      if (kept[i] == kept[at]) {
        return false;
      }
    }
    return true;
  }

  private void keep(int opening, int position, int begin, int weight) {
    // Parts that begin earlier but end later have been found before.
    int at = size;
    while (at > 0 && kept[at - FIELDS + 1] > position) {
      at -= FIELDS;
    }
    for (int i = at - FIELDS; i >= 0 && kept[i + 1] == position; i -= FIELDS) {
      if (kept[i] == opening) {
        if (kept[i + 3] < weight) {
          kept[i + 2] = begin;
          kept[i + 3] = weight;
        }
        return;
      }
    }
    if (size == kept.length) {
      kept = Arrays.copyOf(kept, 2 * size);
    }
    System.arraycopy(kept, at, kept, at + FIELDS, size - at);
    kept[at] = opening;
    kept[at + 1] = position;
    kept[at + 2] = begin;
    kept[at + 3] = weight;
    size += FIELDS;
  }

  /** Drops what ends before a position. */
  private void forget(int earliest) {
    int first = 0;
    while (first < size && kept[first + 1] < earliest) {
      first += FIELDS;
    }
    remove(0, first);
  }

  private void remove(int from, int to) {
    System.arraycopy(kept, to, kept, from, size - to);
    size -= to - from;
  }
}
