package org.bouncecodes.processor;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Reads from a class file how many bytes of bytecode each method has. */
final class MethodSizes {

  private static final int MAGIC = 0xCAFEBABE;

  private final DataInputStream in;
  private String[] utf8 = {};

  private MethodSizes(byte[] classFile) {
    in = new DataInputStream(new ByteArrayInputStream(classFile));
  }

  /** Returns the sizes by name and descriptor; methods without code are left out. */
  static Map<String, Integer> of(byte[] classFile) {
    try {
      return new MethodSizes(classFile).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Integer> read() throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no class file");
    }
    in.readInt(); // version
    readConstants();
    in.skipNBytes(6); // access flags, this class, super class
    in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
    readMembers(); // fields
    return readMembers();
  }

  private void readConstants() throws IOException {
    utf8 = new String[in.readUnsignedShort()];
    for (int i = 1; i < utf8.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> utf8[i] = in.readUTF();
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++; // Numbers of eight bytes take two entries.
        }
        default -> throw new IOException("constant with tag " + tag);
      }
    }
  }

  private Map<String, Integer> readMembers() throws IOException {
    Map<String, Integer> sizes = new TreeMap<>();
    for (int members = in.readUnsignedShort(); members > 0; members--) {
      in.readUnsignedShort(); // access flags
      String member = utf8[in.readUnsignedShort()] + utf8[in.readUnsignedShort()];
      for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
        String attribute = utf8[in.readUnsignedShort()];
        int length = in.readInt();
        if (attribute.equals("Code")) {
          in.readInt(); // stack and locals
          sizes.put(member, in.readInt());
          length -= 8;
        }
        in.skipNBytes(length);
      }
    }
    return sizes;
  }
}
