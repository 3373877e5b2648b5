package fr.gpsusagers.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TakesTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID ANNE = UUID.randomUUID();
    private static final UUID PAUL = UUID.randomUUID();
    private static final Set<UUID> QUEUE = Set.of(ONE, OTHER);

    @Test
    void each_taken_by_one_agent_is_as_it_should_be() {
        var told = List.of(new Taken(ANNE, ONE), new Taken(PAUL, OTHER));
        assertThat(Takes.compare(QUEUE, told, told, List.of(ONE, OTHER)).areOnceEach())
                .isTrue();
    }

    @Test
    void one_that_two_agents_were_given_is_found() {
        var told = List.of(new Taken(ANNE, ONE), new Taken(PAUL, ONE), new Taken(PAUL, OTHER));
        var kept = List.of(new Taken(PAUL, ONE), new Taken(PAUL, OTHER));
        assertThat(Takes.compare(QUEUE, told, kept, List.of(ONE, OTHER))).isEqualTo(new Takes(2, 1, 0, 1));
    }

    @Test
    void one_that_was_taken_twice_by_its_history_is_found() {
        var told = List.of(new Taken(ANNE, ONE), new Taken(PAUL, OTHER));
        assertThat(Takes.compare(QUEUE, told, told, List.of(ONE, OTHER, ONE))).isEqualTo(new Takes(2, 1, 0, 0));
    }

    @Test
    void one_that_nobody_was_given_is_found() {
        var told = List.of(new Taken(ANNE, ONE));
        assertThat(Takes.compare(QUEUE, told, told, List.of(ONE))).isEqualTo(new Takes(2, 0, 1, 0));
    }
}
