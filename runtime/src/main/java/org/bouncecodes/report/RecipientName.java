package org.bouncecodes.report;

import org.jspecify.annotations.Nullable;

/** A line that tells a recipient by name only: a local user, or somebody in a directory. */
final class RecipientName {

  private static final int LONGEST = 64;

  private RecipientName() {}

  /**
   * Returns the name, or null when the line is none.
   *
   * @param first whether the line is the first below an introduction
   */
  static @Nullable String of(String text, TextLine line, boolean first) {
    if (!Asides.hasLetters(text, line.words(), line.end())
        || line.end() - line.words() > 2 * LONGEST) {
      return null;
    }
    String name = text.substring(line.words(), line.end());
    int on = name.indexOf(" on ");
    if (on > 0 && isTime(name)) {
      return name.substring(0, on);
    }
    boolean token = name.indexOf(' ') < 0 && name.length() <= LONGEST;
    boolean command = first && isCommand(line, name);
    return token || (command && !Character.isDigit(name.charAt(0))) ? name : null;
  }

  /** Exchange tells when it failed, behind the name. */
  private static boolean isTime(String name) {
    return Character.isDigit(name.charAt(name.length() - 1)) || name.endsWith("M");
  }

  /** Exim tells the command or file behind an alias, indented by two. */
  private static boolean isCommand(TextLine line, String name) {
    return line.words() - line.begin() == 2 && name.indexOf(':') < 0;
  }
}
