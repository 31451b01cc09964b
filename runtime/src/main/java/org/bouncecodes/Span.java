package org.bouncecodes;

/**
 * A part of a text.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 */
record Span(int start, int end) {

  static final Span NOWHERE = new Span(0, 0);

  boolean isEmpty() {
    return start == end;
  }

  /** The same part of a text in front of which more stands. */
  Span moved(int by) {
    return isEmpty() ? this : new Span(start + by, end + by);
  }
}
