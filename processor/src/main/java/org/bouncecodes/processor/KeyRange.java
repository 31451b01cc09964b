package org.bouncecodes.processor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keys that end in a range of numbers, such as {@code 5.7.606-649}. */
final class KeyRange {

  /** Every number becomes a case of a switch. */
  static final int LARGEST = 1_000;

  private static final Pattern RANGE = Pattern.compile("(.*\\D|)(\\d{1,9})-(\\d{1,9})");

  private KeyRange() {}

  /** Returns the numbers of the range with what stands in front; empty for any other key. */
  static List<String> keys(String key) {
    Matcher range = RANGE.matcher(key);
    if (!range.matches()) {
      return List.of();
    }
    int first = Integer.parseInt(range.group(2));
    int last = Integer.parseInt(range.group(3));
    if (last <= first || last - first >= LARGEST) {
      return List.of();
    }
    return IntStream.rangeClosed(first, last).mapToObj(n -> range.group(1) + n).toList();
  }

  /** Returns all texts by which a row with this key is found. */
  static Stream<String> spellings(String key) {
    return Stream.concat(Stream.of(key), keys(key).stream());
  }
}
