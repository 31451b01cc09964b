package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.InputStream;

/** An input that cannot be read. */
final class BrokenInput extends InputStream {

  @Override
  public int read() throws IOException {
    throw new IOException("cable pulled");
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    throw new IOException("cable pulled");
  }
}
