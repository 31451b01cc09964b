package org.bouncecodes.processor;

/** The kinds of tables, by their annotations. Each has one column that needs no method. */
enum TableKind {
  /** Rows are constants of an enum, and every enum has a method for the name already. */
  CODES("CodeTable", "name", "names the constants of the enum"),
  /** Rows are phrases; their examples prove the table and are not compiled into it. */
  PHRASES("PhraseTable", "example", "proves the row");

  private final String annotation;
  private final String ownColumn;
  private final String purpose;

  TableKind(String annotation, String ownColumn, String purpose) {
    this.annotation = annotation;
    this.ownColumn = ownColumn;
    this.purpose = purpose;
  }

  /** The simple name of the annotation. */
  String annotation() {
    return annotation;
  }

  /** The name of the column without a method. */
  String ownColumn() {
    return ownColumn;
  }

  /** What that column is for, as the end of a sentence. */
  String purpose() {
    return purpose;
  }
}
