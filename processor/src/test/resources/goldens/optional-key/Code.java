package test;

import java.util.Optional;
import org.bouncecodes.codetable.*;

/** Codes that some servers use in a way of their own. */
@CodeTable(table = "codes.tsv", generates = "Codes")
interface Code {
  /** The software that answered. */
  enum Server {
    /** Postfix. */
    POSTFIX,
    /** Exim. */
    EXIM
  }

  /** {@return the code} */
  @Key
  String code();

  /** {@return the server, if the row is about one} */
  @Key
  Optional<Server> server();

  /** {@return what it means} */
  @Summary
  String text();
}
