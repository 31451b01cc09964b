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

/** Counts answers: what came, what is to be done, why, who said so, and what only looked bad. */
final class Tally {

  private static final int WIDTH = TableColumn.widthOf(Reason.values());
  private static final int MOST_ROWS = 12;
  private static final int COUNT_WIDTH = 10;
  private static final int SHARE_WIDTH = 7;
  private static final int NUMBERS_WIDTH = 2 + COUNT_WIDTH + SHARE_WIDTH + 2;

  private final boolean mails;
  private final Map<MailKind, Long> byKind = new EnumMap<>(MailKind.class);
  private final Map<Action, Long> byAction = new EnumMap<>(Action.class);
  private final Map<Reason, Long> byReason = new EnumMap<>(Reason.class);
  private final Map<Server, Long> byServer = new EnumMap<>(Server.class);
  private final Map<FalseLead, Long> byFalseLead = new EnumMap<>(FalseLead.class);
  private long inputs;
  private long answers;
  private long failures;
  private long unrecognised;
  private long unreadable;

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

  /** Counts a mail or a file that cannot be read, or not to its end. */
  void addUnreadable() {
    unreadable++;
  }

  void add(Verdict verdict) {
    answers++;
    byKind.merge(verdict.kind(), 1L, Long::sum);
    byAction.merge(verdict.action(), 1L, Long::sum);
    boolean failure = verdict.kind() == MailKind.BOUNCE || verdict.kind() == MailKind.DELAYED;
    // A mail of another kind is recognised as such.
    unrecognised += verdict.isRecognised() || (mails && !failure) ? 0 : 1;
    FalseLead.of(verdict).ifPresent(lead -> byFalseLead.merge(lead, 1L, Long::sum));
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

  /** Writes all counts, in lines of at most so many cells. */
  void writeTo(PrintWriter out, Paint paint, int width) {
    String kinds =
        Arrays.stream(MailKind.values())
            .filter(kind -> kind == MailKind.BOUNCE || (mails && byKind.containsKey(kind)))
            .map(kind -> counted(kind, byKind.getOrDefault(kind, 0L)))
            .collect(Collectors.joining(", "));
    out.println(
        number(inputs)
            + (mails ? " mail" : " line")
            + (inputs == 1 ? ": " : "s: ")
            + kinds
            + ", "
            + number(unrecognised)
            + " not recognised"
            + (unreadable == 0 ? "" : ", " + number(unreadable) + " unreadable"));
    write(byAction, answers, Phrasing::of, Style::of, paint, width, out);
    if (failures > 0) {
      out.println("Reasons of " + number(failures) + " bounces and delays:");
      write(byReason, failures, Phrasing::of, reason -> Style.PLAIN, paint, width, out);
    }
    if (!byServer.isEmpty()) {
      out.println("Servers, where they are known:");
      write(byServer, failures, server -> "", server -> Style.PLAIN, paint, width, out);
    }
    if (!byFalseLead.isEmpty()) {
      out.println("False leads, no reason to give an address up:");
      write(byFalseLead, answers, FalseLead::words, lead -> Style.PLAIN, paint, width, out);
    }
    out.flush();
  }

  private static <E extends Enum<E>> void write(
      Map<E, Long> counts,
      long all,
      Function<E, String> words,
      Function<E, Style> style,
      Paint paint,
      int width,
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
              + padded(number(count), COUNT_WIDTH)
              + padded(Math.round(100.0 * count / all) + " %", SHARE_WIDTH)
              + "  "
              + TerminalText.cut(words.apply(constant), width - WIDTH - NUMBERS_WIDTH);
      out.println(text.stripTrailing());
    }
    if (seen.size() > MOST_ROWS) {
      out.println("  and " + (seen.size() - MOST_ROWS) + " more");
    }
  }

  private static String counted(MailKind kind, long count) {
    return number(count) + " " + (count == 1 ? Phrasing.nameOf(kind) : Phrasing.plural(kind));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String padded(String text, int width) {
    return " ".repeat(Math.max(1, width - text.length())) + text;
  }
}
