package org.bouncecodes.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the Javadoc of the enum and of its constants. */
final class JavadocWriter {

  private final Schema schema;

  JavadocWriter(Schema schema) {
    this.schema = schema;
  }

  /** The overview: every row with its key and what it means. */
  String type(List<Entry> entries) {
    StringBuilder text = new StringBuilder();
    text.append("The rows of ")
        .append(JavadocText.code(schema.table()))
        .append(" as constants.\n\n<table>\n<caption>")
        .append(entries.size())
        .append(" rows</caption>\n<thead>\n<tr>");
    for (Column key : schema.keys()) {
      text.append("<th>").append(key.name()).append("</th>");
    }
    text.append("<th>constant</th>");
    boolean summed = schema.column(Column.Role.SUMMARY).isPresent();
    if (summed) {
      text.append("<th>meaning</th>");
    }
    text.append("</tr>\n</thead>\n<tbody>\n");
    for (Entry entry : entries) {
      String name = entry.own().text();
      text.append("<tr>");
      for (Column key : schema.keys()) {
        text.append("<td>").append(JavadocText.escape(value(entry, key).text())).append("</td>");
      }
      text.append("<td>{@link #").append(name).append("}</td>");
      if (summed) {
        String summary =
            JavadocText.prose(
                value(entry, schema.column(Column.Role.SUMMARY).orElseThrow()).text());
        text.append("\n").append(JavadocText.wrap("<td>" + summary + "</td>"));
      }
      text.append("</tr>\n");
    }
    return text.append("</tbody>\n</table>\n").toString();
  }

  /** What a constant means: key, summary, details, the other columns, example and references. */
  String constant(Entry entry) {
    List<String> paragraphs = new ArrayList<>();
    String key =
        schema.keys().stream()
            .map(column -> value(entry, column))
            .filter(value -> !value.absent())
            .map(value -> JavadocText.code(value.text()))
            .collect(Collectors.joining(" "));
    String summary =
        schema
            .column(Column.Role.SUMMARY)
            .map(column -> value(entry, column).text())
            .filter(text -> !text.isEmpty())
            .map(text -> ": " + JavadocText.prose(text))
            .orElse(".");
    paragraphs.add(key + summary);
    for (Column column : schema.columns()) {
      Value value = value(entry, column);
      if (column.role() == Column.Role.DETAIL && !value.absent()) {
        paragraphs.add(
            JavadocText.prose(column.label().orElse(column.name()))
                + ": "
                + JavadocText.prose(value.text()));
      }
    }
    String plain = plainColumns(entry);
    if (!plain.isEmpty()) {
      paragraphs.add(plain);
    }
    schema
        .column(Column.Role.EXAMPLE)
        .map(column -> value(entry, column))
        .filter(value -> !value.absent())
        .ifPresent(value -> paragraphs.add("Example: " + JavadocText.code(value.text())));
    String text =
        paragraphs.stream().map(JavadocText::wrap).collect(Collectors.joining("\n\n<p>")) + "\n";
    String references =
        schema
            .column(Column.Role.SEE)
            .map(column -> value(entry, column))
            .filter(value -> !value.absent())
            .map(JavadocWriter::references)
            .orElse("");
    return references.isEmpty() ? text : text + "\n" + references;
  }

  private String plainColumns(Entry entry) {
    return schema.columns().stream()
        .filter(column -> column.role() == Column.Role.PLAIN && !column.key())
        .filter(column -> !value(entry, column).absent())
        .map(column -> column.name() + " " + JavadocText.code(value(entry, column).text()))
        .collect(Collectors.joining(", "));
  }

  private static String references(Value value) {
    StringBuilder references = new StringBuilder();
    for (String reference : value.text().split("\\|", -1)) {
      references.append("@see ").append(JavadocText.reference(reference)).append('\n');
    }
    return references.toString();
  }

  private Value value(Entry entry, Column column) {
    return entry.values().get(schema.columns().indexOf(column));
  }
}
