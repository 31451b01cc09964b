package org.bouncecodes.report;

import java.util.Locale;
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
  private int wordsIndent = NONE;
  private int deepest = NONE;

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

  /** Adds a line below the one that names the recipient. */
  void add(TextLine line, int lineIndent) {
    wordsIndent = wordsIndent == NONE ? lineIndent : wordsIndent;
    deepest = Math.max(deepest, lineIndent);
    add(line.words(), line.end());
  }

  /** Tells whether a line indented so far goes on with the words, whatever it begins with. */
  boolean reaches(int lineIndent) {
    boolean begun = address != null || hasWords();
    return begun && lineIndent > indent && lineIndent >= wordsIndent;
  }

  /** Tells whether a line leaves the words and returns to where recipients are named. */
  boolean isListedAt(int lineIndent) {
    return indent > 0 && deepest > indent && lineIndent <= indent;
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

  /** The same for all findings about one recipient. */
  String key() {
    return (address == null ? name : address).toLowerCase(Locale.ROOT);
  }
}
