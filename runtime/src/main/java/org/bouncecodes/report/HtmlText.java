package org.bouncecodes.report;

/** The words of a part {@code text/html}, with its lines and paragraphs. */
final class HtmlText {

  private static final String[] HIDDEN = {"style", "script", "title"};
  private static final String[] PARAGRAPHS = {"p", "h1", "h2", "h3", "table", "ul", "ol", "hr"};
  private static final String[] LINES = {"div", "tr", "li", "pre", "dt", "dd", "blockquote"};

  private HtmlText() {}

  static String of(CharSequence html) {
    String source = html.subSequence(0, Math.min(html.length(), MarkedText.LONGEST)).toString();
    StringBuilder words = new StringBuilder(source.length());
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '<') {
        at = tag(source, at, words);
      } else if (c == '&') {
        HtmlEntity entity = HtmlEntity.at(source, at);
        words.append(entity.text());
        at = entity.end();
      } else {
        if (!TextLine.isBlank(c)) {
          words.append(c);
        } else if (words.length() > 0 && !TextLine.isBlank(words.charAt(words.length() - 1))) {
          words.append(' ');
        }
        at++;
      }
    }
    return words.toString();
  }

  /** Skips a tag; those that part lines become line ends. */
  private static int tag(String source, int at, StringBuilder words) {
    int close = source.indexOf('>', at);
    if (close < 0) {
      return source.length();
    }
    if (source.startsWith("!--", at + 1)) {
      int end = source.indexOf("-->", at + 4);
      return end < 0 ? source.length() : end + 3;
    }
    if (isAny(source, at, HIDDEN)) {
      int end = source.indexOf("</", at + 1);
      return end < 0 ? source.length() : end;
    }
    int name = source.charAt(at + 1) == '/' ? at + 1 : at;
    if (isAny(source, name, PARAGRAPHS)) {
      words.append("\n\n");
    } else if (isTag(source, name, "br")) {
      words.append('\n');
    } else if (isAny(source, name, LINES) && !endsLine(words)) {
      words.append('\n');
    } else if (isTag(source, name, "td") || isTag(source, name, "th")) {
      words.append(' ');
    }
    return close + 1;
  }

  private static boolean endsLine(StringBuilder words) {
    return words.length() == 0 || words.charAt(words.length() - 1) == '\n';
  }

  private static boolean isAny(String source, int at, String[] names) {
    for (String name : names) {
      if (isTag(source, at, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTag(String source, int at, String name) {
    int end = at + 1 + name.length();
    return source.regionMatches(true, at + 1, name, 0, name.length())
        && (end >= source.length() || !Character.isLetterOrDigit(source.charAt(end)));
  }
}
