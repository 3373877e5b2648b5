package fr.gpsusagers.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Tests read a pack of their own, so that a pack we ship can be corrected without touching a test. Long proofs do
/// read shipped packs, and take what they expect from the pack itself.
class FrozenPackTest {

    private static final Path TESTS = Path.of("src/test/java/fr/gpsusagers");
    /// The path as code writes it, in a string literal: comments may name the pack.
    private static final String SHIPPED = "\"packs/" + "calvados";

    /// Holds [ChangedPack] and this test.
    private static final String HERE = "pack/";
    /// Benchmarks: they assert nothing about a pack's content.
    private static final String MEASURES = "bench/";
    /// Reads the texts of the packs: each must be easy to read, whatever it says.
    private static final String READS = "readability/";

    @Test
    void only_long_proofs_read_a_pack_that_we_ship() throws IOException {
        try (var files = Files.walk(TESTS)) {
            List<String> readers = files.filter(Files::isRegularFile)
                    .filter(FrozenPackTest::readsTheShippedPack)
                    .map(file -> TESTS.relativize(file).toString())
                    .filter(file -> !file.startsWith(HERE) && !file.startsWith(MEASURES))
                    .filter(file -> !file.startsWith(READS))
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
