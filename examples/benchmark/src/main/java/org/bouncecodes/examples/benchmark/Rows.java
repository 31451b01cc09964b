package org.bouncecodes.examples.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bouncecodes.BounceCode;

/** The tables to look up in, each with all its ways of lookup. */
public enum Rows {
  /** The rows of {@code codes.tsv} that hold for all servers. */
  STANDARD {
    @Override
    Object find(String code) {
      return BounceCode.find(code);
    }

    @Override
    Object find(CharSequence text, int start, int end) {
      return BounceCode.find(text, start, end);
    }

    @Override
    Object stringSwitch(String code) {
      return StandardStringSwitch.find(code);
    }

    @Override
    Map<String, Object> map() {
      return byKey(
          Stream.of(BounceCode.values()).filter(row -> row.server().isEmpty()), BounceCode::code);
    }
  },

  /** The rows of {@code thousand.tsv}. */
  THOUSAND {
    @Override
    Object find(String code) {
      return ThousandCodes.find(code);
    }

    @Override
    Object find(CharSequence text, int start, int end) {
      return ThousandCodes.find(text, start, end);
    }

    @Override
    Object stringSwitch(String code) {
      return ThousandStringSwitch.find(code);
    }

    @Override
    Map<String, Object> map() {
      return byKey(Stream.of(ThousandCodes.values()), ThousandCodes::code);
    }
  };

  /** The generated lookup of a whole String. */
  abstract Object find(String code);

  /** The generated lookup of a part of a text. */
  abstract Object find(CharSequence text, int start, int end);

  /** One switch on String with a case for every row. */
  abstract Object stringSwitch(String code);

  /** A new HashMap with every row. */
  abstract Map<String, Object> map();

  private static <T> Map<String, Object> byKey(Stream<T> rows, Function<T, String> key) {
    Map<String, Object> map = new HashMap<>();
    rows.forEach(row -> map.put(key.apply(row), row));
    return map;
  }
}
