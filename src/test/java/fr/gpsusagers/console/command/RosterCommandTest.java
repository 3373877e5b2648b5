package fr.gpsusagers.console.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.HeardConsole;
import fr.gpsusagers.console.OpenPack;
import fr.gpsusagers.console.Provided;
import fr.gpsusagers.console.PublishedPack;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.enquiry.watch.Remainder;
import fr.gpsusagers.enquiry.watch.Traces;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.change.ChangesInMemory;
import fr.gpsusagers.orientation.change.CoverPack;
import fr.gpsusagers.orientation.coverage.ProveCoverage;
import fr.gpsusagers.orientation.publication.CheckPack;
import fr.gpsusagers.orientation.publication.Publication;
import fr.gpsusagers.orientation.publication.Publications;
import fr.gpsusagers.orientation.publication.PublishedPacks;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.roster.RosterInUse;
import fr.gpsusagers.staff.roster.RostersInMemory;
import fr.gpsusagers.staff.roster.StaffDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterCommandTest {

    private final RostersInMemory rosters = new RostersInMemory();
    private final HeardConsole console = new HeardConsole();
    private final Set<Remainder> remainders = EnumSet.noneOf(Remainder.class);
    private int removals;

    @TempDir
    private Path folder;

    /// Before the first publication, the pack of the folder is in service.
    private static final class NothingPublished implements Publications {

        @Override
        public void add(Publication publication, PackFiles files) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Publication> findInForce() {
            return Optional.empty();
        }

        @Override
        public Optional<Publication> findBefore() {
            return Optional.empty();
        }

        @Override
        public PackFiles filesOf(Publication publication) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void withdraw() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void an_import_says_counts_and_no_name_and_later_how_old_it_is() throws IOException {
        Verdict verdict = load("fonction;nom;guichet\nAccueil;Zoé Fictive;guichet-standard\nSecrétariat;;\n");
        assertThat(verdict.status()).isZero();
        assertThat(verdict.summary()).containsEntry("entries", 2).containsEntry("added", 2);
        assertThat(run(Map.of()).summary()).containsEntry("entries", 2);
        run(Map.of("list", "list"));
        String state = "Annuaire interne\u00A0: 2 lignes, importé le jeudi 26 novembre 2026 à 10\u00A0h.";
        assertThat(console.printed())
                .containsExactly(
                        "Annuaire interne\u00A0: 2 lignes, dont 2 en plus et 0 changées. Lignes effacées\u00A0: 0.",
                        state,
                        state);
        assertThat(console.told()).isEmpty();
        assertThat(removals).as("nothing of before to remove").isZero();
    }

    @Test
    void before_the_first_import_it_says_how_to_begin() {
        assertThat(run(Map.of()).status()).isZero();
        assertThat(console.printed())
                .containsExactly("L’annuaire interne est vide. Pour le remplir\u00A0: ./gps annuaire import FICHIER");
    }

    @Test
    void mistakes_are_told_by_line_and_nothing_changes() throws IOException {
        load("fonction\nAccueil\n");
        Verdict verdict = load("fonction;guichet;poste\nUn;guichet-standart;44\nDeux;;1\n");
        assertThat(verdict.status()).isEqualTo(1);
        assertThat(console.told())
                .containsExactly(
                        "Ligne 2\u00A0: le guichet «\u00A0guichet-standart\u00A0» n’existe pas."
                                + " Vouliez-vous « guichet-standard » ?",
                        "Ligne 3\u00A0: le poste n’est pas lisible. Écrivez de 2 à 6 chiffres, ou un numéro comme"
                                + " 02\u00A031\u00A057\u00A014\u00A014.",
                        "Rien n’est changé. Corrigez le fichier, puis relancez l’import.");
        assertThat(rosters.find().orElseThrow().entries()).hasSize(1);
    }

    @Test
    void whoever_left_is_removed_from_the_files_of_the_database_too() throws IOException {
        load("fonction\nAccueil\nSecrétariat\n");
        assertThat(load("fonction\nAccueil\n").summary())
                .containsEntry("erased", 1)
                .doesNotContainKey("remainders");
        assertThat(removals).isEqualTo(1);
        remainders.add(Remainder.TABLE);
        Verdict verdict = load("fonction\nSecrétariat\n");
        assertThat(verdict.status()).isZero();
        assertThat(verdict.summary()).containsEntry("remainders", List.of("table"));
        assertThat(console.told())
                .containsExactly(
                        "L’import est fait, mais des traces d’avant restent dans les fichiers de la base.",
                        Remainder.TABLE.label());
    }

    @Test
    void an_empty_file_erases_all_only_if_that_is_said() throws IOException {
        load("fonction\nAccueil\n");
        assertThat(load("fonction\n").status()).isEqualTo(1);
        assertThat(console.told())
                .containsExactly(
                        "Le fichier n’a aucune ligne\u00A0: rien n’est changé. Pour tout effacer, ajoutez --empty.");
        Path file = Files.writeString(folder.resolve("vide.csv"), "");
        assertThat(run(Map.of("import", "import", "FICHIER", file.toString(), "--empty", ""))
                        .status())
                .isZero();
        assertThat(rosters.find().orElseThrow().entries()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThat(run(Map.of(
                                "import",
                                "import",
                                "FICHIER",
                                folder.resolve("absent.csv").toString()))
                        .status())
                .isEqualTo(1);
        assertThat(console.told()).containsExactly("Ce fichier n’existe pas, ou ne se lit pas. Vérifiez son chemin.");
    }

    private static PublishedPacks nothingPublished() {
        return new PublishedPacks(
                new CheckPack(TestPacks.reader(), new ProveCoverage()),
                TestPacks.reader(),
                new NothingPublished(),
                new PackInUse(TestModels.prepare()),
                TestModels.prepare(),
                new CoverPack(new ChangesInMemory()),
                new TestClock());
    }

    private Verdict load(String file) throws IOException {
        Path path = Files.writeString(folder.resolve("annuaire.csv"), file);
        return run(Map.of("import", "import", "FICHIER", path.toString()));
    }

    private Verdict run(Map<String, String> words) {
        Traces traces = () -> {
            removals++;
            return remainders;
        };
        return new RosterCommand(
                        new Provided<>(new StaffDirectory(rosters, new RosterInUse())),
                        new Provided<>(traces),
                        new PublishedPack(new Provided<>(nothingPublished()), new OpenPack(TestPacks.reader())),
                        new TestClock())
                .run(new Arguments(words), console);
    }
}
