package org.bouncecodes.examples.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Random codes, the same in every run, alone and inside of replies. */
@State(Scope.Thread)
public class Inputs {

  /** For JMH, which makes the benchmarks. */
  public Inputs() {}

  private static final int SEED = 20260101;
  private static final String NONSENSE = "abcdefghijklmnopqrstuvwxyz0123456789.-#_ ";

  /** The table to look up in. */
  @Param({"STANDARD", "THOUSAND"})
  Rows rows;

  /** Whether the table has the codes. */
  @Param({"true", "false"})
  boolean hit;

  /** How many codes follow each other until they repeat; branch prediction learns short rounds. */
  @Param({"1024", "8192"})
  int count;

  Map<String, Object> map;
  private String[] codes;
  private String[] replies;
  private int[] ends;
  private int next;

  /** Draws the codes. */
  @Setup
  public void draw() {
    map = rows.map();
    List<String> known = map.keySet().stream().sorted().toList();
    Random random = new Random(SEED);
    codes = new String[count];
    replies = new String[count];
    ends = new int[count];
    for (int i = 0; i < count; i++) {
      codes[i] = copy(hit ? known.get(random.nextInt(known.size())) : unknown(known, random));
      if (map.containsKey(codes[i]) != hit || found(rows.find(codes[i])) != map.get(codes[i])) {
        throw new IllegalStateException("wrong answer for " + codes[i]);
      }
      replies[i] = "550 " + codes[i] + " <user" + i + "@example.com>: Recipient address rejected";
      ends[i] = "550 ".length() + codes[i].length();
    }
  }

  /** Two of three have the shape of a code, most of those differ from one in a single character. */
  private String unknown(List<String> known, Random random) {
    while (true) {
      String code;
      if (random.nextInt(3) == 0) {
        StringBuilder nonsense = new StringBuilder();
        for (int length = 1 + random.nextInt(10); length > 0; length--) {
          nonsense.append(NONSENSE.charAt(random.nextInt(NONSENSE.length())));
        }
        code = nonsense.toString();
      } else {
        StringBuilder near = new StringBuilder(known.get(random.nextInt(known.size())));
        int position = random.nextInt(near.length());
        if (Character.isDigit(near.charAt(position))) {
          near.setCharAt(position, (char) ('0' + random.nextInt(10)));
        } else {
          near.insert(position, random.nextInt(10));
        }
        code = near.toString();
      }
      if (!map.containsKey(code)) {
        return code;
      }
    }
  }

  private static Object found(Object answer) {
    return ((Optional<?>) answer).orElse(null);
  }

  /** Returns an equal String that is another object than the map's key. */
  private static String copy(String code) {
    return new String(code.toCharArray());
  }

  /** Moves on to the next code and returns its number. */
  int next() {
    next = (next + 1) & (count - 1);
    return next;
  }

  String code(int number) {
    return codes[number];
  }

  String reply(int number) {
    return replies[number];
  }

  int start() {
    return "550 ".length();
  }

  int end(int number) {
    return ends[number];
  }
}
