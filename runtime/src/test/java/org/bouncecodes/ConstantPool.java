package org.bouncecodes;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The constant pool of a class file (JVMS section 4.4): what is not named there cannot be called.
 *
 * @param texts every text, which includes the names of classes, members and descriptors
 * @param methods every method that is called, as {@code class.name descriptor}
 */
record ConstantPool(List<String> texts, List<String> methods) {

  static ConstantPool of(Path file) {
    Map<Integer, String> texts = new HashMap<>();
    Map<Integer, int[]> pairs = new HashMap<>();
    List<Integer> calls = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      in.skipNBytes(8);
      int count = in.readUnsignedShort();
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case 1 -> texts.put(i, in.readUTF());
          case 9, 10, 11, 12 -> {
            pairs.put(i, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
            if (tag == 10 || tag == 11) {
              calls.add(i);
            }
          }
          case 7 -> pairs.put(i, new int[] {in.readUnsignedShort()});
          case 3, 4, 17, 18 -> in.skipNBytes(4);
          case 5, 6 -> {
            in.skipNBytes(8);
            i++;
          }
          case 8, 16, 19, 20 -> in.skipNBytes(2);
          case 15 -> in.skipNBytes(3);
          default -> throw new IOException("constant pool tag " + tag);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    return new ConstantPool(
        List.copyOf(texts.values()),
        calls.stream()
            .map(
                call -> {
                  int[] nameAndType = pairs.get(pairs.get(call)[1]);
                  String owner = texts.get(pairs.get(pairs.get(call)[0])[0]);
                  return owner + "." + texts.get(nameAndType[0]) + " " + texts.get(nameAndType[1]);
                })
            .collect(Collectors.toList()));
  }
}
