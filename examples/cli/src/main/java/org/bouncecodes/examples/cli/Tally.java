package org.bouncecodes.examples.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bouncecodes.Action;
import org.bouncecodes.Reason;
import org.bouncecodes.Server;
import org.bouncecodes.report.MailKind;

/** Counts answers: what came, what is to be done, why, and who said so. */
final class Tally {

  private static final int WIDTH = TableColumn.widthOf(Reason.values());
  private static final int MOST_ROWS = 12;

  private final boolean mails;
  private final Map<MailKind, Long> byKind = new EnumMap<>(MailKind.class);
  private final Map<Action, Long> byAction = new EnumMap<>(Action.class);
  private final Map<Reason, Long> byReason = new EnumMap<>(Reason.class);
  private final Map<Server, Long> byServer = new EnumMap<>(Server.class);
  private long inputs;
  private long answers;
  private long failures;
  private long unrecognised;

  private Tally(boolean mails) {
    this.mails = mails;
  }

  static Tally ofLines() {
    return new Tally(false);
  }

  static Tally ofMails() {
    return new Tally(true);
  }

  /** Counts a line or a mail; its answers are counted one by one. */
  void addInput() {
    inputs++;
  }

  void add(Verdict verdict) {
    answers++;
    byKind.merge(verdict.kind(), 1L, Long::sum);
    byAction.merge(verdict.action(), 1L, Long::sum);
    boolean failure = verdict.kind() == MailKind.BOUNCE || verdict.kind() == MailKind.DELAYED;
    // A mail of another kind is recognised as such.
    unrecognised += verdict.isRecognised() || (mails && !failure) ? 0 : 1;
    if (failure) {
      failures++;
      byReason.merge(verdict.reason(), 1L, Long::sum);
      verdict.server().ifPresent(server -> byServer.merge(server, 1L, Long::sum));
    }
  }

  /** Returns how many lines or mails there were. */
  long inputs() {
    return inputs;
  }

  void writeTo(PrintWriter out, Paint paint) {
    String kinds =
        Arrays.stream(MailKind.values())
            .filter(kind -> kind == MailKind.BOUNCE || (mails && byKind.containsKey(kind)))
            .map(kind -> number(byKind.getOrDefault(kind, 0L)) + " " + Phrasing.plural(kind))
            .collect(Collectors.joining(", "));
    out.println(
        number(inputs)
            + (mails ? " mails: " : " lines: ")
            + kinds
            + ", "
            + number(unrecognised)
            + " not recognised");
    write(byAction, answers, Phrasing::of, Style::of, paint, out);
    if (failures > 0) {
      out.println("Reasons of " + number(failures) + " bounces and delays:");
      write(byReason, failures, Phrasing::of, reason -> Style.PLAIN, paint, out);
    }
    if (!byServer.isEmpty()) {
      out.println("Servers, where they are known:");
      write(byServer, failures, server -> "", server -> Style.PLAIN, paint, out);
    }
    out.flush();
  }

  private static <E extends Enum<E>> void write(
      Map<E, Long> counts,
      long all,
      Function<E, String> words,
      Function<E, Style> style,
      Paint paint,
      PrintWriter out) {
    List<E> seen =
        counts.keySet().stream()
            .sorted(Comparator.comparing((E constant) -> counts.get(constant)).reversed())
            .toList();
    for (E constant : seen.subList(0, Math.min(seen.size(), MOST_ROWS))) {
      String name = constant.name() + " ".repeat(Math.max(0, WIDTH - constant.name().length()));
      long count = counts.get(constant);
      String text =
          "  "
              + paint.apply(style.apply(constant), name)
              + padded(number(count), 10)
              + padded(Math.round(100.0 * count / all) + " %", 7)
              + "  "
              + words.apply(constant);
      out.println(text.stripTrailing());
    }
    if (seen.size() > MOST_ROWS) {
      out.println("  and " + (seen.size() - MOST_ROWS) + " more");
    }
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String padded(String text, int width) {
    return " ".repeat(Math.max(1, width - text.length())) + text;
  }
}
