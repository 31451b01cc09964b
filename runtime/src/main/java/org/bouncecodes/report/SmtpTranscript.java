package org.bouncecodes.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncecodes.Command;
import org.jspecify.annotations.Nullable;

/**
 * The transcript of a session: commands and replies behind the marks of {@link SessionLine}, and
 * lines in which the program itself tells the outcome for a recipient.
 */
final class SmtpTranscript {

  /**
   * Something that went wrong.
   *
   * @param recipient whom it is about; null when it is about all
   * @param words the reply, or what the program tells
   * @param reply whether it is a reply
   */
  record Event(
      @Nullable String recipient,
      String words,
      boolean reply,
      Optional<String> host,
      Optional<Command> command) {}

  /** How many recipients a session is asked for. */
  private static final int MOST = 1000;

  private final MarkedText marked;
  private final List<Event> events = new ArrayList<>();
  private final List<String> accepted = new ArrayList<>();
  private Optional<String> host = Optional.empty();
  private Optional<Command> command = Optional.empty();
  private @Nullable String recipient;
  private boolean sent;

  private SmtpTranscript(MarkedText marked) {
    this.marked = marked;
  }

  static SmtpTranscript of(MarkedText marked, int from, int to) {
    SmtpTranscript transcript = new SmtpTranscript(marked);
    for (TextLine line : TextLine.of(marked.text(), from, to)) {
      if (!line.isEmpty()) {
        transcript.read(line);
      }
    }
    return transcript;
  }

  private void read(TextLine line) {
    SessionLine session = SessionLine.of(marked.text(), line);
    boolean goesOn = line.indent(marked.text()) > 4 && sent;
    sent = session.isCommand() || (goesOn && !session.isReply());
    if (session.isCommand()) {
      recipient = null;
      command = session.command(marked.text());
      recipient(session.begin(), line);
    } else if (session.isReply()) {
      reply(session.begin(), line);
    } else if (goesOn) {
      recipient(line.words(), line);
    } else {
      told(line);
    }
  }

  private void recipient(int at, TextLine line) {
    MailAddress address = MailAddress.first(marked.text(), at, line.end());
    if (address != null && recipient == null && command.equals(Optional.of(Command.RCPT))) {
      recipient = address.address();
    }
  }

  private void reply(int at, TextLine line) {
    char first = at < line.end() ? marked.text().charAt(at) : ' ';
    if (first == '2' || first == '3') {
      if (recipient != null && first == '2') {
        accepted.add(recipient);
      }
      return;
    }
    String words = marked.text().substring(at, line.end());
    int last = events.size() - 1;
    if (last >= 0 && events.get(last).reply() && goesOn(events.get(last).words(), words)) {
      Event before = events.remove(last);
      words = before.words() + "\n" + words;
    }
    boolean tooLate = words.startsWith("503") && !events.isEmpty();
    if (!tooLate && words.length() <= DecidingWords.LONGEST) {
      events.add(new Event(about(words), words, true, host, answered(words)));
    }
  }

  /** Sendmail sends DATA without waiting: what names an address may answer RCPT. */
  private Optional<Command> answered(String words) {
    boolean early = command.equals(Optional.of(Command.DATA)) && words.indexOf('@') >= 0;
    return early ? Optional.empty() : command;
  }

  /** Whom a reply is about; one to an unknown command can name the recipient itself. */
  private @Nullable String about(String words) {
    if (recipient != null || command.filter(each -> each != Command.RCPT).isPresent()) {
      return recipient;
    }
    MailAddress address = MailAddress.first(words, 0, words.length());
    return address == null ? null : address.address();
  }

  /** Tells whether the last line of a reply announces another one: {@code 550-}. */
  private static boolean goesOn(String before, String words) {
    int line = before.lastIndexOf('\n') + 1;
    return before.startsWith("-", line + 3) && before.regionMatches(line, words, 0, 3);
  }

  private void told(TextLine line) {
    Optional<String> talking = hostIn(line);
    if (talking.isPresent()) {
      host = talking;
      return;
    }
    String text = marked.text();
    int dots = TextLine.indexOf(text, "...", line.words(), line.end());
    MailAddress address = MailAddress.first(text, line.words(), line.end());
    String about = address == null ? null : address.address();
    if (about == null && dots > line.words()) {
      // Also what cannot be read as an address is about somebody, not about all.
      about = text.substring(line.words(), Math.min(dots, line.words() + 80));
    }
    if (line.end() - line.words() <= DecidingWords.LONGEST) {
      String words = text.substring(line.words(), line.end());
      events.add(new Event(about, words, false, host, Optional.empty()));
    }
  }

  private Optional<String> hostIn(TextLine line) {
    int first = marked.firstMark(line.begin());
    if (first < marked.marks().size()) {
      SectionMark mark = marked.marks().get(first);
      if (mark.role() == SectionRule.Role.HOST
          && mark.end() < line.end()
          && mark.phrase().phrase().startsWith("while")) {
        return DecidingWords.hostName(marked.text(), mark.end(), line.end());
      }
    }
    return Optional.empty();
  }

  /** Whom the transcript shows to have failed. */
  List<String> recipients() {
    Set<String> failed = new LinkedHashSet<>();
    for (Event event : events) {
      String about = event.recipient();
      boolean tells =
          event.reply() || ReplyAt.code(event.words(), 0, 3) == 0 || event.words().contains("...");
      if (tells && about != null && about.indexOf('@') > 0 && failed.size() < MOST) {
        failed.add(about);
      }
    }
    return failed.isEmpty() && !events.isEmpty() ? List.copyOf(accepted) : List.copyOf(failed);
  }

  /** Where this session tells of whom. */
  Outcomes outcomes() {
    return new Outcomes(events, !recipients().isEmpty());
  }
}
