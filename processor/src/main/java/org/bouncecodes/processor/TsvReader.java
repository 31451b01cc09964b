package org.bouncecodes.processor;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Second stage: turns the bytes of a table into cells with line and column. */
final class TsvReader {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final Problems problems;

  TsvReader(String name, Problems problems) {
    this.name = name;
    this.problems = problems;
  }

  /** Returns the table; empty after adding a problem when there is no header or no row. */
  Optional<Table> read(byte[] bytes) {
    Optional<String> text = decode(bytes);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<Table.Row> definitions = new ArrayList<>();
    List<Table.Row> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.get().split("\n", -1)) {
      number++;
      String content = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      checkCharacters(content, number);
      if (!content.isBlank() && !content.startsWith("#")) {
        boolean defines = lines.isEmpty() && content.startsWith("{");
        (defines ? definitions : lines).add(row(content, number));
      }
    }
    if (lines.size() < 2) {
      problems.add(
          new Position(name, 1, 1), Message.TableEmpty, lines.isEmpty() ? "header line" : "rows");
      return Optional.empty();
    }
    return Optional.of(
        new Table(
            name,
            sha256(bytes),
            List.copyOf(definitions),
            lines.get(0).cells(),
            List.copyOf(lines.subList(1, lines.size()))));
  }

  /**
   * Decodes strictly, whatever encoding javac was given: replacement characters would hide damage.
   */
  private Optional<String> decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    String text = out.toString();
    if (text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(BYTE_ORDER_MARK.length());
    }
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      int column = text.length() - text.lastIndexOf('\n');
      problems.add(new Position(name, line, column), Message.NotUtf8, bytes[in.position()] & 0xFF);
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private void checkCharacters(String line, int number) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != '\t' && Character.isISOControl(c)) {
        problems.add(new Position(name, number, i + 1), Message.ControlCharacter, (int) c);
      }
    }
  }

  private Table.Row row(String line, int number) {
    List<Table.Cell> cells = new ArrayList<>();
    int column = 1;
    for (String text : line.split("\t", -1)) {
      cells.add(new Table.Cell(text, new Position(name, number, column)));
      column += text.length() + 1;
    }
    return new Table.Row(new Position(name, number, 1), List.copyOf(cells));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
