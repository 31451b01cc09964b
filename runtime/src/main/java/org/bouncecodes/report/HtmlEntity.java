package org.bouncecodes.report;

import java.util.List;

/**
 * A character reference of HTML: by name, by number, or by hexadecimal number.
 *
 * @param text it stands for
 * @param end where it ends
 */
record HtmlEntity(String text, int end) {

  private static final int LONGEST = 10;

  private static final List<String> NAMES =
      List.of(
          "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "lsquo", "'", "rsquo", "'",
          "ldquo", "\"", "rdquo", "\"", "hellip", "...", "ndash", "-", "mdash", "-", "bull", "*");

  /** The characters from U+00A0 on. */
  private static final List<String> LATIN =
      List.of(
          ("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg"
                  + " plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12"
                  + " frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave"
                  + " Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc"
                  + " Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave"
                  + " aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave"
                  + " iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash"
                  + " ugrave uacute ucirc uuml yacute thorn yuml")
              .split(" "));

  /** Reads what begins with an ampersand; what is no reference stands for itself. */
  static HtmlEntity at(String source, int at) {
    int end = TextLine.indexOf(source, ";", at, Math.min(source.length(), at + LONGEST));
    String text = end < 0 ? "" : text(source.substring(at + 1, end));
    return text.isEmpty() ? new HtmlEntity("&", at + 1) : new HtmlEntity(text, end + 1);
  }

  private static String text(String name) {
    if (name.startsWith("#")) {
      boolean hexadecimal = name.startsWith("x", 1) || name.startsWith("X", 1);
      return character(name, hexadecimal ? 2 : 1, hexadecimal ? 16 : 10);
    }
    int index = NAMES.indexOf(name);
    if (index >= 0 && index % 2 == 0) {
      return NAMES.get(index + 1);
    }
    int latin = LATIN.indexOf(name);
    return latin < 0 ? "" : blankOr((char) (0xA0 + latin));
  }

  private static String character(String digits, int from, int radix) {
    int number = from == digits.length() ? -1 : 0;
    for (int i = from; i < digits.length() && number >= 0; i++) {
      int digit = Character.digit(digits.charAt(i), radix);
      number = digit < 0 ? -1 : number * radix + digit;
    }
    if (!Character.isValidCodePoint(number) || number == 0) {
      return "";
    }
    return number > 0xFFFF ? Character.toString(number) : blankOr((char) number);
  }

  private static String blankOr(char c) {
    return TextLine.isBlank(c) ? " " : String.valueOf(c);
  }
}
