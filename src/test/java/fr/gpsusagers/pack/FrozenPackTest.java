package fr.gpsusagers.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A pack that we ship can be corrected without touching a test: tests have one of their own. Long proofs take what
/// they
/// expect from the pack itself.
class FrozenPackTest {

    private static final Path TESTS = Path.of("src/test/java/fr/gpsusagers");
    /// As code writes it: comments may name the pack.
    private static final String SHIPPED = "\"packs/" + "calvados";

    /// What changes the pack for the proof, and this test.
    private static final String HERE = "pack/";
    /// Measures, which say nothing of what the pack holds.
    private static final String MEASURES = "bench/";

    @Test
    void only_long_proofs_read_a_pack_that_we_ship() throws IOException {
        try (var files = Files.walk(TESTS)) {
            List<String> readers = files.filter(Files::isRegularFile)
                    .filter(FrozenPackTest::readsTheShippedPack)
                    .map(file -> TESTS.relativize(file).toString())
                    .filter(file -> !file.startsWith(HERE) && !file.startsWith(MEASURES))
                    .toList();
            assertThat(readers).as("use TestPacks.bocage() instead").isEmpty();
        }
    }

    private static boolean readsTheShippedPack(Path file) {
        try {
            String source = Files.readString(file);
            return source.contains(SHIPPED) && !source.contains("@LongProof");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
