package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a table may lie, and which one is taken when there are several. */
final class TableLocatorTest {

  @TempDir private Path directory;

  /** The places in their order, each with the options that make javac look there. */
  private Map<String, List<String>> places() {
    Map<String, List<String>> places = new LinkedHashMap<>();
    places.put("tables/codes.tsv", List.of("-Acodetable.dir=" + directory.resolve("tables")));
    places.put("classes/test/codes.tsv", List.of());
    places.put("classes/codes.tsv", List.of());
    places.put("src/test/codes.tsv", List.of("-sourcepath", directory.resolve("src").toString()));
    places.put("src/codes.tsv", List.of("-sourcepath", directory.resolve("src").toString()));
    places.put("lib/test/codes.tsv", List.of("-classpath", directory.resolve("lib").toString()));
    places.put("lib/codes.tsv", List.of("-classpath", directory.resolve("lib").toString()));
    return places;
  }

  private DiskProject project() {
    return new DiskProject(directory)
        .write("src/test/Code.java", Project.schema("@Key String code();\nString place();"));
  }

  private static String table(String place) {
    return "code\tname\tplace\n1\tA\t" + place + "\n";
  }

  @Test
  void tableIsFoundInEachPlaceAndTheFirstOneCounts() {
    // From the last place to the first: each new table must win over those before it.
    List<String> order = new ArrayList<>(places().keySet());
    java.util.Collections.reverse(order);
    DiskProject project = project();
    for (String place : order) {
      project.write(place, table(place));
      List<String> options = new ArrayList<>();
      // The options of all places at once, so that only the files decide.
      places().values().stream().distinct().forEach(options::addAll);

      assertThat(project.compile(options.toArray(String[]::new))).isEmpty();
      assertThat(project.load().value("A", "place")).isEqualTo(place);
    }
  }

  @Test
  void optionThatLeadsNowhereLeavesTheOtherPlaces() {
    DiskProject project = project().write("lib/codes.tsv", table("lib"));

    assertThat(
            project.compile(
                "-Acodetable.dir=" + directory.resolve("nowhere"),
                "-classpath",
                directory.resolve("lib").toString()))
        .isEmpty();
    assertThat(project.load().value("A", "place")).isEqualTo("lib");
  }

  @Test
  void tableMayBeAPath() {
    String schema = Project.schema("@Key String code();\nString place();");
    DiskProject project =
        new DiskProject(directory)
            .write("src/test/Code.java", schema.replace("codes.tsv", "data/codes.tsv"))
            .write("lib/data/codes.tsv", table("lib"));

    assertThat(project.compile("-classpath", directory.resolve("lib").toString())).isEmpty();
    assertThat(project.load().value("A", "place")).isEqualTo("lib");
  }
}
