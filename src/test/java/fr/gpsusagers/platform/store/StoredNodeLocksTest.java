package fr.gpsusagers.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.gpsusagers.kernel.job.NodeLocks;
import fr.gpsusagers.running.WithDatabase;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Two nodes that share a database.
@WithDatabase
class StoredNodeLocksTest {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final NodeLocks one;
    private final NodeLocks other;

    StoredNodeLocksTest(DataSource source) {
        this.one = new StoredNodeLocks(source);
        this.other = new StoredNodeLocks(source);
    }

    @Test
    void while_one_node_works_another_does_not() {
        Optional<Optional<String>> both = one.alone("work", LONGEST, () -> other.alone("work", LONGEST, () -> "twice"));
        assertThat(both).contains(Optional.empty());
        assertThat(other.alone("work", LONGEST, () -> "after")).contains("after");
    }

    @Test
    void other_work_goes_on() {
        assertThat(one.alone("work", LONGEST, () -> other.alone("other work", LONGEST, () -> "done")))
                .contains(Optional.of("done"));
    }

    @Test
    void work_that_fails_gives_the_lock_back() {
        assertThatIllegalStateException()
                .isThrownBy(() -> one.alone("work", LONGEST, () -> {
                    throw new IllegalStateException("failed");
                }));
        assertThat(other.alone("work", LONGEST, () -> "done")).contains("done");
    }
}
