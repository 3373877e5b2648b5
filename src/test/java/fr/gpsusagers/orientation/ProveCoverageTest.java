package fr.gpsusagers.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.orientation.coverage.Coverage;
import fr.gpsusagers.orientation.coverage.Outcome;
import fr.gpsusagers.orientation.coverage.ProveCoverage;
import fr.gpsusagers.pack.TestPacks;
import org.junit.jupiter.api.Test;

class ProveCoverageTest {

    private static final int REPLAYS = 5_000;

    @Test
    void nobody_meets_a_dead_end_and_replayed_situations_agree_with_their_class() {
        assertHolds(TestPacks.example());
    }

    private static void assertHolds(Pack pack) {
        Coverage coverage = new ProveCoverage().prove(pack, ProveCoverage.DEFAULT_START, REPLAYS);
        assertThat(coverage.deadEnds()).isEmpty();
        assertThat(coverage.disagreements()).isZero();
        assertThat(coverage.counts().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(coverage.situations());
        assertThat(coverage.counts()).containsKey(Outcome.PERSON_NOW);
    }
}
