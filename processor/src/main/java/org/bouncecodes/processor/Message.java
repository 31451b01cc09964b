package org.bouncecodes.processor;

import static java.util.Locale.ROOT;

/** Everything the processor has to say, in one place. The constant's name is the stable id. */
enum Message {
  // The annotated type and its methods.
  NotAnInterface("@%s belongs on an interface that is neither generic nor private; %s is %s"),
  GeneratedName("generates = \"%s\" is no simple Java class name"),
  GeneratedTwice("cannot write %s: %s"),
  MethodWithParameters("%s has parameters; a column is a method without parameters"),
  MethodGeneric("%s has type parameters; a column is a method without them"),
  ColumnType(
      "%s returns %s; a column is a String, a primitive, an enum, or an Optional, List or Set of"
          + " String, a boxed primitive or an enum"),
  ColumnReserved("column '%s' cannot be: every enum has a method %s() of its own"),
  KeyMissing("%s has no @Key; mark the column by which rows are looked up"),
  KeyType(
      "%s is a @Key of type %s; a key is a String, byte, short, char, int or enum, and the last of"
          + " several may be an Optional of an enum"),

  PhraseMissing("%s has no @Phrase; mark the String column with the phrases"),
  AlongType("along = %s.class: it is no other interface with @PhraseTable"),
  LimitType("%s is a @Limit of type %s; a limit is an Optional of a String or an enum"),

  // The table as a whole.
  TableMissing("table \"%s\" was not found; tried %s"),
  TableUnreadable("table \"%s\" cannot be read: %s"),
  TableEmpty("the table has no %s"),
  NotUtf8("byte 0x%02X is not UTF-8; save the table as UTF-8"),
  ControlCharacter("control character U+%04X; only tabs and line ends may stand in a table"),
  RowLimit("the table has %d rows; an enum with these columns holds %d, split the table"),

  // The header.
  ColumnUnknown("column '%s': %s has no such method%s"),
  ColumnDoubled("column '%s' stands already at column %d"),
  ColumnMissing("the table has no column '%s'%s"),

  // The rows.
  CellCount("the row has %d cells, the header names %d columns"),
  CellEmpty("column '%s': the cell is empty; expected %s"),
  CellSpace("column '%s': \"%s\" begins or ends with white space"),
  CellType("column '%s': \"%s\" is not %s; expected %s"),
  CellTooLong("column '%s': %d bytes as UTF-8; a Java constant holds 65535"),
  UnknownConstant("column '%s': \"%s\" is no %s%s"),
  ElementDoubled("column '%s': \"%s\" stands twice in the set"),
  KeyDoubled("column '%s': the key %s stands already in line %d"),
  KeyOverlap("column '%s': the range of key %s shares a number with the one in line %d"),
  RangeCovered(
      "column '%s': the range of key %s never wins: each of its numbers has a row of its own, the"
          + " first in line %d"),
  ExampleAbsent("column '%s': \"%s\" does not carry the row's own key \"%s\""),
  NameIllegal("column 'name': \"%s\" is no Java identifier%s"),
  NameDoubled("column 'name': \"%s\" stands already in line %d"),
  NameClash("column 'name': \"%s\" is the name of %s in the generated enum"),

  // The phrases.
  DefinitionForm("\"%s\" is no definition; write {name}, a tab and what it stands for"),
  DefinitionDoubled("%s is defined already in line %d"),
  DefinitionUnused("%s is used by no phrase"),
  DefinitionUseless("%s defines alternatives, which only tables of phrases have"),
  PhraseForm("column '%s': \"%s\" %s"),
  PhraseDoubled("column '%s': \"%s\" stands with the same limits already in line %d"),
  PhraseCovered("column '%s': every phrase of \"%s\" stands in other rows, the first in line %d"),
  PhraseAbsent("column 'example': \"%s\" does not contain the phrase \"%s\""),
  PhraseTied(
      "column 'example': \"%s\" reaches its own \"%s\" and line %d, \"%s\", with equal right"),
  PhraseShadowed("\"%s\", a phrase of \"%s\", reaches line %d, \"%s\", instead of its own row"),
  PhraseLost("column 'example': \"%s\" reaches line %d, \"%s\", instead of its own \"%s\""),

  // The end.
  AndMore("and %d more problems in \"%s\""),
  InternalError("the processor failed on %s; please report this: %s");

  private final String format;

  Message(String format) {
    this.format = format;
  }

  String text(Object... args) {
    return String.format(ROOT, format, args) + " [" + name() + "]";
  }
}
