package fr.gpsusagers.kernel.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Malicious packs, made to exhaust memory or to write outside the pack.
class PackFilesTest {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void sixty_megabytes_of_zeros_are_refused_before_they_are_unpacked() throws IOException {
        byte[] archive = archive(zip -> zeros(zip, "communes.csv", 60));
        assertThat(archive).hasSizeLessThan(MEGABYTE);
        assertThatThrownBy(() -> PackFiles.ofArchive(archive))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Le fichier « communes.csv » dépasse 12 Mo. Raccourcissez-le, ou retirez-le du paquet.");
    }

    @Test
    void many_files_that_are_large_together_are_refused() throws IOException {
        byte[] archive = archive(zip -> {
            for (int file = 0; file < 5; file++) {
                zeros(zip, file + ".csv", 10);
            }
        });
        assertThatThrownBy(() -> PackFiles.ofArchive(archive)).hasMessageStartingWith("Le paquet dépasse 24 Mo.");
    }

    @Test
    void what_is_not_of_a_pack_counts_too() throws IOException {
        byte[] archive = archive(zip -> zeros(zip, "film.mp4", 60));
        assertThatThrownBy(() -> PackFiles.ofArchive(archive))
                .hasMessageStartingWith("Le fichier « film.mp4 » dépasse");
    }

    @Test
    void too_many_files_are_refused() throws IOException {
        byte[] archive = archive(zip -> {
            for (int file = 0; file < 1_001; file++) {
                put(zip, file + ".csv", "");
            }
        });
        assertThatThrownBy(() -> PackFiles.ofArchive(archive))
                .hasMessage("Le paquet a plus de 1000 fichiers. Retirez ceux qui n’en font pas partie.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../cle.csv", "a/../../cle.csv", "/etc/cron.csv", "C:\\windows.csv", "a\\..\\b.csv", "a\n.csv"})
    void a_name_that_leads_out_of_the_pack_is_refused(String name) throws IOException {
        byte[] archive = archive(zip -> put(zip, name, "x"));
        assertThatThrownBy(() -> PackFiles.ofArchive(archive))
                .hasMessage("L’archive contient un nom de fichier qui sort du paquet. Publiez avec ./gps publish.");
    }

    @Test
    void an_honest_archive_is_read_as_it_was_made() throws IOException {
        byte[] archive = archive(zip -> {
            put(zip, "annuaire/", "");
            put(zip, "annuaire/a..b.csv", "nom");
            put(zip, "LISEZMOI.md", "x");
        });
        assertThat(PackFiles.ofArchive(archive).names("annuaire", ".csv")).containsExactly("annuaire/a..b.csv");
        var pack = PackFiles.ofFolder(Path.of("packs/exemple"));
        assertThat(PackFiles.ofArchive(pack.toArchive()).fingerprint()).isEqualTo(pack.fingerprint());
    }

    @Test
    void a_folder_is_bounded_too(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.csv"), new byte[13 * MEGABYTE]);
        assertThatThrownBy(() -> PackFiles.ofFolder(folder))
                .hasMessageStartingWith("Le fichier « a.csv » dépasse 12 Mo.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\nb: &x [*x]", "a: 1\nb: &x {c: *x}", "a: &x [1]\nb: *x"})
    void a_yaml_that_refers_to_itself_or_to_elsewhere_is_one_finding_with_its_line(String yaml) {
        assertThat(findings(yaml))
                .containsExactly("a.yaml:2: Ce passage en rappelle un autre (« *nom »). Recopiez-le à la place.");
    }

    @Test
    void a_yaml_that_multiplies_itself_is_one_finding() {
        var yaml = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int level = 1; level < 10; level++) {
            String one = "*a" + (level - 1);
            yaml.append("a" + level + ": &a" + level + " [" + (one + ", ").repeat(8) + one + "]\n");
        }
        assertThat(findings(yaml.toString())).hasSize(1).first().asString().startsWith("a.yaml:2: Ce passage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    void a_yaml_that_is_too_deep_is_one_finding(String opening) {
        assertThat(findings("a:\n " + opening.repeat(100_000))).hasSize(1);
    }

    @Test
    void a_yaml_that_is_too_deep_is_told_how_to_mend() {
        assertThat(findings("a: " + "[".repeat(60) + "]".repeat(60)))
                .containsExactly("a.yaml:1: Le YAML a plus de 50 retraits l’un dans l’autre. Écrivez-le plus à plat.");
    }

    @Test
    void a_csv_of_broken_lines_is_told_fifty_times_and_not_a_million() {
        List<Finding> findings = csv("a,b\n" + "x\n".repeat(1_000_000));
        assertThat(findings).hasSize(51);
        assertThat(findings.getLast())
                .hasToString("a.csv:52: La suite n’est pas lue\u00A0: corrigez d’abord les lignes d’avant.");
    }

    @Test
    void a_csv_without_end_is_one_finding() {
        assertThat(csv("a,b\n" + "x,y\n".repeat(100_001)))
                .extracting(Finding::toString)
                .containsExactly("a.csv:100002: Le fichier a plus de 100000 lignes. Retirez celles d’ici à la fin.");
    }

    private static List<String> findings(String yaml) {
        var slips = new Slips();
        YamlFile.read("a.yaml", yaml, slips);
        return slips.all().map(Finding::toString).toList();
    }

    private static List<Finding> csv(String text) {
        var slips = new Slips();
        new CsvFile("a.csv", text, false).rows(slips::misread);
        return slips.all().toList();
    }

    private interface Filling {
        void fill(ZipOutputStream zip) throws IOException;
    }

    private static byte[] archive(Filling filling) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            filling.fill(zip);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void zeros(ZipOutputStream zip, String name, int megabytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        for (int written = 0; written < megabytes; written++) {
            zip.write(new byte[MEGABYTE]);
        }
        zip.closeEntry();
    }
}
