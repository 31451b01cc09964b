package org.bouncecodes.report;

/** The words of a part {@code text/html}, with its lines and paragraphs. */
final class HtmlText {

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
    if (isTag(source, at, "style") || isTag(source, at, "script") || isTag(source, at, "!--")) {
      String end = isTag(source, at, "!--") ? "-->" : "</";
      int skipped = source.indexOf(end, at + 1);
      return skipped < 0 ? source.length() : skipped + (end.equals("-->") ? 3 : 0);
    }
    int name = source.charAt(at + 1) == '/' ? at + 1 : at;
    if (isTag(source, name, "p") || isTag(source, name, "h1") || isTag(source, name, "table")) {
      words.append("\n\n");
    } else if (isTag(source, name, "br")
        || isTag(source, name, "div")
        || isTag(source, name, "tr")
        || isTag(source, name, "li")) {
      words.append('\n');
    } else if (isTag(source, name, "td") || isTag(source, name, "th")) {
      words.append(' ');
    }
    return close + 1;
  }

  private static boolean isTag(String source, int at, String name) {
    int end = at + 1 + name.length();
    return source.regionMatches(true, at + 1, name, 0, name.length())
        && (end >= source.length() || !Character.isLetterOrDigit(source.charAt(end)));
  }
}
