package fr.gpsusagers.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.HeardConsole;
import fr.gpsusagers.console.OpenPack;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.orientation.search.FindByName;
import fr.gpsusagers.orientation.search.FindByWords;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.understanding.Understand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    @TempDir
    private Path folder;

    private final HeardConsole console = new HeardConsole();

    @Test
    void every_figure_is_printed_with_its_interval_beside_a_plain_search_and_half_of_the_phrases() throws IOException {
        Verdict verdict = run("packs/exemple", Files.writeString(folder.resolve("t.tsv"), """
                phrase\tneeds\tregister\tdanger
                mon rsa est suspendu depuis hier\trsa-suspension\tsoigne\tnone
                il me tape dessus\tviolences-conjugales|urgence-danger\tdebutant\tnow
                """));
        assertThat(verdict.status()).isZero();
        assertThat(verdict.summary())
                .containsEntry("rows", 2)
                .containsKeys("top1", "calibration_error", "false_alarms");
        assertThat(String.join("\n", console.printed()))
                .contains("Premier besoin juste (même contact et canaux)")
                .contains("deux fautes de frappe", "écrit comme on parle")
                .contains("Recherche simple (BM25)", "Avec la moitié des phrases", "Chaque main", "3-grammes")
                .containsPattern("\\[\\d+,\\d ; \\d+,\\d]");
    }

    @Test
    void a_file_that_makes_no_sense_is_told_with_its_line() throws IOException {
        Path file = Files.writeString(folder.resolve("t.tsv"), "phrase\tneeds\nbonjour\tun-besoin-perdu\n");
        assertThat(run("packs/exemple", file).status()).isEqualTo(1);
        assertThat(console.told()).anyMatch(line -> line.contains("Ligne 2"));
        assertThat(run("packs/exemple", folder.resolve("absent.tsv")).status()).isEqualTo(1);
    }

    @Test
    void searches_for_contacts_are_measured_by_who_comes_first() throws IOException {
        Path file = Files.writeString(folder.resolve("c.tsv"), """
                recherche\tids
                standard du département\tstandard
                téléphone du standard\tautre|standard
                une soucoupe\tmaison-du-bout-du-monde
                """);
        Verdict verdict = run(Map.of("FICHIER", file.toString(), "PACK", "packs/exemple", "--contacts", ""));
        assertThat(verdict.summary())
                .containsEntry("rows", 3)
                .containsEntry("first", 2)
                .containsEntry("three", 2);
        assertThat(console.printed()).anyMatch(line -> line.startsWith("manqué : une soucoupe"));
    }

    @Test
    void places_in_sentences_are_measured_by_their_name_or_code() throws IOException {
        Path file = Files.writeString(folder.resolve("l.tsv"), """
                phrase\tlieu
                j'habite à Rouen\tRouen
                aide alimentaire rennes\t35238|Brest
                je cherche une aide\t
                j'habite à Rouen et je cherche\tBrest
                """);
        Verdict verdict = run(Map.of("FICHIER", file.toString(), "PACK", "packs/exemple", "--lieux", ""));
        assertThat(verdict.summary()).containsEntry("rows", 4).containsEntry("places", 3);
        assertThat(console.printed()).anyMatch(line -> line.startsWith("manqué : j'habite à Rouen et je cherche"));
    }

    private Verdict run(String pack, Path file) {
        return run(Map.of("FICHIER", file.toString(), "PACK", pack));
    }

    private Verdict run(Map<String, String> arguments) {
        var command = new EvaluateCommand(
                new OpenPack(TestPacks.reader()),
                TestModels.prepare(),
                new Understand(TestModels.inUse()),
                new FindByWords(new FindByName(), new Understand(TestModels.inUse())),
                Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneOffset.UTC));
        return command.run(new Arguments(arguments), console);
    }
}
