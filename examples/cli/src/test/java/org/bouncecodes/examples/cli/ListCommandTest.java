package org.bouncecodes.examples.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.bouncecodes.Action;
import org.bouncecodes.BounceCode;
import org.bouncecodes.Fault;
import org.bouncecodes.Permanence;
import org.bouncecodes.Reason;
import org.bouncecodes.ReplyPhrase;
import org.bouncecodes.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListCommandTest {

  private static final List<String> KEYS =
      List.of(
          "code",
          "server",
          "name",
          "reason",
          "fault",
          "action",
          "permanence",
          "description",
          "remedy",
          "reference",
          "example");

  @Test
  void withoutFilterEveryRowIsListedInOrder() {
    assertThat(names("list")).isEqualTo(rows(row -> true));
  }

  @Test
  void optionsFilter() {
    assertThat(names("list", "--reason=MAILBOX_FULL"))
        .isEqualTo(rows(row -> row.reason() == Reason.MAILBOX_FULL));
    assertThat(names("list", "--action=suppress,pause"))
        .isEqualTo(rows(row -> row.action() == Action.SUPPRESS || row.action() == Action.PAUSE));
    assertThat(names("list", "--fault", "sender"))
        .isEqualTo(rows(row -> row.fault() == Fault.SENDER));
    assertThat(names("list", "--permanence=TEMPORARY"))
        .isEqualTo(rows(row -> row.permanence() == Permanence.TEMPORARY));
    assertThat(names("list", "--class=4", "--class=2"))
        .isEqualTo(rows(row -> row.code().startsWith("4") || row.code().startsWith("2")));
    assertThat(names("list", "--subject=2"))
        .isEqualTo(rows(row -> row.code().matches("[245]\\.2\\..*")));
  }

  @ParameterizedTest
  @EnumSource(Server.class)
  void serverFilterGivesItsOwnRowsOnly(Server server) {
    List<String> expected = rows(row -> row.server().isPresent() && row.server().get() == server);
    assertThat(names("list", "--server=" + server)).isEqualTo(expected);
    assertThat(Invocation.of("list", "--server=" + server).status())
        .isEqualTo(expected.isEmpty() ? 1 : 0);
  }

  @Test
  void codesAreComparedByTheirParts() {
    assertThat(Set.copyOf(codes("list", "5.1.1"))).containsExactly("5.1.1");
    assertThat(codes("list", "5.1")).containsAtLeast("5.1.1", "5.1.10");
    assertThat(Set.copyOf(codes("list", "X.2.2"))).containsExactly("5.2.2", "4.2.2");
    assertThat(names("list", "55")).isEqualTo(rows(row -> row.code().matches("55[0-9]")));
    assertThat(Set.copyOf(codes("list", "4.2.2", "550"))).containsExactly("4.2.2", "550");
  }

  @Test
  void codeOfARangeFindsTheRange() {
    BounceCode range =
        Arrays.stream(BounceCode.values())
            .filter(row -> row.code().matches("[45]\\.[0-9]\\.[0-9]+-[0-9]+"))
            .findFirst()
            .get();
    String first = range.code().substring(0, range.code().indexOf('-'));
    String stem = first.substring(0, 4);
    String last = stem + range.code().substring(range.code().indexOf('-') + 1);
    assertThat(codes("list", first)).contains(range.code());
    assertThat(codes("list", last)).contains(range.code());
    assertThat(codes("list", stem + "0")).doesNotContain(range.code());
    assertThat(codes("list", last + "9")).doesNotContain(range.code());
  }

  @Test
  void filtersAreCombined() {
    assertThat(names("list", "--class=5", "--reason=MAILBOX_FULL", "--search=quota"))
        .isEqualTo(
            rows(
                row ->
                    row.code().startsWith("5")
                        && row.reason() == Reason.MAILBOX_FULL
                        && text(row).contains("quota")));
  }

  @Test
  void searchIgnoresCase() {
    assertThat(names("list", "--search=DMARC")).isNotEmpty();
    assertThat(names("list", "--search=DMARC")).isEqualTo(names("list", "--search=dmarc"));
    assertThat(names("list", "--search=DMARC")).isEqualTo(rows(row -> text(row).contains("dmarc")));
  }

  @Test
  void nothingFitsExitsWithOne() {
    Invocation list = Invocation.of("list", "--search=no-such-word-anywhere");
    assertThat(list.status()).isEqualTo(1);
    assertThat(list.out()).isEmpty();
    assertThat(list.err().lines().count()).isEqualTo(1);
  }

  @Test
  void jsonHasTheKeysInOrder() {
    Map<String, Object> row = Invocation.of("list", "--format=jsonl", "5.2.2").json().get(0);
    assertThat(row).containsEntry("server", "null");
    assertThat(row.keySet()).containsExactlyElementsIn(KEYS).inOrder();
    assertThat(row.get("reference")).isEqualTo(BounceCode.of("5.2.2").reference());
  }

  @Test
  void csvReadsBack() throws IOException {
    String csv = Invocation.of("list", "--format=csv").out();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
      assertThat(parser.getHeaderNames()).isEqualTo(KEYS);
      BounceCode[] rows = BounceCode.values();
      List<CSVRecord> records = parser.getRecords();
      assertThat(records).hasSize(rows.length);
      for (int i = 0; i < rows.length; i++) {
        assertThat(records.get(i).get("description")).isEqualTo(rows[i].description());
        assertThat(records.get(i).get("example")).isEqualTo(rows[i].example());
      }
    }
  }

  @Test
  void tsvNeedsNoQuoting() {
    List<String> lines = Invocation.of("list", "--format=tsv").out().lines().toList();
    assertThat(lines).hasSize(BounceCode.values().length + 1);
    for (String line : lines) {
      assertThat(line.split("\t", -1)).hasLength(KEYS.size());
    }
  }

  @Test
  void tableIsCutOnTerminalsOnly() {
    String description = BounceCode.of("5.2.2").description();
    assertThat(Invocation.of("list", "5.2.2").out()).contains(description);
    Invocation shown = Invocation.onTerminal(Map.of("NO_COLOR", "1"), "list");
    assertThat(shown.out()).doesNotContain(description);
    assertThat(shown.out().lines().mapToInt(String::length).max().getAsInt()).isAtMost(100);
  }

  @Test
  void phrasesAreListedInOrder() {
    assertThat(phrases("list", "--phrases")).isEqualTo(phrases(row -> true));
    assertThat(phrases("list", "--phrases", "--reason=MAILBOX_FULL,SPAM"))
        .isEqualTo(
            phrases(row -> row.reason() == Reason.MAILBOX_FULL || row.reason() == Reason.SPAM));
    assertThat(phrases("list", "--phrases", "--server=gmail"))
        .isEqualTo(phrases(row -> row.server().equals(Optional.of(Server.GMAIL))));
    assertThat(phrases("list", "--phrases", "--search=QUOTA", "--reason=MAILBOX_FULL"))
        .isEqualTo(
            phrases(row -> row.phrase().contains("quota") && row.reason() == Reason.MAILBOX_FULL));
  }

  @Test
  void phrasesHaveTheKeysOfTheirTable() {
    assertThat(Invocation.of("list", "--phrases", "--format=csv").out())
        .startsWith("phrase,server,command,code,reason,otherAction\n");
    Invocation shown = Invocation.onTerminal(Map.of("NO_COLOR", "1"), "list", "--phrases");
    assertThat(shown.out()).startsWith("REASON");
    assertThat(shown.out().lines().count()).isEqualTo(ReplyPhrase.rows().size() + 1);
    assertThat(shown.out().lines().mapToInt(TerminalText::width).max().getAsInt()).isAtMost(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--action=RETRY", "--permanence=PERMANENT", "--class=5", "5.1.1"})
  void filtersForCodesDoNotChoosePhrases(String filter) {
    Invocation list = Invocation.of("list", "--phrases", filter);
    assertThat(list.status()).isEqualTo(2);
    assertThat(list.err().lines().count()).isEqualTo(1);
  }

  @Test
  void noPhraseFitsExitsWithOne() {
    assertThat(Invocation.of("list", "--phrases", "--search=no-such-word").status()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--reason=SPAMM", "--reason=spamm"})
  void misspeltConstantIsCorrected(String option) {
    Invocation list = Invocation.of("list", option);
    assertThat(list.status()).isEqualTo(2);
    assertThat(list.err()).contains("did you mean SPAM?");
    assertThat(list.err().lines().count()).isEqualTo(1);
  }

  private static List<String> phrases(String... args) {
    return values("phrase", args);
  }

  private static List<String> phrases(Predicate<ReplyPhrase> filter) {
    return ReplyPhrase.rows().stream().filter(filter).map(ReplyPhrase::phrase).toList();
  }

  private static List<String> names(String... args) {
    return values("name", args);
  }

  private static List<String> codes(String... args) {
    return values("code", args);
  }

  private static List<String> values(String key, String... args) {
    String[] all = Arrays.copyOf(args, args.length + 1);
    all[args.length] = "--format=jsonl";
    return Invocation.of(all).json().stream().map(row -> row.get(key).toString()).toList();
  }

  private static List<String> rows(Predicate<BounceCode> filter) {
    return Arrays.stream(BounceCode.values()).filter(filter).map(Enum::name).toList();
  }

  private static String text(BounceCode row) {
    return (row.code()
            + row.name()
            + row.reason()
            + row.description()
            + row.remedy()
            + row.reference()
            + row.example())
        .toLowerCase(Locale.ROOT);
  }
}
