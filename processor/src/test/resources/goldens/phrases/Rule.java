package test;

import java.util.List;
import java.util.Optional;
import org.bouncecodes.codetable.Limit;
import org.bouncecodes.codetable.Phrase;
import org.bouncecodes.codetable.PhraseTable;

/** Phrases of replies. */
@PhraseTable(table = "phrases.tsv", generates = "Rules")
public interface Rule {

  /**
   * The phrase.
   *
   * @return lower-case words
   */
  @Phrase
  String phrase();

  /**
   * The server that says so.
   *
   * @return a name, if only one says so
   */
  @Limit
  Optional<String> server();

  /**
   * The code with which it says so.
   *
   * @return a code, if it counts with one only
   */
  @Limit(inText = true)
  Optional<String> code();

  /**
   * What the phrase is about.
   *
   * @return words
   */
  List<String> topics();

  /**
   * A column that has the name of a member of the generated class.
   *
   * @return a number
   */
  int weight();
}
