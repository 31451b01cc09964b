package org.bouncecodes.examples.cli.mail;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.DefaultFieldBuilder;
import org.apache.james.mime4j.stream.FieldBuilder;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.apache.james.mime4j.util.RecycledByteArrayBuffer;

/**
 * The fields of a header that say how a part is built, whose names all begin with {@code Content-}
 * (RFC 2045 section 9). The others, many in the header of a mail, need not be taken apart for that.
 */
final class ContentFields implements FieldBuilder {

  private static final String PREFIX = "content-";

  private final FieldBuilder fields = new DefaultFieldBuilder(-1);

  @Override
  public void reset() {
    fields.reset();
  }

  @Override
  public void append(ByteArrayBuffer line) throws MimeException {
    fields.append(line);
  }

  /** Returns null for a field to be left out, as Mime4j wants it. */
  @Override
  public RawField build() throws MimeException {
    return isWanted(fields.getRaw()) ? fields.build() : null;
  }

  private static boolean isWanted(RecycledByteArrayBuffer field) {
    if (field.length() < PREFIX.length()) {
      return false;
    }
    for (int i = 0; i < PREFIX.length(); i++) {
      if ((field.byteAt(i) | ('a' - 'A')) != PREFIX.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public RecycledByteArrayBuffer getRaw() {
    return fields.getRaw();
  }

  @Override
  public void release() {
    fields.release();
  }
}
