package org.bouncecodes.codetable;

import java.util.Arrays;

/**
 * The automaton of a {@link PhraseMatcher}: a trie of all parts of phrases, numbered breadth first
 * so that the children of a state stand side by side in the order of their symbols, with the state
 * to go on from when none fits.
 *
 * <p>A symbol is the number of a character among those of all phrases, the most frequent first; 0
 * stands for every other character.
 */
final class PhraseStates {

  static final int ROOT = 0;

  /** Symbols below this are a bit of their own, so that finding a child takes no search. */
  static final int FREQUENT = 63;

  /** In the bits of a state: a part ends in this state, or in a shorter one that ends like it. */
  private static final long ENDING = 1;

  /** In the bits of a state: there are children behind those with a bit of their own. */
  private static final long RARE = 1L << FREQUENT;

  /** Characters below this, of alphabets up to the Cyrillic one, have an entry in {@link #low}. */
  private static final int LOW = 0x500;

  /** The characters by symbol: those that are not frequent in order. */
  private final char[] characters;

  /** What {@link #read} tells about the first characters. */
  private final int[] low = new int[LOW];

  private final char[] label;

  /**
   * What a step needs, side by side: for each state its bits, one for each frequent symbol that
   * leads to a child; then the first child in the upper half and the fallback in the lower one.
   */
  private final long[] steps;

  private final int[] firstChild;
  private final int[] fallback;
  private final int[] firstPart;
  private final int[] ending;

  /** Where each symbol leads from the root at the begin of a word. */
  private final int[] fromWordBegin;

  /** Where each symbol leads from the root inside of a word: only few phrases may begin there. */
  private final int[] fromAnywhere;

  private PhraseStates(
      char[] characters,
      char[] label,
      int[] firstChild,
      int[] fallback,
      int[] firstPart,
      int[] fromAnywhere) {
    this.characters = characters;
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] < LOW) {
        low[characters[i]] = i + 1;
      }
    }
    int[] symbols = low.clone();
    for (char c = 0; c < LOW; c++) {
      char folded = fold(c);
      int symbol = folded < LOW ? symbols[folded] : search(folded);
      low[c] = (symbol << PhraseText.TRAITS) | PhraseText.traits(c);
    }
    this.label = label;
    this.firstChild = firstChild;
    this.fallback = fallback;
    this.firstPart = firstPart;
    this.ending = ending();
    this.steps = steps();
    this.fromAnywhere = fromAnywhere;
    this.fromWordBegin = new int[characters.length + 1];
    for (int child = firstChild[ROOT]; child < firstChild[ROOT + 1]; child++) {
      fromWordBegin[label[child]] = child;
    }
  }

  /** The order in which {@code PhraseAutomaton} of the processor packs. */
  static PhraseStates unpack(PackedNumbers numbers) {
    char[] characters = new char[numbers.next()];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = (char) numbers.next();
    }
    int[] fromAnywhere = new int[characters.length + 1];
    for (int count = numbers.next(); count > 0; count--) {
      fromAnywhere[numbers.next()] = numbers.next();
    }
    int states = numbers.next();
    char[] label = new char[states];
    int[] firstChild = new int[states + 1];
    int[] fallback = new int[states];
    int[] firstPart = new int[states + 1];
    firstChild[ROOT] = ROOT + 1;
    for (int i = 0; i < states; i++) {
      label[i] = (char) numbers.next();
      firstChild[i + 1] = firstChild[i] + numbers.next();
      fallback[i] = numbers.next();
      firstPart[i + 1] = firstPart[i] + numbers.next();
    }
    return new PhraseStates(characters, label, firstChild, fallback, firstPart, fromAnywhere);
  }

  private int[] ending() {
    int[] endings = new int[fallback.length];
    for (int state = ROOT + 1; state < endings.length; state++) {
      // The fallback is shorter, so breadth first it has been visited.
      endings[state] = firstPart[state] < firstPart[state + 1] ? state : endings[fallback[state]];
    }
    return endings;
  }

  private long[] steps() {
    long[] bits = new long[2 * fallback.length];
    for (int state = ROOT; state < fallback.length; state++) {
      long own = ending[state] == ROOT ? 0 : ENDING;
      for (int child = firstChild[state]; child < firstChild[state + 1]; child++) {
        own |= label[child] < FREQUENT ? 1L << label[child] : RARE;
      }
      bits[2 * state] = own;
      bits[2 * state + 1] = ((long) firstChild[state] << Integer.SIZE) | fallback[state];
    }
    return bits;
  }

  /**
   * The symbol of a character, whatever its case, above {@link PhraseText#TRAITS} bits of traits.
   */
  int read(char c) {
    return c < LOW ? low[c] : compute(c);
  }

  private int compute(char c) {
    return (search(fold(c)) << PhraseText.TRAITS) | PhraseText.traits(c);
  }

  private static char fold(char c) {
    return PhraseText.isBlank(c) ? ' ' : PhraseText.fold(c);
  }

  private int search(char folded) {
    int frequent = Math.min(FREQUENT - 1, characters.length);
    int at = Arrays.binarySearch(characters, frequent, characters.length, folded);
    for (int i = 0; i < frequent && at < 0; i++) {
      at = characters[i] == folded ? i : at;
    }
    return at < 0 ? 0 : at + 1;
  }

  /**
   * The state after one more character.
   *
   * @param from the state before it
   * @param symbol of the character
   * @param beginsWord whether a word may begin with it
   */
  int next(int from, int symbol, boolean beginsWord) {
    int state = from;
    while (state != ROOT) {
      long bits = steps[2 * state];
      long childAndFallback = steps[2 * state + 1];
      if (symbol >= FREQUENT) {
        int child = bits < 0 ? rareChild(state, symbol) : ROOT;
        if (child != ROOT) {
          return child;
        }
      } else if ((bits >>> symbol & 1) != 0 && symbol != 0) {
        long smaller = bits & ((1L << symbol) - 1) & ~ENDING;
        return (int) (childAndFallback >>> Integer.SIZE) + Long.bitCount(smaller);
      }
      state = (int) childAndFallback;
    }
    return beginsWord ? fromWordBegin[symbol] : fromAnywhere[symbol];
  }

  private int rareChild(int state, int symbol) {
    int at = Arrays.binarySearch(label, firstChild[state], firstChild[state + 1], (char) symbol);
    return Math.max(at, ROOT);
  }

  /** Tells whether {@link #ending} is not the root. */
  boolean ends(int state) {
    return (steps[2 * state] & ENDING) != 0;
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
