package fr.gpsusagers.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.job.Jobs;
import fr.gpsusagers.running.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The work in these tests is due at 3:15 and was last done on Wednesday 25 November.
@WithDatabase
class StoredDailyRunsTest {

    private static final LocalTime DUE = LocalTime.of(3, 15);

    private final JdbcClient database;
    private final DataSource source;
    private final AtomicInteger done = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);

    StoredDailyRunsTest(JdbcClient database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    @BeforeEach
    void it_was_done_on_wednesday() {
        database.sql("delete from daily_work").update();
        assertThat(run("2026-11-25T03:15")).isTrue();
        done.set(0);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-25T03:16, 0
            2026-11-25T23:59, 0
            2026-11-26T03:14, 0
            2026-11-26T03:15, 1
            2026-11-26T18:00, 1
            2026-12-24T02:00, 1
            2026-11-24T12:00, 0
            """)
    void it_is_done_when_its_time_has_come_and_once_however_many_days_were_missed(String moment, int times) {
        for (int look = 0; look < 3; look++) {
            run(moment);
        }
        assertThat(done).hasValue(times);
    }

    @Test
    void of_many_nodes_one_does_it() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(8)) {
            var attempts = nodes.invokeAll(java.util.Collections.nCopies(8, () -> run("2026-11-26T03:15")));
            assertThat(attempts.stream().map(Future::resultNow).filter(Boolean.TRUE::equals))
                    .hasSize(1);
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void while_one_node_does_it_another_leaves_it_alone() throws Exception {
        var finish = new CountDownLatch(1);
        try (var node = Executors.newSingleThreadExecutor()) {
            var slow = node.submit(() -> run("2026-11-26T03:15", () -> await(finish)));
            begun.await();
            assertThat(run("2026-11-26T03:16")).isFalse();
            finish.countDown();
            assertThat(slow.get()).isTrue();
        }
        assertThat(run("2026-11-26T03:17")).isFalse();
    }

    @Test
    void what_failed_is_done_again() {
        assertThatIllegalStateException()
                .isThrownBy(() -> run("2026-11-26T03:15", () -> {
                    throw new IllegalStateException("no disk");
                }));
        assertThat(run("2026-11-26T03:16")).isTrue();
    }

    private void await(CountDownLatch latch) {
        begun.countDown();
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean run(String moment) {
        return run(moment, () -> {});
    }

    private boolean run(String moment, Runnable more) {
        Instant now = FrenchTime.instant(LocalDateTime.parse(moment));
        return new StoredDailyRuns(database, new StoredNodeLocks(source))
                .once("test", Jobs.dueDay(DUE, now), now, Duration.ofMinutes(1), () -> {
                    more.run();
                    done.incrementAndGet();
                });
    }
}
