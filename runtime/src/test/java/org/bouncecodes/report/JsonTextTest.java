package org.bouncecodes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  @Test
  void readsObjectsArraysAndStrings() {
    assertEquals(
        Map.of("a", "b", "c", List.of("1", "-2.5e+3", "true"), "d", Map.of("e", List.of())),
        JsonText.object(
            " { \"a\" : \"b\", \"c\":[1, -2.5e+3 ,true], \"d\":{\"e\":[ ]}, \"f\":null}"));
    assertEquals(Map.of(), JsonText.object("{}"));
  }

  @Test
  void readsEscapes() {
    assertEquals(
        Map.of("a", "\"\\/\n\t\u00e9"), JsonText.object("{\"a\":\"\\\"\\\\\\/\\n\\t\\u00e9\"}"));
    assertEquals(Map.of("a", "ux"), JsonText.object("{\"a\":\"\\ux\"}"));
  }

  @Test
  void takesTheFirstOfSeveralMembersOfAName() {
    assertEquals(Map.of("a", "1"), JsonText.object("{\"a\":1,\"a\":2}"));
  }

  @Test
  void stopsWhereItIsNoLongerJson() {
    assertEquals(Map.of("a", "1"), JsonText.object("{\"a\":1 \"b\":2}"));
    assertEquals(Map.of("a", List.of("1")), JsonText.object("{\"a\":[1 2]}"));
    assertEquals(Map.of("a", "b"), JsonText.object("{\"a\":\"b\",\"c\":\"d"));
    assertEquals(Map.of(), JsonText.object("{\"a\""));
    assertEquals(Map.of(), JsonText.object("[1]"));
    assertEquals(Map.of(), JsonText.object(""));
  }

  @Test
  void readsDeepNestingWithoutOverflow() {
    assertEquals(1, JsonText.object("{\"a\":".repeat(100_000)).size());
    assertEquals(1, JsonText.object("{\"a\":" + "[".repeat(100_000)).size());
  }

  @Test
  void readsAnything() {
    Random random = new Random(8259);
    String signs = "{}[]\"\\:,u0a null";
    for (int round = 0; round < 50_000; round++) {
      StringBuilder text = new StringBuilder("{\"a\":");
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      JsonText.object(text.toString());
    }
  }
}
