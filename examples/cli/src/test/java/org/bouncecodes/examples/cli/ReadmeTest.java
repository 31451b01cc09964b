package org.bouncecodes.examples.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds what the README shows of whole mails against what the command writes. */
class ReadmeTest {

  private static final String PROMPT = "$ examples/bounce ";
  private static final String VARIABLE = "$ mails=";

  @Test
  void mailsAreAnsweredAsShown() throws IOException {
    String readme = Files.readString(Path.of("../../README.md"));
    int begin = readme.indexOf(VARIABLE) + VARIABLE.length();
    assertThat(begin).isGreaterThan(VARIABLE.length());
    Path mails = Path.of("../..", readme.substring(begin, readme.indexOf('\n', begin)));
    String block = readme.substring(begin, readme.indexOf("```", begin));
    int commands = 0;
    for (String shown : block.split("\\" + PROMPT, -1)) {
      if (!shown.startsWith("classify ")) {
        continue;
      }
      commands++;
      int end = shown.indexOf('\n');
      String line = shown.substring(0, end);
      boolean listed = line.endsWith(" | cut -d, -f5");
      String[] args =
          line.replace(" | cut -d, -f5", "").replace("$mails", mails.toString()).split(" ", -1);
      Invocation classify =
          listed ? Invocation.of(args) : Invocation.onTerminal(Map.of("NO_COLOR", "1"), args);
      String written =
          listed
              ? classify.out().replaceAll("(?m)^(?:[^,]*,){4}([^,]*).*$", "$1")
              : classify.out() + classify.err();
      assertWithMessage(line).that(shown.substring(end + 1).strip()).isEqualTo(written.strip());
    }
    assertThat(commands).isEqualTo(2);
  }
}
