package fr.gpsusagers.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.orientation.coverage.Coverage;
import fr.gpsusagers.orientation.coverage.Outcome;
import fr.gpsusagers.orientation.coverage.ProveCoverage;
import fr.gpsusagers.pack.TestPacks;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProveCoverageTest {

    private static final int REPLAYS = 5_000;

    static List<Pack> packs() {
        return List.of(TestPacks.calvados(), TestPacks.example());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void nobody_meets_a_dead_end_and_replayed_situations_agree_with_their_class(Pack pack) {
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
