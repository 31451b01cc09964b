package org.bouncecodes;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds how long a reply asks the sender to wait: {@code try again in 5 minutes}, {@code retry
 * after 300 seconds}, {@code please come back in 00:04:59}.
 */
final class RetryAfter {

  /** How far from the time the request to wait may stand. */
  private static final int REACH = 48;

  private static final int LONGEST_NUMBER = 6;

  /** Beginnings of the words that ask for another try, in the languages servers answer in. */
  private static final String[] REQUESTS = {
    "again", "retry", "try ", "wait", "come back", "later", "greylist", "graylist", "resend",
        "erneut",
    "wieder", "nochmal", "warten", "essaye", "ressayer", "nouveau", "patient", "intente", "tente",
        "espere",
    "riprova"
  };

  private RetryAfter() {}

  static Optional<Duration> in(String text) {
    int i = 0;
    while (i < text.length()) {
      if (!isDigit(text, i) || isWord(text, i - 1)) {
        i++;
        continue;
      }
      int end = i;
      while (isDigit(text, end)) {
        end++;
      }
      if (end - i <= LONGEST_NUMBER && isRequested(text, i, end)) {
        Optional<Duration> clock = clock(text, i);
        Optional<Duration> wait = clock.isPresent() ? clock : units(text, i, end);
        if (wait.isPresent()) {
          return wait;
        }
      }
      i = end;
    }
    return Optional.empty();
  }

  private static boolean isRequested(String text, int start, int end) {
    int from = Math.max(0, start - REACH);
    int to = Math.min(text.length(), end + REACH);
    for (String request : REQUESTS) {
      for (int i = from; i + request.length() <= to; i++) {
        if (text.regionMatches(true, i, request, 0, request.length())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Reads {@code hh:mm:ss}. */
  private static Optional<Duration> clock(String text, int at) {
    boolean shaped = at + 8 <= text.length() && !isWord(text, at + 8);
    for (int i = 0; i < 8 && shaped; i++) {
      shaped = i % 3 == 2 ? text.charAt(at + i) == ':' : isDigit(text, at + i);
    }
    return shaped
        ? Optional.of(
            Duration.ofHours(number(text, at, at + 2))
                .plusMinutes(number(text, at + 3, at + 5))
                .plusSeconds(number(text, at + 6, at + 8)))
        : Optional.empty();
  }

  private static Optional<Duration> units(String text, int start, int end) {
    int at = end;
    while (at < text.length() && at < end + 2 && " -".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int wordEnd = at;
    while (wordEnd < text.length() && Character.isLetter(text.charAt(wordEnd))) {
      wordEnd++;
    }
    long amount = number(text, start, end);
    return switch (lowerCase(text, at, wordEnd)) {
      case "s", "sec", "secs", "second", "seconds" -> Optional.of(Duration.ofSeconds(amount));
      case "sekunde", "sekunden", "seconde", "secondes" -> Optional.of(Duration.ofSeconds(amount));
      case "segundo", "segundos", "secondi" -> Optional.of(Duration.ofSeconds(amount));
      case "m", "min", "mins", "minute", "minutes" -> Optional.of(Duration.ofMinutes(amount));
      case "minuten", "minuto", "minutos", "minuti" -> Optional.of(Duration.ofMinutes(amount));
      case "h", "hr", "hrs", "hour", "hours" -> Optional.of(Duration.ofHours(amount));
      case "stunde", "stunden", "heure", "heures" -> Optional.of(Duration.ofHours(amount));
      case "hora", "horas", "ora", "ore" -> Optional.of(Duration.ofHours(amount));
      case "d", "day", "days", "tag", "tage", "tagen" -> Optional.of(Duration.ofDays(amount));
      case "jour", "jours", "dia", "dias", "giorno", "giorni" ->
          Optional.of(Duration.ofDays(amount));
      default -> Optional.empty();
    };
  }

  private static String lowerCase(String text, int start, int end) {
    return end - start > 12 ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static long number(String text, int start, int end) {
    long number = 0;
    for (int i = start; i < end; i++) {
      number = 10 * number + (text.charAt(i) - '0');
    }
    return number;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isWord(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.');
  }
}
