package fr.gpsusagers.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.console.HeardConsole;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.search.FindByName;
import fr.gpsusagers.orientation.search.FindByWords;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.suite.LongProof;
import fr.gpsusagers.understanding.Understand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Checks how well contacts and places are found by name with the Calvados pack. `./gps evaluate` with
/// `--contacts` or `--lieux` prints the figures themselves.
@LongProof
class SearchFloorsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource({
        "contacts, 0.96, 0.99",
        "contacts-2, 0.95, 0.98",
        "contacts-3, 0.95, 0.97",
        "contacts-4, 0.96, 0.98",
        "contacts-5, 0.89, 0.93",
        "contacts-6, 0.89, 0.95",
        "contacts-7, 0.95, 0.96",
        "contacts-8, 0.94, 0.97",
        "contacts-9, 0.93, 0.95",
        "contacts-10, 0.91, 0.95",
        "contacts-11, 0.96, 0.98",
        "contacts-12, 0.95, 0.97",
        "contacts-13, 0.95, 0.98"
    })
    void the_contact_that_words_name_does_not_fall_behind(String file, double first, double amongThree)
            throws IOException {
        Pack pack = pack();
        TestModels.learn(pack);
        var search = new FindByWords(new FindByName(), new Understand(TestModels.inUse()));
        List<SearchTrial> trials = trials(file, ContactSearches.COLUMNS);

        Verdict verdict = new ContactSearches(search, pack, DAY).measure(trials, new HeardConsole());

        assertThat(share(verdict, "first", trials)).isGreaterThanOrEqualTo(first);
        assertThat(share(verdict, "three", trials)).isGreaterThanOrEqualTo(amongThree);
    }

    @ParameterizedTest
    @CsvSource({
        "lieux, 0.88",
        "lieux-2, 0.97",
        "lieux-3, 0.92",
        "lieux-4, 0.94",
        "lieux-5, 0.97",
        "lieux-6, 0.90",
        "lieux-7, 0.94",
        "lieux-8, 0.97",
        "lieux-9, 1.0",
        "lieux-10, 0.94",
        "lieux-11, 0.94",
        "lieux-12, 0.92"
    })
    void the_place_in_a_sentence_does_not_fall_behind(String file, double least) throws IOException {
        List<SearchTrial> trials = trials(file, PlacesInWords.COLUMNS);

        Verdict verdict = new PlacesInWords(pack().territory(), DAY).measure(trials, new HeardConsole());

        assertThat(share(verdict, "places", trials)).isGreaterThanOrEqualTo(least);
    }

    private static double share(Verdict verdict, String figure, List<SearchTrial> trials) {
        return (double) count(verdict, figure) / trials.size();
    }

    private static int count(Verdict verdict, String figure) {
        return Integer.parseInt(String.valueOf(verdict.summary().get(figure)));
    }

    private static Pack pack() {
        return TestPacks.read(Path.of("packs/calvados"));
    }

    private static List<SearchTrial> trials(String file, String columns) throws IOException {
        return SearchTrial.read(Files.readAllLines(Path.of("evaluation", file + ".tsv")), columns);
    }
}
