package org.bouncecodes.codetable;

/**
 * The parts of the phrases of a {@link PhraseMatcher}. A phrase without a gap is one part. Phrases
 * that begin with the same parts share them: what stands in front of a gap is an opening.
 */
final class PhraseParts {

  static final int NONE = 0;

  private static final int BOUNDED_BEFORE = 1;
  private static final int BOUNDED_AFTER = 2;

  private final int[] row;
  private final int[] follows;
  private final int[] opens;
  private final int[] length;
  private final int[] bounds;

  private PhraseParts(int[] row, int[] follows, int[] opens, int[] length, int[] bounds) {
    this.row = row;
    this.follows = follows;
    this.opens = opens;
    this.length = length;
    this.bounds = bounds;
  }

  static int bounds(boolean before, boolean after) {
    return (before ? BOUNDED_BEFORE : 0) | (after ? BOUNDED_AFTER : 0);
  }

  static PhraseParts unpack(PackedNumbers numbers) {
    int parts = numbers.next();
    return new PhraseParts(
        numbers.array(parts),
        numbers.array(parts),
        numbers.array(parts),
        numbers.array(parts),
        numbers.array(parts));
  }

  /** The row whose phrase ends with this part, counted from 1, or {@link #NONE}. */
  int row(int part) {
    return row[part];
  }

  /** The opening in front of this part, counted from 1, or {@link #NONE}. */
  int follows(int part) {
    return follows[part];
  }

  /** The opening that this part completes, counted from 1, or {@link #NONE}. */
  int opens(int part) {
    return opens[part];
  }

  int length(int part) {
    return length[part];
  }

  boolean boundedBefore(int part) {
    return (bounds[part] & BOUNDED_BEFORE) != 0;
  }

  boolean boundedAfter(int part) {
    return (bounds[part] & BOUNDED_AFTER) != 0;
  }
}
