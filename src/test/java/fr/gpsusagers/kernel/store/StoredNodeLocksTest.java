package fr.gpsusagers.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.gpsusagers.kernel.lock.NodeLocks;
import fr.gpsusagers.running.WithDatabase;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Two nodes that share a database.
@WithDatabase
class StoredNodeLocksTest {

    private final NodeLocks one;
    private final NodeLocks other;

    StoredNodeLocksTest(DataSource source) {
        this.one = new StoredNodeLocks(source);
        this.other = new StoredNodeLocks(source);
    }

    @Test
    void while_one_node_works_another_does_not() {
        Optional<Optional<String>> both = one.alone("work", () -> other.alone("work", () -> "twice"));
        assertThat(both).contains(Optional.empty());
        assertThat(other.alone("work", () -> "after")).contains("after");
    }

    @Test
    void other_work_goes_on() {
        assertThat(one.alone("work", () -> other.alone("other work", () -> "done")))
                .contains(Optional.of("done"));
    }

    @Test
    void work_that_fails_gives_the_lock_back() {
        assertThatIllegalStateException()
                .isThrownBy(() -> one.alone("work", () -> {
                    throw new IllegalStateException("failed");
                }));
        assertThat(other.alone("work", () -> "done")).contains("done");
    }
}
