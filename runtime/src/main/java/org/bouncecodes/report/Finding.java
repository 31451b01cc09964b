package org.bouncecodes.report;

import org.jspecify.annotations.Nullable;

/** A recipient found while a text is read, and where the words about it stand. */
final class Finding {

  private static final int NONE = -1;

  final @Nullable String address;
  final String name;
  final int indent;
  final int lineBegin;
  DeliveryAction action;
  private int wordsBegin = NONE;
  private int wordsEnd = NONE;

  /**
   * A recipient.
   *
   * @param address null where only a name is told
   * @param name what is told instead of an address
   * @param line where the recipient is named
   * @param indent of this line
   */
  Finding(@Nullable String address, String name, TextLine line, int indent, DeliveryAction action) {
    this.address = address;
    this.name = name;
    this.lineBegin = line.begin();
    this.indent = indent;
    this.action = action;
  }

  /** Adds a range to the words about the recipient; what stands between belongs to them too. */
  void add(int begin, int end) {
    if (begin < end) {
      wordsBegin = wordsBegin == NONE ? begin : wordsBegin;
      wordsEnd = end;
    }
  }

  boolean hasWords() {
    return wordsBegin != NONE;
  }

  int wordsBegin() {
    return wordsBegin;
  }

  int wordsEnd() {
    return wordsEnd;
  }

  boolean isFor(String other) {
    return address != null ? address.equalsIgnoreCase(other) : name.equalsIgnoreCase(other);
  }
}
