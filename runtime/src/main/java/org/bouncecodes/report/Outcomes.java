package org.bouncecodes.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a session says about each recipient: a reply for good decides, else all that was told. */
final class Outcomes {

  private final Map<String, List<SmtpTranscript.Event>> byRecipient = new HashMap<>();
  private final Map<String, DecidingWords> known = new HashMap<>();
  private final DecidingWords all;
  private final DecidingWords toAll;
  private final DecidingWords repliesToAll;

  /**
   * Sorts the events of a session.
   *
   * @param events in their order
   * @param namesAny whether recipients failed by name
   */
  Outcomes(List<SmtpTranscript.Event> events, boolean namesAny) {
    List<SmtpTranscript.Event> unnamed = new ArrayList<>();
    for (SmtpTranscript.Event event : events) {
      if (event.recipient() == null) {
        unnamed.add(event);
      } else {
        String key = event.recipient().toLowerCase(Locale.ROOT);
        byRecipient.computeIfAbsent(key, any -> new ArrayList<>()).add(event);
      }
    }
    this.all = joined(events, true);
    this.toAll = joined(unnamed, true);
    this.repliesToAll =
        namesAny
            ? joined(unnamed.stream().filter(SmtpTranscript.Event::reply).toList(), true)
            : toAll;
  }

  /**
   * The words about one recipient. Where the program tells of others by name, what it tells without
   * one is not about the rest.
   *
   * @param finding the recipient
   * @param only whether no other failed
   */
  DecidingWords about(Finding finding, boolean only) {
    DecidingWords own =
        known.computeIfAbsent(
            finding.key(), key -> joined(byRecipient.getOrDefault(key, List.of()), only));
    if (own.quoted()) {
      return own;
    }
    if (only) {
      return all;
    }
    return own.words().isEmpty() ? repliesToAll : toAll.quoted() ? toAll : own.followedBy(toAll);
  }

  private static DecidingWords joined(List<SmtpTranscript.Event> events, boolean codeCounts) {
    for (SmtpTranscript.Event event : events) {
      if (event.reply() && event.words().startsWith("5")) {
        return new DecidingWords(
            event.words(), Optional.empty(), event.host(), event.command(), true);
      }
    }
    StringBuilder words = new StringBuilder();
    Optional<String> host = Optional.empty();
    Optional<org.bouncecodes.Command> command = Optional.empty();
    boolean code = false;
    for (SmtpTranscript.Event event : events) {
      if (words.length() < DecidingWords.LONGEST) {
        words.append(words.length() == 0 ? "" : "\n").append(event.words());
        host = host.or(event::host);
        command = command.or(event::command);
        code |= ReplyAt.code(event.words(), 0, Math.min(3, event.words().length())) == 0;
      }
    }
    return new DecidingWords(words.toString(), Optional.empty(), host, command, code && codeCounts);
  }
}
