package fr.gpsusagers.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A pack that we ship can be corrected without touching a test: tests have one of their own.
class FrozenPackTest {

    private static final Path TESTS = Path.of("src/test/java/fr/gpsusagers");
    private static final String SHIPPED = "packs/calvados";

    /// Those that take what they expect from the pack itself, and long measures.
    private static final Set<String> ALLOWED = Set.of(
            "pack/FrozenPackTest.java",
            "pack/ChangedPack.java",
            "pack/ChangedPackTest.java",
            "pack/OtherFacts.java",
            "orientation/ShippedPacksTest.java",
            "portal/ShippedPackJourney.java",
            "console/understanding/UnderstandingFloorsTest.java",
            "bench/JmhEffort.java");

    @Test
    void no_other_test_reads_a_pack_that_we_ship() throws IOException {
        try (var files = Files.walk(TESTS)) {
            List<String> readers = files.filter(Files::isRegularFile)
                    .filter(FrozenPackTest::namesTheShippedPack)
                    .map(file -> TESTS.relativize(file).toString())
                    .filter(file -> !ALLOWED.contains(file))
                    .toList();
            assertThat(readers).as("use TestPacks.bocage() instead").isEmpty();
        }
    }

    private static boolean namesTheShippedPack(Path file) {
        try {
            return Files.readString(file).contains(SHIPPED);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
