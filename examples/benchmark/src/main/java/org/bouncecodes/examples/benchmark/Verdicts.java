package org.bouncecodes.examples.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bouncecodes.Bounce;
import org.bouncecodes.ReplyPhrase;
import org.bouncecodes.codetable.PhraseMatcher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whole verdicts on replies, against regular expressions that only find the phrases. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class Verdicts {

  /** For JMH, which makes the benchmarks. */
  public Verdicts() {}

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private String[] replies;
  private List<Pattern> patterns;
  private Pattern alternation;
  private int next;

  /** Reads the replies and compiles the phrases, the heaviest first. */
  @Setup
  public void read() {
    replies = Replies.all().toArray(String[]::new);
    List<String> expressions =
        ReplyPhrase.rows().stream()
            .sorted(Comparator.comparingInt(row -> -row.weight()))
            .map(row -> expression(row.phrase()))
            .toList();
    patterns = expressions.stream().map(one -> Pattern.compile(one, FLAGS)).toList();
    alternation =
        Pattern.compile(
            expressions.stream().collect(Collectors.joining(")|(?:", "(?:", ")")), FLAGS);
  }

  /** White space is free, a * between blanks is a gap, one at an end takes away the word bound. */
  static String expression(String phrase) {
    boolean openBefore = phrase.startsWith("*");
    boolean openAfter = phrase.endsWith("*");
    String core = phrase.substring(openBefore ? 1 : 0, phrase.length() - (openAfter ? 1 : 0));
    StringBuilder expression = new StringBuilder();
    expression.append(openBefore || !isWord(core.charAt(0)) ? "" : "\\b");
    String glue = "";
    for (String word : core.split(" ", -1)) {
      expression.append(glue).append(word.equals("*") ? ".{0,80}?" : Pattern.quote(word));
      glue = "\\s+";
    }
    return expression
        .append(openAfter || !isWord(core.charAt(core.length() - 1)) ? "" : "\\b")
        .toString();
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && c < '\u2E80';
  }

  private String reply() {
    next = next + 1 < replies.length ? next + 1 : 0;
    return replies[next];
  }

  /**
   * A whole verdict.
   *
   * @return the verdict
   */
  @Benchmark
  public Object bounce() {
    return Bounce.of(reply());
  }

  /**
   * One pattern for each phrase, the heaviest first, until one is found.
   *
   * @return its number
   */
  @Benchmark
  public int patternList() {
    String reply = reply();
    for (int i = 0; i < patterns.size(); i++) {
      if (patterns.get(i).matcher(reply).find()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * One pattern of all phrases, until one is found.
   *
   * @return where it begins
   */
  @Benchmark
  public int alternation() {
    Matcher matcher = alternation.matcher(reply());
    return matcher.find() ? matcher.start() : -1;
  }

  /**
   * All phrases of the standard table in a reply.
   *
   * @return something that depends on them
   */
  @Benchmark
  public int allPhrases() {
    Found found = new Found();
    ReplyPhrase.matcher().match(reply(), (text, line) -> line, found);
    return found.sum;
  }

  /**
   * All phrases of a table with a tenth of the rows in a reply.
   *
   * @return something that depends on them
   */
  @Benchmark
  public int tenthOfPhrases() {
    Found found = new Found();
    TenthPhrase.matcher().match(reply(), (text, line) -> line, found);
    return found.sum;
  }

  private static final class Found implements PhraseMatcher.Hits {
    private int sum;

    @Override
    public void hit(int row, int begin, int end) {
      sum += row;
    }
  }
}
