package org.bouncecodes.codetable;

import org.bouncecodes.codetable.PhraseMatcher.Hits;
import org.bouncecodes.codetable.PhraseMatcher.Lines;

/** One pass of a {@link PhraseMatcher} over a text. Positions count blanks once. */
final class PhraseReading {

  private final PhraseTrie trie;
  private final PhraseWords words;
  private final CharSequence text;
  private final Lines lines;
  private final Hits hits;
  private OpenGaps gaps = OpenGaps.NONE;

  /** Where the parts begin that are followed, in the text and as a position. */
  private int begin;

  private int position;

  /**
   * Where the word begins that was read last ahead of the parts that are followed, and that word.
   */
  private int ahead;

  private long wordAhead;

  PhraseReading(PhraseTrie trie, CharSequence text, Lines lines, Hits hits) {
    this.trie = trie;
    this.words = trie.words;
    this.text = text;
    this.lines = lines;
    this.hits = hits;
  }

  /** Reads the text to its end. */
  void read() {
    int before = PhraseText.BLANK;
    // In "user-unknown.example.com" no word begins behind the hyphen or the full stops.
    boolean joined = false;
    int i = 0;
    while (i < text.length()) {
      int read = PhraseText.read(text.charAt(i));
      if (PhraseText.is(read, PhraseText.BLANK)) {
        i = blanksEnd(i);
        position++;
        joined = false;
      } else if (PhraseText.is(read, PhraseText.WORD)) {
        int end = readWord(i, joined);
        read = PhraseText.read(text.charAt(end - 1));
        joined = false;
        i = end;
      } else {
        begin = i;
        follow(trie.root, word(i));
        joined = PhraseText.is(read, PhraseText.JOINS) && PhraseText.is(before, PhraseText.LETTER);
        position++;
        i++;
      }
      before = read;
    }
  }

  /** Reports the parts that begin with a run of letters and digits, and inside of it. */
  private int readWord(int first, boolean joined) {
    long word = word(first);
    if (!joined) {
      begin = first;
      follow(trie.root, word);
    }
    int end = wordEnd(first + PhraseWords.length(word));
    int start = position;
    if (joined || PhraseWords.mayHoldParts(word)) {
      readInside(joined ? first : first + 1, end, start - first);
    }
    position = start + end - first;
    return end;
  }

  /** Reports the parts that begin inside of a run of letters and digits. */
  private void readInside(int from, int end, int offset) {
    int at = words.nextPart(text, from, end);
    while (at < end) {
      begin = at;
      position = at + offset;
      follow(trie.inside, words.at(text, at));
      at = words.nextPart(text, at + 1, end);
    }
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < text.length() && PhraseText.isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The word that begins at a character, see {@link PhraseWords#at}. */
  private long word(int first) {
    return ahead == first && first > 0 ? wordAhead : words.at(text, first);
  }

  /** Reports the parts that begin here with a word, from a root of the trie. */
  private void follow(int root, long first) {
    int node = root;
    long word = first;
    int next = begin;
    int length = 0;
    int how = 0;
    while (true) {
      int size = PhraseWords.length(word);
      int end = next + size;
      int behind = behind(node, word, how);
      if (PhraseTrie.hasEndings(behind) && endsWord(end)) {
        report(behind, length + size, end);
      }
      if (PhraseWords.hasBeginning(word) && PhraseTrie.hasBeginnings(node)) {
        reportBeginnings(node, word, how, length, next);
      }
      if (!PhraseTrie.goesOn(behind) || end == text.length()) {
        return;
      }
      node = behind;
      boolean isBlank = PhraseText.isBlank(text.charAt(end));
      how = isBlank ? PhraseTrie.BEHIND_BLANK : 0;
      length += size + how;
      next = isBlank ? blanksEnd(end) : end;
      if (next == text.length()) {
        return;
      }
      word = ahead == next ? wordAhead : words.at(text, next);
      if (ahead <= begin) {
        ahead = next;
        wordAhead = word;
      }
    }
  }

  private int behind(int node, long word, int how) {
    if (node == trie.root) {
      return PhraseWords.node(word);
    }
    return PhraseWords.isWhole(word)
        ? trie.next(node, PhraseWords.number(word), how)
        : PhraseTrie.NO_NODE;
  }

  /** Reports what ends with the beginnings of a word. */
  private void reportBeginnings(int node, long word, int how, int length, int next) {
    int beginning = words.beginning(word);
    while (beginning != PhraseWords.NONE) {
      int behind = trie.next(node, beginning, how | PhraseTrie.BEGINNING);
      int size = words.length(beginning);
      if (PhraseTrie.hasEndings(behind)) {
        report(behind, length + size, next + size);
      }
      beginning = words.shorter(beginning);
    }
  }

  /** Reports what ends at a node, where something does. */
  private void report(int node, int length, int end) {
    int place = trie.endings(node);
    for (int part = 0; part < trie.parts(place); part++) {
      if (trie.row(place, part) != 0) {
        hits.hit(trie.row(place, part) - 1, length, begin, begin, end);
      }
      if (trie.opens(place, part) != 0) {
        gaps = gaps.open(trie.opens(place, part), position, length, begin);
      }
    }
    if (gaps != OpenGaps.NONE && trie.followers(place) > 0) {
      gaps.follow(trie, place, position, length, begin, end, hits);
    }
  }

  /** Returns where white space ends, and with it the prefixes of lines. */
  private int blanksEnd(int blank) {
    int end = blank;
    while (end < text.length() && PhraseText.isBlank(text.charAt(end))) {
      boolean lineEnds = PhraseText.isLineEnd(text.charAt(end));
      end++;
      if (lineEnds) {
        end = Math.max(end, lines.wordsBegin(text, end));
      }
    }
    return end;
  }

  /**
   * Tells whether a word can end here, if one does; a new sentence may follow a full stop without a
   * blank.
   */
  private boolean endsWord(int end) {
    if (end == text.length() || !PhraseText.isWord(text.charAt(end - 1))) {
      return true;
    }
    char after = text.charAt(end);
    boolean joined =
        PhraseText.joinsWords(after)
            && end + 1 < text.length()
            && Character.isLetter(text.charAt(end + 1))
            && !(after == '.' && Character.isUpperCase(text.charAt(end + 1)));
    return !joined;
  }
}
