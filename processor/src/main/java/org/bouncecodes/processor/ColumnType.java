package org.bouncecodes.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/** The type of a column: reads a cell into a value. */
sealed interface ColumnType {

  /** Says what a cell must look like, for messages: "expected ...". */
  String expected();

  /** Reads a cell's text; what is wrong goes to {@code complaint}. */
  Optional<Value> read(String text, Complaint complaint);

  /** Tells whether a cell may be empty. */
  default boolean optional() {
    return false;
  }

  /** Where a type says what is wrong with a cell; the caller adds position and column. */
  interface Complaint {

    /**
     * Adds a problem. The first argument of the message, the column's name, is left out; the next
     * is the text of the cell, or the part of it that is wrong.
     */
    void add(Message message, Object... args);
  }

  /** A {@code String}: the text as it stands. */
  record Text() implements ColumnType {

    @Override
    public String expected() {
      return "text";
    }

    @Override
    public Optional<Value> read(String text, Complaint complaint) {
      return Optional.of(Value.of(text, CodeBlock.of("$L", JavaLiteral.of(text))));
    }
  }

  /** A primitive or its box. */
  record Primitive(TypeKind kind) implements ColumnType {

    private String javaName() {
      return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String expected() {
      return switch (kind) {
        case BOOLEAN -> "true or false";
        case BYTE -> wholeNumber(Byte.MIN_VALUE, Byte.MAX_VALUE);
        case SHORT -> wholeNumber(Short.MIN_VALUE, Short.MAX_VALUE);
        case INT -> wholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE);
        case LONG -> wholeNumber(Long.MIN_VALUE, Long.MAX_VALUE);
        case CHAR -> "one character";
        default -> "a decimal number such as -1.5 or 2e9";
      };
    }

    private static String wholeNumber(long min, long max) {
      return "a whole number from " + min + " to " + max;
    }

    @Override
    public Optional<Value> read(String text, Complaint complaint) {
      Optional<String> literal = literal(text);
      if (literal.isEmpty()) {
        String article = kind == TypeKind.INT ? "an " : "a ";
        complaint.add(Message.CellType, text, article + javaName(), expected());
      }
      return literal.map(java -> Value.of(text, CodeBlock.of("$L", java)));
    }

    private Optional<String> literal(String text) {
      try {
        return switch (kind) {
          case BOOLEAN ->
              text.equals("true") || text.equals("false") ? Optional.of(text) : Optional.empty();
          case BYTE -> Optional.of("(byte) " + Byte.parseByte(text));
          case SHORT -> Optional.of("(short) " + Short.parseShort(text));
          case INT -> Optional.of(String.valueOf(Integer.parseInt(text)));
          case LONG -> Optional.of(Long.parseLong(text) + "L");
          case CHAR ->
              text.length() == 1 ? Optional.of(JavaLiteral.of(text.charAt(0))) : Optional.empty();
          case FLOAT -> decimal(text) ? floatLiteral(Float.parseFloat(text)) : Optional.empty();
          default -> decimal(text) ? doubleLiteral(Double.parseDouble(text)) : Optional.empty();
        };
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }

    /** Keeps out what parseDouble takes too: NaN, Infinity, hexadecimal, a trailing d or f. */
    private static boolean decimal(String text) {
      return text.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    }

    private static Optional<String> floatLiteral(float number) {
      return Float.isInfinite(number) ? Optional.empty() : Optional.of(number + "f");
    }

    private static Optional<String> doubleLiteral(double number) {
      return Double.isInfinite(number) ? Optional.empty() : Optional.of(String.valueOf(number));
    }
  }

  /** An enum; the cell names one of its constants. */
  record Constant(ClassName type, List<String> constants) implements ColumnType {

    @Override
    public String expected() {
      return "a constant of " + type.simpleName();
    }

    @Override
    public Optional<Value> read(String text, Complaint complaint) {
      if (!constants.contains(text)) {
        complaint.add(
            Message.UnknownConstant, text, type.simpleName(), DidYouMean.hint(text, constants));
        return Optional.empty();
      }
      return Optional.of(Value.of(text, CodeBlock.of("$T.$L", type, text)));
    }
  }

  /** An {@code Optional}; an empty cell is the empty one. */
  record Maybe(ColumnType element) implements ColumnType {

    @Override
    public boolean optional() {
      return true;
    }

    @Override
    public String expected() {
      return element.expected() + ", or nothing";
    }

    @Override
    public Optional<Value> read(String text, Complaint complaint) {
      if (text.isEmpty()) {
        CodeBlock empty = CodeBlock.of("$T.empty()", Optional.class);
        return Optional.of(new Value("", empty, Value.INSTRUCTION, true));
      }
      return element
          .read(text, complaint)
          .map(
              value ->
                  new Value(
                      text,
                      CodeBlock.of("$T.of($L)", Optional.class, value.literal()),
                      boxed(value) + Value.INSTRUCTION,
                      false));
    }
  }

  /** A {@code List} or {@code Set} of values parted by {@code |}. */
  record Several(Class<?> collection, ColumnType element) implements ColumnType {

    static final String SEPARATOR = "|";

    /** List.of and Set.of take this many elements without an array. */
    private static final int FIXED_ARITY = 10;

    @Override
    public boolean optional() {
      return true;
    }

    @Override
    public String expected() {
      return element.expected() + ", several parted by " + SEPARATOR + ", or nothing";
    }

    @Override
    public Optional<Value> read(String text, Complaint complaint) {
      List<Value> values = new ArrayList<>();
      Collection<String> seen = new HashSet<>();
      boolean good = true;
      for (String part : text.isEmpty() ? new String[0] : text.split("\\|", -1)) {
        if (part.isEmpty()) {
          complaint.add(Message.CellType, text, "a " + collection.getSimpleName(), expected());
          return Optional.empty();
        }
        Optional<Value> value = element.read(part, complaint);
        good &= value.isPresent();
        value.ifPresent(values::add);
        if (value.isPresent()
            && !seen.add(value.get().literal().toString())
            && collection.equals(Set.class)) {
          complaint.add(Message.ElementDoubled, part);
          good = false;
        }
      }
      return good ? Optional.of(valueOf(text, values)) : Optional.empty();
    }

    private Value valueOf(String text, List<Value> values) {
      CodeBlock elements = CodeBlock.join(values.stream().map(Value::literal).toList(), ", ");
      int perElement = values.size() > FIXED_ARITY ? 2 + Value.INSTRUCTION : 0;
      int bytecodes = Value.INSTRUCTION + (values.size() > FIXED_ARITY ? 2 * Value.INSTRUCTION : 0);
      for (Value value : values) {
        bytecodes += boxed(value) + perElement;
      }
      CodeBlock literal = CodeBlock.of("$T.of($L)", collection, elements);
      return new Value(text, literal, bytecodes, values.isEmpty());
    }
  }

  /** Counts the call of valueOf that boxing takes; for other types it is a small overestimate. */
  private static int boxed(Value value) {
    return value.bytecodes() + Value.INSTRUCTION;
  }
}
