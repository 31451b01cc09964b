package org.bouncecodes.report;

import java.util.Optional;
import org.bouncecodes.Command;
import org.jspecify.annotations.Nullable;

/**
 * The words that decide, out of all that a text says about a recipient: the quoted reply where one
 * is marked, else everything.
 *
 * @param words on one line, but for the lines of a reply
 * @param status a status told outside of the words
 * @param host the host that gave the reply
 * @param command the command that was answered
 * @param quoted whether a reply was found
 */
record DecidingWords(
    String words,
    Optional<String> status,
    Optional<String> host,
    Optional<Command> command,
    boolean quoted) {

  /** Longer words are cut: replies have some lines at most. */
  static final int LONGEST = 4000;

  /** How far behind the words that announce a reply its code stands. */
  private static final int CODE_NEAR = 40;

  static final DecidingWords NONE = of("");

  static DecidingWords of(String words) {
    return new DecidingWords(words, Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /** Adds what other words about the same recipient tell besides. */
  DecidingWords completedBy(DecidingWords other) {
    return new DecidingWords(
        words, status.or(other::status), host.or(other::host), command.or(other::command), quoted);
  }

  /** Tells whether other words quote a reply with the same code. */
  boolean isSameReply(DecidingWords other) {
    return other.quoted
        && ReplyAt.code(words, 0, 3) == 0
        && words.regionMatches(0, other.words, 0, 3);
  }

  /** Adds other words about the same recipient. */
  DecidingWords followedBy(DecidingWords other) {
    String both = other.words.isEmpty() ? words : words + "\n" + other.words;
    return new DecidingWords(both, status, host, command, quoted || other.quoted)
        .completedBy(other);
  }

  static DecidingWords of(MarkedText marked, int from, int to) {
    String text = marked.text();
    int end = Math.min(to, from + LONGEST);
    SectionMark quote = null;
    SectionMark stage = null;
    SectionMark heading = null;
    Optional<String> host = Optional.empty();
    Optional<String> status = Optional.empty();
    Optional<Command> command = Optional.empty();
    for (int i = marked.firstMark(from); i < marked.marks().size(); i++) {
      SectionMark mark = marked.marks().get(i);
      if (mark.begin() >= end) {
        break;
      }
      command = command.or(mark.phrase()::command);
      switch (mark.role()) {
        case QUOTE -> quote = quote == null ? mark : quote;
        case STAGE -> stage = stage == null ? mark : stage;
        case WORDS -> heading = heading == null ? mark : heading;
        case HOST -> host = host.or(() -> hostName(text, mark.end(), end));
        case STATUS -> status = status.or(() -> token(text, mark.end(), end));
        default -> {}
      }
    }
    for (@Nullable SectionMark said : new @Nullable SectionMark[] {quote, stage}) {
      if (host.isEmpty() && said != null) {
        int line = Math.max(from, text.lastIndexOf('\n', said.begin()) + 1);
        host = hostName(text, line, said.begin());
      }
    }
    int begin = begin(text, from, end, quote, stage, heading);
    command = command.or(() -> sent(text, from, end));
    String words = unfolded(text, begin, noteEnd(text, begin, end, quote));
    boolean reply = begin > from || ReplyAt.code(text, from, Math.min(end, from + CODE_NEAR)) >= 0;
    return new DecidingWords(words, status, host, command, reply && hasLetter(words));
  }

  /** The last command in front of the first reply, where a session stands in the words. */
  private static Optional<Command> sent(String text, int from, int to) {
    Optional<Command> command = Optional.empty();
    for (TextLine line : TextLine.of(text, from, to)) {
      SessionLine session = SessionLine.of(text, line);
      if (session.isCommand()) {
        command = session.command(text);
      } else if (session.isReply() && ReplyAt.code(text, session.begin(), line.end()) >= 0) {
        return command;
      }
    }
    return Optional.empty();
  }

  private static int begin(
      String text,
      int from,
      int end,
      @Nullable SectionMark quote,
      @Nullable SectionMark stage,
      @Nullable SectionMark heading) {
    if (quote != null) {
      int code = ReplyAt.code(text, quote.end(), Math.min(end, quote.end() + CODE_NEAR));
      int begin = code >= 0 ? code : behindColon(text, quote.end(), end);
      if (begin < end) {
        return begin;
      }
    }
    if (stage != null) {
      int code = ReplyAt.code(text, stage.end(), end);
      if (code >= 0) {
        return code;
      }
    }
    int begin = heading == null ? from : behindColon(text, heading.end(), end);
    return begin < end ? begin : from;
  }

  /** Sendmail puts the reason in parentheses. */
  private static int noteEnd(String text, int from, int to, @Nullable SectionMark quote) {
    if (quote == null || text.charAt(quote.begin()) != '(') {
      return to;
    }
    int close = text.indexOf(")\n", from);
    int last = close >= 0 && close < to ? close : to;
    return last == to && text.charAt(to - 1) == ')' ? to - 1 : last;
  }

  private static int behindColon(String text, int from, int to) {
    int at = from;
    while (at < to && (text.charAt(at) == ':' || TextLine.isBlank(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /** Joins the lines, without the arrows of a transcript; the lines of a reply stay apart. */
  static String unfolded(String text, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (TextLine line : TextLine.of(text, from, to)) {
      int begin = line.words();
      if (line.isEmpty() || text.startsWith(">>>", begin)) {
        continue;
      }
      while (text.startsWith("<<<", begin)) {
        begin = behindColon(text, begin + 3, line.end());
      }
      if (words.length() > 0) {
        words.append(ReplyAt.code(text, begin, line.end()) == begin ? '\n' : ' ');
      }
      words.append(text, begin, line.end());
    }
    return words.toString();
  }

  /** Reads the name of a host, or its address, where one stands. */
  static Optional<String> hostName(String text, int from, int to) {
    int begin = from;
    while (begin < to && " \t\r\n:<[;".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    int end = begin;
    boolean dot = false;
    while (end < to && (isWord(text.charAt(end)) || ".-:".indexOf(text.charAt(end)) >= 0)) {
      dot |= text.charAt(end) == '.' && end > begin && isWord(text.charAt(end - 1));
      end++;
    }
    boolean address = end < text.length() && text.charAt(end) == '@';
    while (end > begin && !isWord(text.charAt(end - 1))) {
      end--;
    }
    dot &= text.lastIndexOf('.', end - 1) > begin;
    return dot && !address && end - begin < 256
        ? Optional.of(text.substring(begin, end))
        : Optional.empty();
  }

  private static boolean hasLetter(String words) {
    return words.chars().anyMatch(Character::isLetter);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private static Optional<String> token(String text, int from, int to) {
    int begin = behindColon(text, from, to);
    int end = begin;
    while (end < to && !TextLine.isBlank(text.charAt(end))) {
      end++;
    }
    return end > begin ? Optional.of(text.substring(begin, end)) : Optional.empty();
  }
}
