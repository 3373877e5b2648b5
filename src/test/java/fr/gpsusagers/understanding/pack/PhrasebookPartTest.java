package fr.gpsusagers.understanding.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.ReadPack;
import fr.gpsusagers.pack.TestPacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A correct file of phrases, and every mistake in one, reported on its line.
class PhrasebookPartTest {

    private static final String HEADER = "besoin\tregistre\tmain\tphrase\tdanger\n";
    private static final String GOOD = "rsa-indu\tsms\tm1\ton me demande de rembourser\tnone\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheExample() throws IOException {
        Path example = Path.of("packs/exemple");
        try (Stream<Path> files = Files.walk(example)) {
            files.filter(Files::isRegularFile).forEach(file -> copy(file, folder.resolve(example.relativize(file))));
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the second row                                              | what is said of it
            rsa-perdu;sms;m1;une phrase;none                              | n’existe pas
            rsa-indu;parle;m1;une phrase;none                             | Registre « parle » inconnu
            rsa-indu;sms;m1;une phrase;grave                              | Danger « grave » inconnu
            rsa-indu;sms;;une phrase;none                                 | La main est vide
            rsa-indu;sms;m1;?!;none                                       | pas de mots
            rsa-indu;sms;m1;appelez le 06 12 34 56 78;none                | numéro de téléphone
            rsa-indu;sms;m1;écrivez à zorglub@exemple.fr;none             | un courriel
            rsa-indu;sms;m2;ON ME DEMANDE de rembourser;none              | déjà à la ligne 2
            rsa-indu;sms                                                  | 2 cellules
            """)
    void a_spoilt_row_is_told_on_its_line(String row, String told) throws IOException {
        assertThat(findings(HEADER + GOOD + row.replace(';', '\t') + "\n"))
                .anyMatch(finding -> finding.contains("phrases.tsv:3") && finding.contains(told));
    }

    @Test
    void a_wrong_header_is_told() throws IOException {
        assertThat(findings("phrase\tneed\n")).anyMatch(finding -> finding.contains("phrases.tsv:1"));
    }

    @Test
    void too_few_phrases_are_a_warning_at_the_need() throws IOException {
        assertThat(findings(HEADER + GOOD)).anyMatch(finding -> finding.contains("a moins de 25 phrases"));
    }

    @Test
    void a_pack_may_do_without_phrases() throws IOException {
        Files.delete(folder.resolve("phrases.tsv"));
        assertThat(TestPacks.reader().read(PackFiles.ofFolder(folder))).isInstanceOf(ReadPack.Outcome.Accepted.class);
    }

    private Stream<String> findings(String phrases) throws IOException {
        Files.writeString(folder.resolve("phrases.tsv"), phrases);
        return TestPacks.reader().read(PackFiles.ofFolder(folder)).findings().stream()
                .map(Object::toString);
    }
}
