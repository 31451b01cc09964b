package org.bouncecodes.processor;

import com.palantir.javapoet.CodeBlock;

/**
 * A cell's value as the generated code has it.
 *
 * @param text the cell's text, for Javadoc and messages
 * @param literal the Java expression
 * @param bytecodes an upper bound of the size of its bytecode
 * @param absent whether it is an empty Optional, List or Set
 */
record Value(String text, CodeBlock literal, int bytecodes, boolean absent) {

  /** Stands for a cell that was a problem, so that the rest of its row is still looked at. */
  static final Value UNREADABLE = new Value("", CodeBlock.of(""), 0, true);

  /** The size of an instruction with a two-byte operand: most constants, fields and calls. */
  static final int INSTRUCTION = 3;

  static Value of(String text, CodeBlock literal) {
    return new Value(text, literal, INSTRUCTION, false);
  }
}
