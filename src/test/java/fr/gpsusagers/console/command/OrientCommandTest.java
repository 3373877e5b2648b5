package fr.gpsusagers.console.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.CallingDesks;
import fr.gpsusagers.console.HeardConsole;
import fr.gpsusagers.console.OpenPack;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.enquiry.promise.PromiseTimes;
import fr.gpsusagers.orientation.HeldCallbacks;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.understanding.Understand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OrientCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final HeardConsole console = new HeardConsole();

    @Test
    void each_row_is_answered_in_its_order() throws IOException {
        Verdict verdict = orient("""
                id\tneed\tplace\tat\tconstraints
                a\trsa-suspension\tlisieux\t2026-11-27T10:00\t
                b\trsa-suspension\t\t2026-11-27T10:00\t
                c\tsignaler-enfant\t\t2026-11-27T03:00\tsourd
                d\t\tcaen\t\t
                e\trsa-suspension\tparis\t2026-11-27T10:00\tsourd|sans-internet
                f\t\t\t\t
                """);
        assertThat(verdict.status()).isZero();
        assertThat(answers())
                .extracting(answer -> answer.path("id").stringValue())
                .containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(answers())
                .extracting(answer -> answer.path("decision").stringValue())
                .containsExactly("answer", "place", "danger", "ask", "outside", "ask");
        JsonNode first = answers().getFirst();
        assertThat(first.at("/contact/id").stringValue()).isEqualTo("circo-pays-auge-sud");
        assertThat(first.propertyNames())
                .containsExactly(
                        "id decision needs danger place contact others channels reasons understood".split(" "));
        assertThat(answers().get(2).at("/danger/numbers/0").stringValue()).isEqualTo("114");
        assertThat(answers().get(3).at("/place/status").stringValue()).isEqualTo("split");
        assertThat(answers().get(3).at("/place/sector").isNull()).isTrue();
    }

    @Test
    void words_are_enough_and_a_need_that_is_said_wins_over_them() throws IOException {
        orient("""
                id\ttext\tneed\tplace
                a\tmon rsa est suspendu\t\tlisieux
                b\tje suis sourde, mon rsa est suspendu, j'habite à Lisieux\t\t
                c\tje cherche la piscine\trsa-suspension\tlisieux
                d\til me frappe\tdettes\t
                e\ton ma envoyé un papier du departement\t\tlisieux
                """);
        assertThat(answers())
                .extracting(answer -> answer.path("decision").stringValue())
                .containsExactly("answer", "answer", "answer", "danger", "choices");
        assertThat(answers())
                .allSatisfy(answer -> assertThat(answer.path("channels").size()).isPositive());
        assertThat(answers().get(1).at("/channels/0/kind").stringValue()).isNotEqualTo("telephone");
        assertThat(answers().get(0).at("/understood/words").toString()).contains("suspendu");
    }

    @Test
    void a_bad_row_says_why_and_the_run_goes_on() throws IOException {
        Verdict verdict = orient("""
                id\tneed\tplace\tat\tconstraints
                a\tnulle-part\t\t\t
                b\tdettes\t\thier\t
                c\tdettes\t\t\tpressé
                d\tdettes\t\t\t\ttrop
                e\tdettes\t\t2026-11-27T10:00\t
                """);
        assertThat(verdict.status()).isEqualTo(1);
        assertThat(answers()).hasSize(5);
        assertThat(answers().subList(0, 4)).allSatisfy(answer -> {
            assertThat(answer.propertyNames()).containsExactly("id", "error");
            assertThat(answer.path("error").stringValue()).isNotBlank();
        });
        assertThat(answers().getLast().at("/contact/id").stringValue()).isEqualTo("banque-de-france");
    }

    @Test
    void an_unknown_column_is_refused_before_anything_is_printed() throws IOException {
        assertThat(orient("id\tbesoin\na\tdettes\n").status()).isEqualTo(1);
        assertThat(console.printed()).isEmpty();
        assertThat(console.told()).anyMatch(line -> line.contains("colonne inconnue"));
    }

    @Test
    void a_missing_file_is_said() {
        Verdict verdict = run(folder.resolve("absent.tsv"));
        assertThat(verdict.status()).isEqualTo(1);
        assertThat(console.told()).anyMatch(line -> line.contains("ne se lit pas"));
    }

    private Verdict orient(String rows) throws IOException {
        return run(Files.writeString(folder.resolve("rows.tsv"), rows));
    }

    private Verdict run(Path file) {
        var clock = Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneOffset.UTC);
        var command = new OrientCommand(
                new OpenPack(TestPacks.reader()),
                nobodyCalls(clock),
                new HeldCallbacks(),
                TestModels.prepare(),
                new Understand(TestModels.inUse()),
                clock);
        return command.run(
                new Arguments(Map.of("PACK", TestPacks.FROZEN.toString(), "--batch", file.toString())), console);
    }

    private static CallingDesks nobodyCalls(Clock clock) {
        return new CallingDesks(
                () -> false, new StaticListableBeanFactory().getBeanProvider(PromiseTimes.class), clock);
    }

    private List<JsonNode> answers() {
        return console.printed().stream().map(JSON::readTree).toList();
    }
}
