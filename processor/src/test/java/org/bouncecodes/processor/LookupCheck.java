package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the lookups of a generated enum with a map of all its keys. */
final class LookupCheck {

  private LookupCheck() {}

  /** Looks up every key, and everything that is nearly a key. */
  static void assertFindsExactly(GeneratedCodes codes, Map<String, String> namesByKey) {
    assertThat(codes.constants()).hasSize(namesByKey.size());
    for (Map.Entry<String, String> row : namesByKey.entrySet()) {
      Enum<?> constant = codes.constant(row.getValue());
      String key = row.getKey();
      assertWithMessage(key).that(codes.find(key)).hasValue(constant);
      assertThat(codes.of(key)).isEqualTo(constant);
      // A buffer as the longer text: nothing may depend on String.
      CharSequence text = CharBuffer.wrap(key + key + ".");
      assertThat(codes.find(text, key.length(), 2 * key.length())).hasValue(constant);
      assertThat(codes.of(text, 0, key.length())).isEqualTo(constant);
    }
    for (String other : nearKeys(namesByKey.keySet())) {
      assertWithMessage(other).that(codes.find(other)).isEqualTo(Optional.empty());
      assertWithMessage(other)
          .that(codes.find("<" + other + ">", 1, other.length() + 1))
          .isEqualTo(Optional.empty());
      Throwable unknown = assertThrows(IllegalArgumentException.class, () -> codes.of(other));
      assertThat(unknown).hasMessageThat().isEqualTo("no Codes for \"" + other + "\"");
    }
  }

  /** Expects slices that are not inside of their text to be refused. */
  static void assertRefusesBadSlices(GeneratedCodes codes, String key) {
    for (int[] slice : new int[][] {{-1, 2}, {0, key.length() + 1}, {2, 1}, {-2, -1}}) {
      assertThrows(IndexOutOfBoundsException.class, () -> codes.find(key, slice[0], slice[1]));
      assertThrows(IndexOutOfBoundsException.class, () -> codes.of(key, slice[0], slice[1]));
    }
  }

  /** Keys that are changed at one place, cut off or lengthened, so that none is a key. */
  private static List<String> nearKeys(Set<String> keys) {
    Set<String> near = new LinkedHashSet<>(List.of("", " "));
    for (String key : keys) {
      for (int i = 0; i < key.length(); i++) {
        StringBuilder changed = new StringBuilder(key);
        changed.setCharAt(i, (char) (key.charAt(i) ^ 1));
        near.add(changed.toString());
        changed.setCharAt(i, '~');
        near.add(changed.toString());
        near.add(key.substring(0, i));
        near.add(key.substring(i + 1));
      }
      near.add(key + key.charAt(0));
      near.add(key + " ");
      near.add(" " + key);
    }
    near.removeAll(keys);
    return new ArrayList<>(near);
  }
}
