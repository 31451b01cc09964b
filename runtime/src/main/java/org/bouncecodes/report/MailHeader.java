package org.bouncecodes.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Fields with a name and a value, as in the header of a mail (RFC 5322 section 2.2) or in a group
 * of a delivery status (RFC 3464 section 2.1).
 *
 * @param fields in their order, with folded lines joined
 */
record MailHeader(List<Field> fields) {

  static final MailHeader EMPTY = new MailHeader(List.of());

  /**
   * One field.
   *
   * @param name as it is written
   * @param value unfolded, without white space around it
   */
  record Field(String name, String value) {}

  /** Reads all lines up to the first empty one behind a field. */
  static MailHeader of(CharSequence lines) {
    List<Field> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    for (Iterator<String> all = lines.toString().lines().iterator(); all.hasNext(); ) {
      String line = all.next();
      if (line.isBlank()) {
        if (field.length() > 0) {
          break;
        }
        continue;
      }
      if (line.charAt(0) != ' ' && line.charAt(0) != '\t') {
        add(field, fields);
        field.append(line);
      } else {
        field.append(' ').append(line.strip());
      }
    }
    add(field, fields);
    return new MailHeader(List.copyOf(fields));
  }

  private static void add(StringBuilder field, List<Field> fields) {
    int colon = field.indexOf(":");
    if (colon > 0) {
      String name = field.substring(0, colon).strip();
      fields.add(new Field(name, field.substring(colon + 1).strip()));
    }
    field.setLength(0);
  }

  /** Returns the value of the first field of a name that is not empty. */
  Optional<String> first(String name) {
    for (Field field : fields) {
      if (field.name.equalsIgnoreCase(name) && !field.value.isEmpty()) {
        return Optional.of(field.value);
      }
    }
    return Optional.empty();
  }

  /** Returns the values of all fields of a name. */
  List<String> all(String name) {
    return fields.stream()
        .filter(field -> field.name.equalsIgnoreCase(name))
        .map(Field::value)
        .toList();
  }
}
