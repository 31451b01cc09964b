package org.bouncecodes.codetable;

/**
 * The automaton of a {@link PhraseMatcher}: a trie of all parts of phrases, numbered breadth first
 * so that the children of a state stand side by side, with the state to go on from when none fits.
 */
final class PhraseStates {

  static final int ROOT = 0;

  /** The characters that occur most; two steps from the root need no search for them. */
  private static final int DENSE = 48;

  private static final int ASCII = 0x80;

  /** The characters of all phrases, the most frequent first, then the others in order. */
  private final char[] characters;

  private final char[] symbols;
  private final char[] label;
  private final int[] firstChild;
  private final int[] fallback;
  private final int[] firstPart;
  private final int[] ending;
  private final int[] dense;

  private PhraseStates(
      char[] characters, char[] label, int[] firstChild, int[] fallback, int[] firstPart) {
    this.characters = characters;
    this.label = label;
    this.firstChild = firstChild;
    this.fallback = fallback;
    this.firstPart = firstPart;
    this.symbols = symbols(characters);
    this.ending = ending();
    this.dense = dense();
  }

  /** The order in which {@code PhraseAutomaton} of the processor packs. */
  static PhraseStates unpack(PackedNumbers numbers) {
    char[] characters = new char[numbers.next()];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = (char) numbers.next();
    }
    int states = numbers.next();
    char[] label = new char[states];
    int[] firstChild = new int[states + 1];
    int[] fallback = new int[states];
    int[] firstPart = new int[states + 1];
    firstChild[0] = 1;
    for (int i = 0; i < states; i++) {
      label[i] = (char) numbers.next();
      firstChild[i + 1] = firstChild[i] + numbers.next();
      fallback[i] = numbers.next();
      firstPart[i + 1] = firstPart[i] + numbers.next();
    }
    return new PhraseStates(characters, label, firstChild, fallback, firstPart);
  }

  private static char[] symbols(char[] characters) {
    char[] symbols = new char[ASCII];
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] < ASCII) {
        symbols[characters[i]] = (char) (i + 1);
      }
    }
    return symbols;
  }

  /** The number of a character among those of the phrases, from 1; 0 for all others. */
  private int symbol(char c) {
    if (c < ASCII) {
      return symbols[c];
    }
    int low = Math.min(DENSE, characters.length);
    int high = characters.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (characters[middle] == c) {
        return middle + 1;
      }
      if (characters[middle] < c) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    for (int i = 0; i < Math.min(DENSE, characters.length); i++) {
      if (characters[i] == c) {
        return i + 1;
      }
    }
    return 0;
  }

  private int[] ending() {
    int[] endings = new int[fallback.length];
    for (int state = 1; state < endings.length; state++) {
      // The fallback is shorter, so breadth first it has been visited.
      endings[state] = firstPart[state] < firstPart[state + 1] ? state : endings[fallback[state]];
    }
    return endings;
  }

  private int[] dense() {
    int shallow = firstChild.length > 1 ? firstChild[1] : 1;
    int[] table = new int[shallow * DENSE];
    for (int state = 0; state < shallow; state++) {
      for (int symbol = 1; symbol < DENSE; symbol++) {
        table[state * DENSE + symbol] = search(state, symbol);
      }
    }
    return table;
  }

  int next(int state, char c) {
    int symbol = symbol(c);
    if (symbol < DENSE && state * DENSE < dense.length) {
      return dense[state * DENSE + symbol];
    }
    return search(state, symbol);
  }

  private int search(int from, int symbol) {
    if (symbol == 0) {
      return ROOT;
    }
    int state = from;
    while (true) {
      int end = firstChild[state + 1];
      for (int child = firstChild[state]; child < end; child++) {
        if (label[child] == symbol) {
          return child;
        }
      }
      if (state == ROOT) {
        return ROOT;
      }
      state = fallback[state];
    }
  }

  /** The longest state at the end of this one in which a part ends, or the root. */
  int ending(int state) {
    return ending[state];
  }

  int nextEnding(int state) {
    return ending[fallback[state]];
  }

  int firstPart(int state) {
    return firstPart[state];
  }

  int endOfParts(int state) {
    return firstPart[state + 1];
  }
}
