package org.bouncecodes.examples.cli.mail;

import java.util.List;

/**
 * A mail taken apart.
 *
 * @param header the lines of its header, with encoded words decoded
 * @param leaves the parts that hold no other parts, in their order
 * @param mails the bytes of the mails among them
 */
record MimeParts(String header, List<Leaf> leaves, List<byte[]> mails) {

  /**
   * A part that holds no other parts.
   *
   * @param type the media type
   * @param content the decoded text, or the header of a mail; empty for what is no text
   */
  record Leaf(String type, String content) {}
}
