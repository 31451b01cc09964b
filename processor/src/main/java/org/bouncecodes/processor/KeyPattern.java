package org.bouncecodes.processor;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known about a key at a node of the tree; it names the methods of the lookup.
 *
 * @param length of the text, 0 while it is not known
 * @param characters those known, by position
 */
record KeyPattern(int length, SortedMap<Integer, Character> characters) {

  static final KeyPattern ANY = new KeyPattern(0, new TreeMap<>());

  private static final char UNKNOWN = '?';
  private static final int LONGEST_NAME = 40;

  KeyPattern with(KeyTree.Subject subject, KeyTree.Label label) {
    if (subject instanceof KeyTree.Subject.Length) {
      return new KeyPattern(label.order(), new TreeMap<>());
    }
    if (subject instanceof KeyTree.Subject.CharAt at) {
      return with(Map.of(at.position(), (char) label.order()));
    }
    return this;
  }

  KeyPattern with(Map<Integer, Character> more) {
    SortedMap<Integer, Character> all = new TreeMap<>(characters);
    all.putAll(more);
    return new KeyPattern(length, all);
  }

  private String pattern() {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < length; i++) {
      pattern.append(characters.getOrDefault(i, UNKNOWN));
    }
    return pattern.toString();
  }

  String description() {
    if (length == 0) {
      return "some of the keys";
    }
    return characters.isEmpty()
        ? "the keys of length " + length
        : "the keys <code>" + JavadocText.escape(pattern()) + "</code>";
  }

  /** Returns a method name that is not in use yet, and takes it. */
  String methodName(Set<String> used) {
    StringBuilder name = new StringBuilder("find");
    if (characters.isEmpty()) {
      name.append(length == 0 ? "Part" : "Length" + length);
    } else {
      String pattern = pattern();
      for (int i = 0; i < pattern.length(); i++) {
        char c = pattern.charAt(i);
        boolean letter = c < 0x80 && Character.isLetterOrDigit(c);
        name.append(c == UNKNOWN ? 'x' : letter ? c : '_');
      }
    }
    if (name.length() > LONGEST_NAME) {
      name.setLength(LONGEST_NAME);
    }
    String free = name.toString();
    for (int i = 2; !used.add(free); i++) {
      free = name + "_" + i;
    }
    return free;
  }
}
