package org.bouncecodes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.bouncecodes.Command;
import org.junit.jupiter.api.Test;

class SessionLineTest {

  private static SessionLine read(String line) {
    return SessionLine.of(line, TextLine.of(line, 0, line.length()).get(0));
  }

  private static void check(SessionLine.Direction direction, String rest, String line) {
    SessionLine session = read(line);
    assertEquals(direction, session.direction(), line);
    assertEquals(rest, line.substring(session.begin()), line);
  }

  @Test
  void knowsCommands() {
    for (String line :
        new String[] {
          ">>> RCPT TO:<ann@example.com>",
          "   >>>RCPT TO:<ann@example.com>",
          " In:  RCPT TO:<ann@example.com>",
          "Sent >>> RCPT TO:<ann@example.com>",
          "Mon 2026-01-05 10:00:00: --> RCPT TO:<ann@example.com>"
        }) {
      check(SessionLine.Direction.SENT, "RCPT TO:<ann@example.com>", line);
      assertEquals(Optional.of(Command.RCPT), read(line).command(line));
    }
    assertEquals(Optional.empty(), read(">>> QUIT").command(">>> QUIT"));
  }

  @Test
  void knowsReplies() {
    for (String line :
        new String[] {
          "<<< 550 no",
          "<<<550 no",
          " Out: 550 no",
          "Received <<< 550 no",
          "Mon 2026-01-05 10:00:00: <-- 550 no"
        }) {
      check(SessionLine.Direction.RECEIVED, "550 no", line);
    }
  }

  @Test
  void takesNothingElseForASession() {
    for (String line :
        new String[] {
          "x",
          "550 5.1.1 <ann@example.com>... User unknown",
          "<ann@example.com>: host >>> mx",
          "--> look here",
          "a --->> b",
          "see <http://example.com>>> here",
          "--",
          "the words that stand in front are far too many for a label >>> RCPT"
        }) {
      check(SessionLine.Direction.NEITHER, line, line);
    }
  }
}
