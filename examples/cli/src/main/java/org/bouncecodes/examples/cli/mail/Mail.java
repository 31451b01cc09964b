package org.bouncecodes.examples.cli.mail;

/**
 * One mail of an input.
 *
 * @param bytes as they stand there, up to {@value #LARGEST}; what follows in a larger mail is the
 *     returned mail and its attachments
 * @param cut whether the mail is larger
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Mail(byte[] bytes, boolean cut) {

  /** How many bytes of a mail are read. */
  public static final int LARGEST = 2 << 20;

  /**
   * Tells whether this begins like a mail.
   *
   * @return whether a field of a header comes first
   */
  public boolean hasHeader() {
    return MailBytes.isField(bytes, MailBytes.start(bytes), bytes.length);
  }
}
