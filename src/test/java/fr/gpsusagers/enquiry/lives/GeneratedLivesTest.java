package fr.gpsusagers.enquiry.lives;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.store.Enquiring;
import fr.gpsusagers.running.WithDatabase;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever citizens, agents and timers do in whatever order, each request keeps one desk, at most one agent and one
/// due
/// time, and its history tells where it stands.
@WithDatabase
class GeneratedLivesTest {

    private static final int LIVES = Integer.getInteger("gps.lives", 800);
    /// A fault is found long before; the search stops there.
    private static final int LIVES_WITH_A_FAULT = 4_000;
    private static final int MOST_ACTS = 9;
    private static final long SEED = Long.getLong("gps.seed", 16);

    private final Enquiring enquiring;

    GeneratedLivesTest(DataSource source) {
        this.enquiring = new Enquiring(source);
    }

    @Test
    void whatever_happens_in_whatever_order_every_invariant_holds() {
        var changing = EnumSet.noneOf(Act.Kind.class);
        assertThat(findBroken(() -> new World(enquiring, changing), LIVES)).isEmpty();
        assertThat(changing).as("kinds of acts that changed something").containsExactly(Act.Kind.values());
    }

    @ParameterizedTest
    @EnumSource
    void a_planted_fault_is_found_and_a_short_life_told(Fault fault) {
        Optional<Life.Broken> broken = findBroken(() -> fault.plantedIn(enquiring), LIVES_WITH_A_FAULT);
        assertThat(broken).isPresent();
        assertThat(broken.orElseThrow().what()).isEqualTo(fault.what());
        assertThat(broken.orElseThrow().life().acts()).hasSizeLessThan(MOST_ACTS);
    }

    private static Optional<Life.Broken> findBroken(Supplier<World> worlds, int lives) {
        return LongStream.range(0, lives)
                .mapToObj(life -> Life.random(new Random(SEED * 1_000_003 + life)))
                .flatMap(life -> life.live(worlds).stream())
                .findFirst()
                .map(broken -> broken.shrunk(worlds));
    }
}
