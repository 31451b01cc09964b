package org.bouncecodes.examples.benchmark;

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

  /** Reads the replies and compiles the phrases. */
  @Setup
  public void read() {
    replies = Replies.all().toArray(String[]::new);
    List<String> expressions = PhrasePatterns.all();
    patterns = expressions.stream().map(one -> Pattern.compile(one, FLAGS)).toList();
    alternation =
        Pattern.compile(
            expressions.stream().collect(Collectors.joining(")|(?:", "(?:", ")")), FLAGS);
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
   * One pattern for each row, the longest first, until one is found.
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
    public void hit(int row, int weight, int begin, int lastPart, int end) {
      sum += row;
    }
  }
}
