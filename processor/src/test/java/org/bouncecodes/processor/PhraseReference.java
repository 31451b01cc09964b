package org.bouncecodes.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bouncecodes.processor.PhraseMatcher.Lines;
import org.bouncecodes.processor.PhraseTexts.Hit;

/**
 * What the documentation of {@code PhraseTable} says, tried phrase by phrase and place by place. A
 * text is first written anew: folded, with one blank for a run of white space and prefixes.
 */
final class PhraseReference {

  private final String text;
  private final StringBuilder folded = new StringBuilder();
  private final List<Integer> origins = new ArrayList<>();

  PhraseReference(String text, Lines lines) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean blank = PhraseText.isBlank(c);
      if (!blank || (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ')) {
        folded.append(blank ? ' ' : PhraseText.fold(c));
        origins.add(at);
      }
      at++;
      if (c == '\n' || c == '\r') {
        at = Math.max(at, lines.wordsBegin(text, at));
      }
    }
  }

  /** All hits, by their ends. */
  List<Hit> hits(List<String> phrases) {
    List<Hit> hits = new ArrayList<>();
    for (int row = 0; row < phrases.size(); row++) {
      for (Map.Entry<Integer, Integer> span : spans(phrases.get(row)).entrySet()) {
        int end = origins.get(span.getKey() - 1) + 1;
        hits.add(new Hit(row, origins.get(span.getValue()), end));
      }
    }
    hits.sort(Hit.ORDER);
    return hits;
  }

  /** Where a phrase begins, by its ends; of several beginnings the latest. */
  private Map<Integer, Integer> spans(String phrase) {
    boolean openBefore = phrase.startsWith("*");
    boolean openAfter = phrase.endsWith("*");
    String core = phrase.substring(openBefore ? 1 : 0, phrase.length() - (openAfter ? 1 : 0));
    List<String> parts = com.google.common.base.Splitter.on(" * ").splitToList(core);
    TreeMap<Integer, Integer> spans = new TreeMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      TreeMap<Integer, Integer> next = new TreeMap<>();
      for (int at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + 1)) {
        int end = at + part.length();
        boolean bounded =
            ((i == 0 && openBefore) || beginsWord(at))
                && ((i == parts.size() - 1 && openAfter) || endsWord(end));
        Map.Entry<Integer, Integer> before = spans.floorEntry(at);
        if (bounded && i == 0) {
          next.put(end, at);
        } else if (bounded && before != null && at - before.getKey() <= 80) {
          next.put(end, before.getValue());
        }
      }
      spans = next;
    }
    return spans;
  }

  private boolean beginsWord(int at) {
    if (at == 0 || !isWord(at)) {
      return true;
    }
    return !isWord(at - 1) && !(at > 1 && joins(at - 1) && Character.isLetter(original(at - 2)));
  }

  private boolean endsWord(int end) {
    if (end == folded.length() || !isWord(end - 1)) {
      return true;
    }
    boolean goesOn = end + 1 < folded.length() && Character.isLetter(original(end + 1));
    boolean sentence =
        goesOn && folded.charAt(end) == '.' && Character.isUpperCase(original(end + 1));
    return !isWord(end) && !(joins(end) && goesOn && !sentence);
  }

  private char original(int at) {
    return text.charAt(origins.get(at));
  }

  private boolean isWord(int at) {
    char c = original(at);
    return c == '_' || (Character.isLetterOrDigit(c) && c < 0x2E80);
  }

  private boolean joins(int at) {
    return ".-@".indexOf(original(at)) >= 0;
  }
}
