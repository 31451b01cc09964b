package org.bouncecodes;

import java.util.List;
import java.util.Optional;
import org.bouncecodes.codetable.CodeTable;
import org.bouncecodes.codetable.Detail;
import org.bouncecodes.codetable.Example;
import org.bouncecodes.codetable.Key;
import org.bouncecodes.codetable.See;
import org.bouncecodes.codetable.Summary;

/**
 * One row of {@code codes.tsv}: a code and what it means. The rows are the constants of {@link
 * BounceCode}.
 */
@CodeTable(table = "codes.tsv", generates = "BounceCode")
public interface StatusCode {

  /**
   * The code as servers write it: a basic reply ({@code 550}, RFC 5321 section 4.2), an enhanced
   * status code ({@code 5.1.1}, RFC 3463 section 2), a range of its details ({@code 5.7.606-649}),
   * or a token of one server ({@code TSS04}).
   *
   * @return the code, never empty
   */
  @Key(ranges = true)
  String code();

  /**
   * The server that uses the code with this meaning.
   *
   * @return the server; empty for the registered meaning, which holds everywhere else
   */
  @Key
  Optional<Server> server();

  /**
   * Why a mail is answered with this code.
   *
   * @return the reason
   */
  Reason reason();

  /**
   * What to do, where the usual action for the reason would be wrong for this code.
   *
   * @return the other action; empty for most codes
   * @see #action()
   */
  Optional<Action> otherAction();

  /**
   * What the code means.
   *
   * @return one or two plain sentences in English
   */
  @Summary
  String description();

  /**
   * What the sender should do.
   *
   * @return one or two plain sentences in English; empty where nothing needs doing
   */
  @Detail("What to do")
  Optional<String> remedy();

  /**
   * Where the code is defined or documented.
   *
   * @return references such as {@code RFC 3463 section 3.3}, never empty
   */
  @See
  List<String> reference();

  /**
   * A reply that carries the code.
   *
   * @return one line as a server writes it
   */
  @Example
  String example();

  /**
   * What the code says about trying again.
   *
   * @return the meaning of the first digit
   */
  default Permanence permanence() {
    return Permanence.of(code());
  }

  /**
   * Whose matter it is.
   *
   * @return the fault of the reason
   */
  default Fault fault() {
    return reason().fault();
  }

  /**
   * What to do when a mail is answered with this code and nothing more is known.
   *
   * @return the action
   */
  default Action action() {
    return otherAction().orElseGet(() -> reason().action(permanence()));
  }
}
