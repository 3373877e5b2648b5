package fr.gpsusagers.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.coverage.Coverage;
import fr.gpsusagers.orientation.coverage.ProveCoverage;
import fr.gpsusagers.orientation.publication.CheckPack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.suite.LongProof;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The shipped packs are accepted, whatever their content, and lead no citizen to a dead end. A long proof.
@LongProof
class ShippedPacksTest {

    private static final int REPLAYS = 5_000;

    private final CheckPack check = new CheckPack(TestPacks.reader(), new ProveCoverage());

    @ParameterizedTest
    @ValueSource(strings = {"packs/calvados", "packs/exemple"})
    void they_have_no_error(String pack) {
        assertThat(check.check(PackFiles.ofFolder(Path.of(pack))).findings())
                .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"packs/calvados", "packs/exemple"})
    void nobody_meets_a_dead_end(String pack) {
        Coverage coverage = new ProveCoverage()
                .prove(TestPacks.read(Path.of(pack)), ProveCoverage.DEFAULT_START, REPLAYS, Set.of());

        assertThat(coverage.deadEnds()).isEmpty();
        assertThat(coverage.disagreements()).isZero();
    }
}
