package org.bouncecodes.examples.cli;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes one JSON object a line, with every column in its order; what is absent is null. */
final class JsonRows<T> implements RowWriter<T> {

  private final List<Column<T>> columns;
  private final JsonGenerator json;

  JsonRows(List<Column<T>> columns, Writer out) throws IOException {
    this.columns = List.copyOf(columns);
    this.json =
        new JsonFactoryBuilder()
            .rootValueSeparator("")
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build()
            .createGenerator(out);
  }

  @Override
  public void write(T row) throws IOException {
    json.writeStartObject();
    for (Column<T> column : columns) {
      json.writeFieldName(column.name());
      write(column.value().apply(row));
    }
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void write(Optional<?> value) throws IOException {
    if (value.isEmpty()) {
      json.writeNull();
    } else if (value.get() instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value.get() instanceof Long number) {
      json.writeNumber(number);
    } else if (value.get() instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value.get() instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        json.writeString(element.toString());
      }
      json.writeEndArray();
    } else {
      json.writeString(value.get().toString());
    }
  }
}
