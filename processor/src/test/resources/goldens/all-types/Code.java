package test;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncecodes.codetable.*;

/** A column of every type, and of every role in the Javadoc. */
@CodeTable(table = "codes.tsv", generates = "Codes")
public interface Code {
  /** Who has to act. */
  enum Side {
    /** The one who asked. */
    CLIENT,
    /** The one who was asked. */
    SERVER
  }

  /** {@return the number} */
  @Key
  int status();

  /** {@return what it means} */
  @Summary
  String phrase();

  /** {@return what to do} */
  @Detail("What to do")
  String remedy();

  /** {@return where it is defined} */
  @See
  List<String> reference();

  /** {@return a first line} */
  @Example
  Optional<String> example();

  /** {@return who has to act} */
  Side side();

  /** {@return who else has to act} */
  Optional<Side> also();

  /** {@return both sides} */
  Set<Side> sides();

  /** {@return the header fields} */
  List<String> headers();

  /** {@return the numbers like it} */
  List<Integer> related();

  /** {@return whether a cache may keep it} */
  boolean cacheable();

  /** {@return a byte} */
  byte tiny();

  /** {@return a short} */
  short small();

  /** {@return a long} */
  long big();

  /** {@return a float} */
  float share();

  /** {@return a double} */
  double ratio();

  /** {@return a char} */
  char letter();
}
