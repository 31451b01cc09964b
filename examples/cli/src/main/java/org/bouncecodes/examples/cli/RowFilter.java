package org.bouncecodes.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncecodes.Action;
import org.bouncecodes.BounceCode;
import org.bouncecodes.Fault;
import org.bouncecodes.Permanence;
import org.bouncecodes.Reason;
import org.bouncecodes.ReplyPhrase;
import org.bouncecodes.Server;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Chooses rows of the tables. Every option given must fit; of its values one is enough. */
final class RowFilter {

  private static final Pattern RANGE =
      Pattern.compile("(?<stem>([0-9]\\.)+)(?<first>[0-9]{1,3})-(?<last>[0-9]{1,3})");

  @Parameters(
      arity = "0..*",
      paramLabel = "CODE",
      description =
          "A code or the beginning of one: 5.7.1, 5.7 (all of the subject), 45 (450, 451 ...),"
              + " X.7.1 (in every class).")
  private List<String> codes = List.of();

  @Option(
      names = "--reason",
      split = ",",
      paramLabel = "REASON,...",
      hideParamSyntax = true,
      description = "Such as MAILBOX_FULL, BLOCKLISTED.")
  private List<Reason> reasons = List.of();

  @Option(
      names = "--action",
      split = ",",
      paramLabel = "ACTION,...",
      hideParamSyntax = true,
      description =
          "NONE, RETRY, SLOW_DOWN, SUPPRESS, PAUSE, FIX_MESSAGE, FIX_SENDER, RESTORE_REPUTATION,"
              + " REVIEW.")
  private List<Action> actions = List.of();

  @Option(
      names = "--fault",
      split = ",",
      paramLabel = "FAULT,...",
      hideParamSyntax = true,
      description = "RECIPIENT, DOMAIN, MESSAGE, SENDER, NETWORK, RECEIVER, UNKNOWN, NOBODY.")
  private List<Fault> faults = List.of();

  @Option(
      names = "--permanence",
      split = ",",
      paramLabel = "PERMANENCE,...",
      hideParamSyntax = true,
      description = "PERMANENT, TEMPORARY, SUCCESS.")
  private List<Permanence> permanences = List.of();

  @Option(
      names = "--server",
      split = ",",
      paramLabel = "SERVER,...",
      hideParamSyntax = true,
      description = "Rows for this server only: GMAIL, MICROSOFT_365 ...")
  private List<Server> servers = List.of();

  @Option(
      names = "--class",
      split = ",",
      paramLabel = "DIGIT,...",
      hideParamSyntax = true,
      description = "The first digit: 2, 3, 4 or 5.")
  private List<Integer> classes = List.of();

  @Option(
      names = "--subject",
      split = ",",
      paramLabel = "NUMBER,...",
      hideParamSyntax = true,
      description = "The middle number of an enhanced status code: 1 addresses, 2 mailboxes ...")
  private List<Integer> subjects = List.of();

  @Option(
      names = "--search",
      paramLabel = "WORD",
      description = "A word or part of one, anywhere in the row; all that are given must be there.")
  private List<String> words = List.of();

  boolean admits(BounceCode row) {
    return admits(reasons, row.reason())
        && admits(actions, row.action())
        && admits(faults, row.fault())
        && admits(permanences, row.permanence())
        && (servers.isEmpty() || row.server().map(servers::contains).orElse(false))
        && (codes.isEmpty() || codes.stream().anyMatch(code -> begins(row.code(), code)))
        && (classes.isEmpty() || classes.stream().anyMatch(digit -> isOfClass(row, digit)))
        && (subjects.isEmpty() || subjects.stream().anyMatch(number -> isOfSubject(row, number)))
        && words.stream().allMatch(word -> contains(row, word.toLowerCase(Locale.ROOT)));
  }

  boolean admits(ReplyPhrase row) {
    String text =
        String.join("\n", row.phrase(), row.reason().name(), Phrasing.limits(row, "\n", "\n", "\n"))
            .toLowerCase(Locale.ROOT);
    return admits(reasons, row.reason())
        && admits(faults, row.reason().fault())
        && (servers.isEmpty() || row.server().map(servers::contains).orElse(false))
        && words.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** Returns what was given and says nothing about phrases. */
  Optional<String> onlyForCodes() {
    Map<String, List<?>> given = new LinkedHashMap<>();
    given.put("CODE", codes);
    given.put("--action", actions);
    given.put("--permanence", permanences);
    given.put("--class", classes);
    given.put("--subject", subjects);
    return given.entrySet().stream()
        .filter(option -> !option.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static <T> boolean admits(List<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }

  /** Tells whether the code begins like that or is a range with it; 5.1.1 is no 5.1.10. */
  private static boolean begins(String code, String prefix) {
    if (prefix.length() > 2 && (prefix.startsWith("X.") || prefix.startsWith("x."))) {
      return code.startsWith(".", 1) && begins(code.substring(2), prefix.substring(2));
    }
    if (isRangeWith(code, prefix)) {
      return true;
    }
    boolean whole = prefix.indexOf('.') < 0 && code.indexOf('.') < 0;
    return code.regionMatches(true, 0, prefix, 0, prefix.length())
        && (whole
            || code.length() == prefix.length()
            || prefix.endsWith(".")
            || ".-".indexOf(code.charAt(prefix.length())) >= 0);
  }

  private static boolean isRangeWith(String code, String single) {
    Matcher range = RANGE.matcher(code);
    if (!range.matches() || !single.startsWith(range.group("stem"))) {
      return false;
    }
    String detail = single.substring(range.group("stem").length());
    return detail.matches("[0-9]{1,3}")
        && Integer.parseInt(detail) >= Integer.parseInt(range.group("first"))
        && Integer.parseInt(detail) <= Integer.parseInt(range.group("last"));
  }

  private static boolean isOfClass(BounceCode row, int digit) {
    return row.code().startsWith(Integer.toString(digit));
  }

  private static boolean isOfSubject(BounceCode row, int number) {
    return row.code().startsWith("." + number + ".", 1);
  }

  private static boolean contains(BounceCode row, String word) {
    String text =
        String.join(
            "\n",
            row.code(),
            row.name(),
            row.reason().name(),
            row.description(),
            row.remedy().orElse(""),
            row.example(),
            String.join("\n", row.reference()));
    return text.toLowerCase(Locale.ROOT).contains(word);
  }
}
