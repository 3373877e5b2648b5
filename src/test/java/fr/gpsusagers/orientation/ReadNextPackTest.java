package fr.gpsusagers.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.hall.Brand;
import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.pack.PlantedPack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.territory.Territory;
import fr.gpsusagers.understanding.Phrasebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A node that follows a publication reads only what differs, and gets the same pack as the node that published it.
class ReadNextPackTest {

    private static final List<Class<?>> PARTS = List.of(
            PackIdentity.class,
            Territory.class,
            Calendars.class,
            Guide.class,
            Directory.class,
            Phrasebook.class,
            Brand.class);

    private final ReadPack readPack = TestPacks.reader();
    /// Read for this test only: packs that other tests have used keep days that they computed.
    private final Pack before = readAnew();

    @TempDir
    private Path folder;

    private PlantedPack pack = new PlantedPack(Path.of(""));

    private static Pack readAnew() {
        var outcome = TestPacks.reader().read(PackFiles.ofFolder(Path.of("packs/exemple")));
        return ((ReadPack.Outcome.Accepted) outcome).pack();
    }

    @BeforeEach
    void the_published_pack_begins_as_a_copy() {
        pack = PlantedPack.in(folder);
    }

    @Test
    void nothing_is_read_again_of_the_same_files() {
        assertThat(readAgain()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "annuaire/contacts.csv,       Directory",
        "annuaire/guichets.csv,       Directory",
        "annuaire/mairies.csv,        Directory",
        "annuaire/roles.yaml,         Directory",
        "annuaire/secteurs.csv,       Directory",
        "phrases.tsv,                 Phrasebook",
        "horaires/fermetures.csv,     Calendars Directory",
        "horaires/vacances.csv,       Calendars Directory",
        "territoire/communes.csv,     Territory Directory",
        "territoire/quartiers.csv,    Territory Directory",
        "territoire/secteurs.csv,     Territory Directory",
        "territoire/sectorisation.csv, Territory Directory",
        "guide/courriers.yaml,        Guide Directory Phrasebook",
        "guide/numeros.csv,           Guide Directory Phrasebook",
        "guide/questions.yaml,        Guide Directory Phrasebook",
        "guide/besoins/autonomie.yaml, Guide Directory Phrasebook",
        "guide/besoins/autre.yaml,    Guide Directory Phrasebook",
        "guide/besoins/famille.yaml,  Guide Directory Phrasebook",
        "guide/besoins/rsa.yaml,      Guide Directory Phrasebook",
        "guide/besoins/urgence.yaml,  Guide Directory Phrasebook",
        "paquet.yaml,                 PackIdentity Territory Calendars Guide Directory Phrasebook Brand",
    })
    void a_changed_file_is_read_again_with_all_parts_that_lean_on_it(String file, String parts) {
        pack.append(file, "");
        assertThat(readAgain()).containsExactlyInAnyOrder(parts.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "annuaire/contacts.csv,      02 61 91 02 10,  02 61 91 02 99",
        "annuaire/contacts.csv,      Val-de-Brume,    Val-de-Brise",
        "phrases.tsv,                Mère à moi,      Maman à moi",
        "horaires/fermetures.csv,    2026-12-04,      2026-12-05",
        "territoire/communes.csv,    24300,           24400",
        "guide/besoins/famille.yaml, arrivée de bébé, naissance",
        "paquet.yaml,                de: du,          de: de la",
    })
    void the_pack_is_the_one_that_reading_it_whole_gives(String file, String said, String planted) {
        pack.replace(file, said, planted);
        Pack whole = TestPacks.read(published());
        Pack read = accepted();
        assertThat(read.fingerprint()).isEqualTo(whole.fingerprint()).isNotEqualTo(before.fingerprint());
        assertThat(read.phrasebook().fingerprint()).isEqualTo(whole.phrasebook().fingerprint());
        for (Class<?> part : PARTS) {
            assertThat(read.part(part)).usingRecursiveComparison().isEqualTo(whole.part(part));
        }
    }

    @Test
    void a_file_more_or_less_in_a_folder_is_noticed() throws IOException {
        Files.writeString(folder.resolve("guide/besoins/vide.yaml"), "besoins: []\n");
        assertThat(readAgain()).contains("Guide", "Directory").doesNotContain("Territory");
    }

    @Test
    void an_optional_file_is_noticed_when_it_goes_and_when_it_comes() throws IOException {
        Files.move(folder.resolve("phrases.tsv"), folder.resolve("phrases.txt"));
        Pack without = accepted();
        assertThat(without.phrasebook().phrases()).isEmpty();
        assertThat(without.part(Directory.class)).isSameAs(before.part(Directory.class));
        Files.move(folder.resolve("phrases.txt"), folder.resolve("phrases.tsv"));
        assertThat(readPack.readNext(published(), without))
                .isInstanceOfSatisfying(
                        ReadPack.Outcome.Accepted.class,
                        again -> assertThat(again.pack().phrasebook().fingerprint())
                                .isEqualTo(before.phrasebook().fingerprint()));
    }

    @ParameterizedTest
    @CsvSource({
        "annuaire/contacts.csv,   circo-plaine,   circo-plane",
        "territoire/secteurs.csv, littoral,       litoral",
        "guide/questions.yaml,    besoin:,        besoin:x",
    })
    void a_name_that_no_part_defines_any_more_is_reported_as_by_reading_whole(
            String file, String said, String planted) {
        pack.replace(file, said, planted);
        List<Finding> whole = errors(TestPacks.reader().read(published()));
        assertThat(errors(readPack.readNext(published(), before))).isNotEmpty().isEqualTo(whole);
    }

    @Test
    void changes_by_people_are_no_part_of_what_is_taken_over() {
        Pack covered = before.with(
                "covered", Map.of(Directory.class, TestPacks.bocage().directory()));
        assertThat(readPack.readNext(published(), covered))
                .isInstanceOfSatisfying(
                        ReadPack.Outcome.Accepted.class,
                        read -> assertThat(read.pack().directory()).isSameAs(before.directory()));
    }

    private static List<Finding> errors(ReadPack.Outcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
    }

    private Set<String> readAgain() {
        Pack read = accepted();
        return PARTS.stream()
                .filter(part -> read.part(part) != before.part(part))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }

    private Pack accepted() {
        return switch (readPack.readNext(published(), before)) {
            case ReadPack.Outcome.Accepted accepted -> accepted.pack();
            case ReadPack.Outcome.Refused refused -> throw new AssertionError(refused.findings());
        };
    }

    private PackFiles published() {
        return PackFiles.ofPublication(PackFiles.ofFolder(pack.folder()).toArchive());
    }
}
