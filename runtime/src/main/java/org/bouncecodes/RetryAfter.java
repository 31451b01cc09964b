package org.bouncecodes;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds how long a reply asks the sender to wait: {@code try again in 5 minutes}, {@code retry
 * after 1 hour 30 minutes}, {@code please come back in 00:04:59}, {@code Retry-After: 600}.
 */
final class RetryAfter {

  /** How far from the time the request to wait may stand. */
  private static final int REACH = 48;

  private static final int LONGEST_NUMBER = 6;

  /** Chinese and Japanese put no blank between words. */
  private static final char FIRST_WITHOUT_BLANKS = '\u2E80';

  /** The field of HTTP (RFC 9110 section 10.2.3), which some servers quote: a number of seconds. */
  private static final String FIELD = "retry-after:";

  /** Beginnings of the words that ask for another try, in the languages servers answer in. */
  private static final String[] REQUESTS = {
    "again",
    "retry",
    "try ",
    "wait",
    "come back",
    "later",
    "greylist",
    "graylist",
    "resend",
    "erneut",
    "wieder",
    "nochmal",
    "warten",
    "essaye",
    "ressayer",
    "nouveau",
    "patient",
    "intente",
    "tente",
    "espere",
    "riprova",
    "opnieuw",
    "probeer",
    "ponownie",
    "igen",
    "senare",
    "через",
    "повтор",
    "позже",
    "重试",
    "重試",
    "再试",
    "再試",
    "稍后",
    "稍後",
    "再送",
    "后",
    "後",
  };

  private static final Unit[] UNITS = {
    new Unit(
        Duration.ofSeconds(1),
        "s sec secs second seconds sekunde sekunden sekunder seconde secondes seconden segundo"
            + " segundos secondo secondi sekund sekundy секунд секунды секунду",
        "秒"),
    new Unit(
        Duration.ofMinutes(1),
        "m min mins minute minutes minuten minuter minuto minutos minuti minut minuty минут минуты"
            + " минуту",
        "分"),
    new Unit(
        Duration.ofHours(1),
        "h hr hrs hour hours stunde stunden heure heures hora horas ora ore uur timmar timer godzin"
            + " godziny час часа часов",
        "小时 小時 時間"),
    new Unit(
        Duration.ofDays(1),
        "d day days tag tage tagen jour jours dia dias giorno giorni dagen dagar dni день дня дней",
        "天 日"),
  };

  /**
   * A unit of time.
   *
   * @param length how long it is
   * @param words by which it goes, parted by blanks
   * @param signs by which it goes where words are not parted
   */
  private record Unit(Duration length, String words, String signs) {

    boolean isCalled(String word) {
      return !word.isEmpty() && (" " + words + " ").contains(" " + word + " ");
    }

    boolean isWritten(String text, int at) {
      for (String sign : signs.split(" ", -1)) {
        if (text.startsWith(sign, at)) {
          return true;
        }
      }
      return false;
    }
  }

  private final String text;

  /** Where the time that was read last ends. */
  private int end;

  private RetryAfter(String text) {
    this.text = text;
  }

  static Optional<Duration> in(String text) {
    return new RetryAfter(text).find();
  }

  private Optional<Duration> find() {
    int i = 0;
    while (i < text.length()) {
      if (!isDigit(i) || isWord(i - 1)) {
        i++;
        continue;
      }
      int digitsEnd = digitsEnd(i);
      if (digitsEnd - i <= LONGEST_NUMBER && isRequested(i, digitsEnd)) {
        int start = i;
        Optional<Duration> wait = clock(i).or(() -> spans(start)).or(() -> field(start, digitsEnd));
        if (wait.isPresent()) {
          return wait;
        }
      }
      i = digitsEnd;
    }
    return Optional.empty();
  }

  private boolean isRequested(int start, int numberEnd) {
    int from = Math.max(0, start - REACH);
    int to = Math.min(text.length(), numberEnd + REACH);
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
  private Optional<Duration> clock(int at) {
    boolean shaped = at + 8 <= text.length() && !isWord(at + 8);
    for (int i = 0; i < 8 && shaped; i++) {
      shaped = i % 3 == 2 ? text.charAt(at + i) == ':' : isDigit(at + i);
    }
    return shaped
        ? Optional.of(
            Duration.ofHours(number(at, at + 2))
                .plusMinutes(number(at + 3, at + 5))
                .plusSeconds(number(at + 6, at + 8)))
        : Optional.empty();
  }

  /** Reads one or more numbers with their units, the largest first: {@code 1 hour 30 minutes}. */
  private Optional<Duration> spans(int start) {
    Optional<Duration> sum = Optional.empty();
    Duration smallest = Duration.ofDays(Integer.MAX_VALUE);
    int at = start;
    while (isDigit(at) && digitsEnd(at) - at <= LONGEST_NUMBER) {
      int numberEnd = digitsEnd(at);
      Optional<Unit> unit = unit(numberEnd);
      if (unit.isEmpty() || unit.get().length.compareTo(smallest) >= 0) {
        break;
      }
      smallest = unit.get().length;
      sum =
          Optional.of(sum.orElse(Duration.ZERO).plus(smallest.multipliedBy(number(at, numberEnd))));
      at = text.startsWith(" and ", end) ? end + " and ".length() : skip(end, " ,");
    }
    return sum;
  }

  private Optional<Unit> unit(int numberEnd) {
    int begin = Math.min(skip(numberEnd, " -"), numberEnd + 2);
    end = begin;
    while (end < text.length() && isLetter(end)) {
      end++;
    }
    String word = end - begin > 12 ? "" : text.substring(begin, end).toLowerCase(Locale.ROOT);
    for (Unit unit : UNITS) {
      if (unit.isCalled(word) || (word.isEmpty() && unit.isWritten(text, begin))) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  private Optional<Duration> field(int start, int numberEnd) {
    int begin = start;
    while (begin > 0 && text.charAt(begin - 1) == ' ') {
      begin--;
    }
    begin -= FIELD.length();
    return text.regionMatches(true, begin, FIELD, 0, FIELD.length())
        ? Optional.of(Duration.ofSeconds(number(start, numberEnd)))
        : Optional.empty();
  }

  private int skip(int from, String characters) {
    int at = from;
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int digitsEnd(int from) {
    int at = from;
    while (isDigit(at)) {
      at++;
    }
    return at;
  }

  private long number(int start, int numberEnd) {
    long number = 0;
    for (int i = start; i < numberEnd; i++) {
      number = 10 * number + (text.charAt(i) - '0');
    }
    return number;
  }

  private boolean isDigit(int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private boolean isLetter(int at) {
    return Character.isLetter(text.charAt(at)) && text.charAt(at) < FIRST_WITHOUT_BLANKS;
  }

  private boolean isWord(int at) {
    return at >= 0
        && at < text.length()
        && (isLetter(at) || Character.isDigit(text.charAt(at)) || text.charAt(at) == '.');
  }
}
