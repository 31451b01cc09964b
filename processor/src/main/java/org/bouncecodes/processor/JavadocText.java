package org.bouncecodes.processor;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a table as Javadoc: no cell can end the comment, open a tag or hide a line end. */
final class JavadocText {

  private static final int LINE = 92;
  private static final Pattern RFC =
      Pattern.compile("RFC (\\d+)(?:,? section (\\d+(?:\\.\\d+)*))?");
  private static final Pattern LINK = Pattern.compile("(?:(.*\\S)\\s+)?(https?://\\S+)");

  /** Those of RFC 3986, without those that mean something to Javadoc. */
  private static final String ADDRESS_CHARACTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#!$&'()+,;=%";

  private JavadocText() {}

  /** Escapes HTML, Javadoc tags, comment ends, Unicode escapes and everything beyond ASCII. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c < ' ' || c > '~' || "&<>@{}*/\\".indexOf(c) >= 0) {
                escaped.append(entity(c));
              } else {
                escaped.append((char) c);
              }
            });
    return escaped.toString();
  }

  private static String entity(int c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      // Doclint takes the number of a character that Unicode does not have for a mistake.
      default -> Character.isDefined(c) ? "&#" + c + ";" : String.format("U+%04X", c);
    };
  }

  /** Escapes all but the slashes that stand safely inside a line of text. */
  static String prose(String text) {
    return escape(text).replaceAll("(?<=[0-9A-Za-z])&#47;(?=[0-9A-Za-z])", "/");
  }

  static String code(String text) {
    return "<code>" + escape(text) + "</code>";
  }

  /** Shows a reference, as a link where it names an RFC or an address. */
  static String reference(String text) {
    Matcher rfc = RFC.matcher(text);
    if (rfc.matches()) {
      String section = rfc.group(2) == null ? "" : "#section-" + rfc.group(2);
      return link("https://www.rfc-editor.org/rfc/rfc" + rfc.group(1) + section, text);
    }
    Matcher link = LINK.matcher(text);
    if (link.matches()) {
      String title = link.group(1) == null ? link.group(2) : link.group(1);
      Optional<String> address = address(link.group(2));
      if (address.isPresent()) {
        return link(address.get(), title);
      }
    }
    // Quotes make it a plain reference of @see; they cannot be escaped, so they must not occur.
    return '"' + escape(text).replace("\"", "&#34;") + '"';
  }

  /** Encodes what cannot stand in an address; empty when doclint would still not take it. */
  private static Optional<String> address(String text) {
    StringBuilder address = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (ADDRESS_CHARACTERS.indexOf(b) >= 0) {
        address.append((char) b);
      } else {
        address.append(String.format("%%%02X", b & 0xFF));
      }
    }
    try {
      return Optional.of(new URI(address.toString()).toString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String link(String address, String title) {
    return "<a href=\"" + address.replace("&", "&amp;") + "\">" + prose(title) + "</a>";
  }

  /** Breaks lines at blanks, as a person would. */
  static String wrap(String text) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column > 0 && column + 1 + word.length() > LINE) {
        wrapped.append('\n');
        column = 0;
      } else if (wrapped.length() > 0) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.toString();
  }
}
