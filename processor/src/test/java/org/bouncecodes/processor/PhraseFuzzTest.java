package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bouncecodes.processor.PhraseMatcher.Lines;
import org.bouncecodes.processor.PhraseTexts.Hit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The matcher finds what {@link PhraseReference} finds, on thousands of random tables. */
final class PhraseFuzzTest {

  private static final int TABLES = 1_000;
  private static final int TEXTS = 8;
  private static final String BLANKS = "    \t\n\n\r\u00a0\u3000\u2028";

  /** Skips quotation marks and numbers, as replies begin with them on every line. */
  private static final Lines PREFIXED =
      (text, lineBegin) -> {
        int at = lineBegin;
        while (at < text.length() && at < lineBegin + 5 && ">5-b.".indexOf(text.charAt(at)) >= 0) {
          at++;
        }
        return at;
      };

  private final Random random = new Random(1982);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "ab",
        "abc.-@",
        "a5b-.>",
        "auA\u00fc\u00dc\u00e1\u0130K\u212a\u1ea0",
        "ab\u4e00\u4e8c\u3042.",
        "a'\"-\u2019\u201e\u2013\u00b4",
        "ab_:[]9\ud83d\ude00",
      })
  void findsWhatTheReferenceFinds(String alphabet) {
    int found = 0;
    for (int table = 0; table < TABLES; table++) {
      List<String> phrases = phrases(alphabet);
      int alternatives = random.nextInt(3) + 1;
      PhraseTexts matcher = new PhraseTexts(rows(phrases, alternatives));
      for (int i = 0; i < TEXTS; i++) {
        String text = text(alphabet, phrases);
        Lines lines = random.nextBoolean() ? PREFIXED : PhraseTexts.PLAIN;
        List<Hit> expected = new PhraseReference(text, lines).hits(phrases);
        List<Hit> hits = matcher.hits(text, lines);
        boolean plain = alternatives == 1;
        assertWithMessage("phrases %s in <%s>, %s a row", phrases, text, alternatives)
            .that(plain ? hits : ends(hits, 1))
            .containsExactlyElementsIn(plain ? expected : ends(expected, alternatives))
            .inOrder();
        found += expected.size();
      }
    }
    // Random texts that contain nothing would prove nothing.
    assertThat(found).isGreaterThan(TABLES * TEXTS);
  }

  /** Makes some phrases at a time the alternatives of one row. */
  private static List<String> rows(List<String> phrases, int alternatives) {
    return Lists.partition(phrases, alternatives).stream()
        .map(some -> some.size() == 1 ? some.get(0) : "{" + String.join("|", some) + "}")
        .toList();
  }

  /** Of alternatives that end alike any may be found: what is left is the row and the end. */
  private static List<Hit> ends(List<Hit> hits, int alternatives) {
    return hits.stream()
        .map(hit -> new Hit(hit.row() / alternatives, 0, hit.end()))
        .distinct()
        .sorted(Hit.ORDER)
        .toList();
  }

  private List<String> phrases(String alphabet) {
    Set<String> phrases = new LinkedHashSet<>();
    List<String> parts = new ArrayList<>();
    for (int i = random.nextInt(4) + 1; i > 0; i--) {
      parts.add(part(alphabet));
    }
    int number = random.nextInt(8) + 1;
    while (phrases.size() < number) {
      StringBuilder phrase = new StringBuilder(random.nextInt(5) == 0 ? "*" : "");
      phrase.append(oneOf(parts));
      // Few parts for several phrases: they share openings and repeat a part.
      for (int gaps = random.nextInt(6) - 2; gaps > 0; gaps--) {
        phrase.append(" * ").append(random.nextInt(3) == 0 ? part(alphabet) : oneOf(parts));
      }
      phrase.append(random.nextInt(5) == 0 ? "*" : "");
      if (PhraseTexts.isPhrase(phrase.toString())) {
        phrases.add(phrase.toString());
      } else {
        parts.add(part(alphabet));
      }
    }
    return List.copyOf(phrases);
  }

  private String part(String alphabet) {
    int length = random.nextInt(40) == 0 ? PhraseMatcher.LONGEST_PART : random.nextInt(4) + 1;
    StringBuilder part = new StringBuilder();
    while (part.length() < length) {
      boolean inside = part.length() > 0 && part.length() < length - 1;
      boolean blank = inside && part.charAt(part.length() - 1) != ' ' && random.nextInt(4) == 0;
      part.append(blank ? ' ' : PhraseText.fold(character(alphabet)));
    }
    return part.toString();
  }

  private String text(String alphabet, List<String> phrases) {
    StringBuilder text = new StringBuilder();
    for (int pieces = random.nextInt(12); pieces > 0; pieces--) {
      switch (random.nextInt(6)) {
        case 0 -> text.append(character(alphabet));
        case 1 -> text.append("x".repeat(random.nextInt(8) == 0 ? 70 + random.nextInt(20) : 1));
        case 2 -> text.append(blanks());
        case 3 -> text.append('\n').append(character(">5-b.")).append(character(">5-b. "));
        default -> text.append(inText(oneOf(phrases))).append(random.nextBoolean() ? " " : "");
      }
    }
    return text.toString();
  }

  private String inText(String phrase) {
    StringBuilder text = new StringBuilder();
    for (char c : phrase.replace(" * ", random.nextBoolean() ? " x " : "*").toCharArray()) {
      if (c == ' ') {
        text.append(blanks());
      } else if (c != '*') {
        text.append(random.nextInt(4) == 0 ? Character.toUpperCase(c) : c);
      }
    }
    return text.toString();
  }

  private String blanks() {
    StringBuilder blanks = new StringBuilder();
    do {
      blanks.append(character(BLANKS));
    } while (random.nextInt(3) == 0);
    return blanks.toString();
  }

  private char character(String of) {
    return of.charAt(random.nextInt(of.length()));
  }

  private String oneOf(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
