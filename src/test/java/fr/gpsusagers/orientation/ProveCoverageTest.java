package fr.gpsusagers.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.coverage.Coverage;
import fr.gpsusagers.orientation.coverage.ProveCoverage;
import fr.gpsusagers.orientation.coverage.Reachability;
import fr.gpsusagers.pack.TestPacks;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProveCoverageTest {

    private static final int REPLAYS = 5_000;

    @Test
    void nobody_meets_a_dead_end_and_replayed_situations_agree_with_their_class() {
        assertHolds(TestPacks.example());
    }

    @Test
    void being_called_back_counts_where_desks_call() {
        Pack pack = TestPacks.example();
        assertThat(prove(pack, Set.of()).counts().get(Reachability.CALLED_BACK)).isZero();
        Set<DeskId> all = pack.directory().desks().stream().map(Desk::id).collect(Collectors.toSet());
        Coverage coverage = prove(pack, all);
        assertThat(coverage.counts().get(Reachability.CALLED_BACK)).isPositive();
        assertThat(coverage.disagreements()).isZero();
    }

    private static Coverage prove(Pack pack, Set<DeskId> callBack) {
        return new ProveCoverage().prove(pack, ProveCoverage.DEFAULT_START, REPLAYS, callBack);
    }

    private static void assertHolds(Pack pack) {
        Coverage coverage = prove(pack, Set.of());
        assertThat(coverage.deadEnds()).isEmpty();
        assertThat(coverage.disagreements()).isZero();
        assertThat(coverage.counts().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(coverage.situations());
        assertThat(coverage.counts()).containsKey(Reachability.PERSON_NOW);
    }
}
