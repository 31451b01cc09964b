package org.bouncecodes;

/** What a {@link Bounce} rests on, from the surest to the vaguest. */
public enum MatchedBy {
  /** A code or token with the meaning that this very server gives it. */
  SERVER_CODE,
  /** Words of the text. */
  PHRASE,
  /** The registered meaning of the code. */
  CODE,
  /** Only the subject of the enhanced status code is known: 5.7.999 is read as 5.7.0. */
  SUBJECT,
  /** Only the class, the first digit, is known. */
  CLASS,
  /** Nothing in the text was recognised. */
  NOTHING
}
