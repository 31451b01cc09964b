package org.bouncecodes.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that follow each other and differ in their phrases only.
 *
 * @param begin the number of the first row
 * @param cells the literals of all other columns, each with a comma behind it
 * @param limits how much their limits weigh
 * @param bytecodes an upper bound of the size of the call that makes them
 * @param phrases theirs, in order
 */
record PhraseRun(int begin, CodeBlock cells, int limits, int bytecodes, List<String> phrases) {

  /** A string constant has at most 65,535 bytes, a character at most three. */
  private static final int LONGEST_RUN = 20_000;

  /** Rows are made once, so only the largest method counts, which has 65,535 bytes. */
  private static final int BYTES_PER_METHOD = 30_000;

  /** aload, sipush, ldc limits, ldc phrases, invokestatic. */
  private static final int RUN_FRAME = 4 * Value.INSTRUCTION + 1;

  private int length() {
    return phrases.stream().mapToInt(phrase -> phrase.length() + 1).sum();
  }

  static List<PhraseRun> of(Schema schema, List<PhraseRow> rows) {
    int phrase = schema.columns().indexOf(schema.column(Column.Role.PHRASE).orElseThrow());
    List<PhraseRun> runs = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      PhraseRow row = rows.get(i);
      List<CodeBlock> literals = new ArrayList<>();
      row.entry().values().forEach(value -> literals.add(value.literal()));
      literals.remove(phrase);
      CodeBlock cells =
          literals.stream()
              .map(literal -> CodeBlock.of(" $L,", literal))
              .collect(CodeBlock.joining(""));
      PhraseRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last == null
          || !last.cells().equals(cells)
          || last.limits() != row.limits()
          || last.length() > LONGEST_RUN) {
        int bytecodes = row.entry().values().stream().mapToInt(Value::bytecodes).sum();
        last = new PhraseRun(i, cells, row.limits(), RUN_FRAME + bytecodes, new ArrayList<>());
        runs.add(last);
      }
      last.phrases().add(row.phrase(schema));
    }
    return runs;
  }

  /** Returns which run is the first that does not fit into a method with the one given. */
  static int endOfMethod(List<PhraseRun> runs, int from) {
    int bytes = 0;
    int to = from;
    while (to < runs.size() && bytes < BYTES_PER_METHOD) {
      bytes += runs.get(to).bytecodes();
      to++;
    }
    return to;
  }
}
