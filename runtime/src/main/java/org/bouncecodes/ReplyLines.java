package org.bouncecodes;

import org.bouncecodes.codetable.PhraseMatcher;

/** The prefixes of the lines of one reply: {@code 550-5.1.1 } stands for a blank. */
final class ReplyLines implements PhraseMatcher.Lines {

  static final ReplyLines PREFIXES = new ReplyLines();

  private ReplyLines() {}

  /** Returns where the words of a line begin, behind an arrow, a reply and a status code. */
  @Override
  public int wordsBegin(CharSequence text, int lineBegin) {
    int at = skipBlanks(text, lineBegin);
    if (text.length() - at > 3 && isArrow(text, at)) {
      at = skipBlanks(text, at + 3);
    }
    if (at + 4 > text.length() || text.charAt(at) < '2' || text.charAt(at) > '5') {
      return lineBegin;
    }
    CodeShape reply = CodeShape.at(text, at);
    if (reply.kind() != CodeShape.Kind.REPLY) {
      return lineBegin;
    }
    int end = reply.end();
    if (end < text.length() && (text.charAt(end) == '-' || text.charAt(end) == ' ')) {
      end++;
    }
    if (CodeShape.statusFollows(text, reply.end())) {
      end = CodeShape.at(text, end).end();
    }
    return end;
  }

  private static boolean isArrow(CharSequence text, int at) {
    char c = text.charAt(at);
    return (c == '<' || c == '>') && text.charAt(at + 1) == c && text.charAt(at + 2) == c;
  }

  private static int skipBlanks(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
