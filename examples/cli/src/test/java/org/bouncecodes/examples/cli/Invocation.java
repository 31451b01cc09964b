package org.bouncecodes.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** One call of the command: what it exits with and what it writes. */
record Invocation(int status, String out, String err) {

  static Invocation of(String... args) {
    return reading("", args);
  }

  static Invocation reading(String input, String... args) {
    return reading(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
  }

  static Invocation reading(InputStream input, String... args) {
    return on(false, Map.of(), input, args);
  }

  static Invocation onTerminal(Map<String, String> environment, String... args) {
    return on(true, environment, InputStream.nullInputStream(), args);
  }

  private static Invocation on(
      boolean terminal, Map<String, String> environment, InputStream input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(input, out, err, false, terminal, false, OptionalInt.of(100), environment);
    int status = BounceCommand.in(console).execute(args);
    return new Invocation(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Returns the objects of JSON lines; values are strings, booleans, numbers or lists. */
  List<Map<String, Object>> json() {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (String line : out.split("\n", -1)) {
      if (!line.isEmpty()) {
        objects.add(object(line));
      }
    }
    return objects;
  }

  private static Map<String, Object> object(String line) {
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      Map<String, Object> object = new LinkedHashMap<>();
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new AssertionError("no object: " + line);
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        object.put(key, value(parser));
      }
      if (parser.nextToken() != null) {
        throw new AssertionError("more than one object: " + line);
      }
      return object;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.nextToken()) {
      case VALUE_NULL -> "null";
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case START_ARRAY -> {
        List<String> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(parser.getText());
        }
        yield list;
      }
      default -> parser.getText();
    };
  }
}
