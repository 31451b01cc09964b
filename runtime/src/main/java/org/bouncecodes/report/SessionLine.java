package org.bouncecodes.report;

import java.util.Optional;
import org.bouncecodes.Command;

/**
 * A line of a session: a command that was sent, or a reply. Sendmail marks them {@code >>>} and
 * {@code <<<}, Postfix {@code In:} and {@code Out:}, MDaemon {@code -->} and {@code <--}.
 *
 * @param direction of the line
 * @param begin where the command or reply begins
 */
record SessionLine(Direction direction, int begin) {

  /** Whether a line was sent or received. */
  enum Direction {
    /** To the other host. */
    SENT,
    /** From the other host. */
    RECEIVED,
    /** The line is no part of a session. */
    NEITHER
  }

  private static final SessionLine NONE = new SessionLine(Direction.NEITHER, 0);

  private static final String[] SENT = {">>>", "-->"};
  private static final String[] RECEIVED = {"<<<", "<--"};

  /** How far from the beginning a mark can stand: behind a time, or {@code Received}. */
  private static final int LONGEST_LABEL = 40;

  static SessionLine of(String text, TextLine line) {
    if (text.startsWith("In: ", line.words())) {
      return at(text, Direction.SENT, line.words() + 4, line);
    }
    if (text.startsWith("Out:", line.words())) {
      return at(text, Direction.RECEIVED, line.words() + 4, line);
    }
    int last = Math.min(line.end() - 3, line.words() + LONGEST_LABEL);
    for (int i = line.words(); i <= last; i++) {
      char c = text.charAt(i);
      if ((c == '>' || c == '-') && isMark(text, i, line, SENT)) {
        return at(text, Direction.SENT, i + 3, line);
      }
      if (c == '<' && isMark(text, i, line, RECEIVED)) {
        return at(text, Direction.RECEIVED, i + 3, line);
      }
      if (c == '@') {
        break;
      }
    }
    return NONE;
  }

  /** Where a mark follows words, a word has to follow it. */
  private static boolean isMark(String text, int at, TextLine line, String[] marks) {
    boolean marked = text.startsWith(marks[0], at) || text.startsWith(marks[1], at);
    if (!marked || at == line.words()) {
      return marked && text.charAt(at) != '-';
    }
    return TextLine.isBlank(text.charAt(at - 1))
        && at + 4 < line.end()
        && text.charAt(at + 3) == ' '
        && Character.isLetterOrDigit(text.charAt(at + 4));
  }

  private static SessionLine at(String text, Direction direction, int from, TextLine line) {
    int at = from;
    while (at < line.end() && TextLine.isBlank(text.charAt(at))) {
      at++;
    }
    return new SessionLine(direction, at);
  }

  boolean isCommand() {
    return direction == Direction.SENT;
  }

  boolean isReply() {
    return direction == Direction.RECEIVED;
  }

  /** The command that was sent, if it is one of SMTP that can be refused. */
  Optional<Command> command(String text) {
    for (Command each : Command.values()) {
      if (text.regionMatches(true, begin, each.name(), 0, each.name().length())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
