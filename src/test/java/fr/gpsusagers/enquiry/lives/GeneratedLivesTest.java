package fr.gpsusagers.enquiry.lives;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.suite.LongProof;
import fr.gpsusagers.suite.Thorough;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever citizens, agents, leads and timers do in whatever order, or at the same instant, each request keeps one
/// desk, at most one agent and one due time, its history and the ledger tell where it stands, and its person is
/// told what has to be told, once.
@Thorough
class GeneratedLivesTest {

    /// So many show each of the planted faults.
    private static final int LIVES = Integer.getInteger("gps.lives", 400);
    private static final int MANY_LIVES = 2_000;
    /// A fault is found long before; the search stops there.
    private static final int LIVES_WITH_A_FAULT = 4_000;
    private static final int MOST_MOMENTS = 9;
    private static final long SEED = Long.getLong("gps.seed", 16);

    /// Where the search for faults begins that one life in some hundred shows. If lives are drawn otherwise one day,
    /// it takes longer.
    private static final Map<Fault, Long> RARE =
            Map.of(Fault.A_RENEWAL_AT_ANOTHER_DESK_FORGETS_ATTEMPTS, 197L, Fault.A_MAIL_IS_FORGOTTEN, 379L);

    private static final OneProcess STAGE = new OneProcess();

    private final Lives lives = new Lives(STAGE);

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void whatever_happens_in_whatever_order_every_invariant_holds() {
        assertThat(findBroken(LIVES)).isEmpty();
        assertThat(lives.figures().changing())
                .as("kinds of acts that changed something")
                .containsExactlyInAnyOrder(Act.Kind.values());
    }

    @LongProof
    @Test
    void it_holds_in_many_more_lives() {
        assertThat(findBroken(MANY_LIVES)).isEmpty();
    }

    private Optional<Lives.Shortest> findBroken(int many) {
        return seeds(SEED, many)
                .mapToObj(lives::play)
                .flatMap(Optional::stream)
                .findFirst()
                .map(lives::shorten);
    }

    @ParameterizedTest
    @EnumSource
    void a_planted_fault_is_found_and_a_short_life_told(Fault fault) {
        Optional<Lives.Shortest> shortest = seeds(RARE.getOrDefault(fault, SEED), LIVES_WITH_A_FAULT)
                .mapToObj(seed -> lives.play(seed, fault))
                .flatMap(Optional::stream)
                .findFirst()
                .map(lives::shorten);
        assertThat(shortest).isPresent();
        assertThat(shortest.orElseThrow().acts()).hasSizeLessThan(MOST_MOMENTS);
    }

    private static LongStream seeds(long first, int lives) {
        return LongStream.range(first, first + lives);
    }
}
