package fr.gpsusagers.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.kernel.job.JobState;
import fr.gpsusagers.kernel.job.Jobs;
import fr.gpsusagers.suite.Thorough;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The database falls silent for some seconds: it accepts, answers nothing and closes nothing. `./gps bench
/// freeze` does the same to the whole product, for minutes.
@Thorough
class FrozenDatabaseTest {

    private static final Duration FREEZE = Duration.ofSeconds(4);
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final Duration OFTEN = Duration.ofMillis(100);
    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private final String url = TestCluster.newUrl();
    private final SilentProxy proxy = SilentProxy.before(url);
    private final Access access = new Access(proxy.through(url), TestCluster.user(), TestCluster.password());
    private final FairPool pool = Pool.open(access, Duration.ofSeconds(1));
    private final JdbcClient database = JdbcClient.create(pool);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
    private final AtomicInteger counted = new AtomicInteger();
    private final AtomicInteger locked = new AtomicInteger();
    private final AtomicInteger alone = new AtomicInteger();
    private final AtomicInteger nightly = new AtomicInteger();
    private final CountDownLatch inTheMiddle = new CountDownLatch(1);
    private final CountDownLatch frozen = new CountDownLatch(1);
    private final AtomicBoolean first = new AtomicBoolean(true);

    @AfterEach
    void close() throws IOException {
        pool.close();
        proxy.close();
    }

    @Test
    void every_job_goes_on_after_a_database_fell_silent_and_what_was_locked_is_free_again() throws Exception {
        database.sql("create table item (id int primary key, times int not null)")
                .update();
        database.sql("insert into item values (1, 0)").update();
        Jobs jobs = jobs();
        jobs.start();
        inTheMiddle.await();
        await().until(() -> counted.get() > 0 && alone.get() > 0);

        fallSilent(jobs);
        int before = counted.get();
        int beforeAlone = alone.get();
        assertThat(locked).hasValue(0);

        proxy.thaw();
        await().atMost(WITHIN).until(() -> jobs.states().stream().noneMatch(JobState::isStandingStill));
        await().atMost(WITHIN)
                .until(() -> counted.get() > before + 2 && alone.get() > beforeAlone + 2 && locked.get() > 2);
        jobs.soon("nightly", Duration.ZERO);
        await().atMost(WITHIN).untilAsserted(() -> assertThat(nightly).hasValue(1));
        jobs.stop(Duration.ofSeconds(1));
    }

    private Jobs jobs() {
        var locks = NodeLocksForTests.of(Pool.apart(access));
        return new Jobs(
                List.of(
                        Job.every(OFTEN, "counting", _ -> count()).within(LIMIT),
                        Job.every(OFTEN, "locking", _ -> lock()).within(LIMIT),
                        Job.every(OFTEN, "alone", _ -> alone.addAndGet(one()))
                                .onOneNode()
                                .within(LIMIT),
                        Job.daily(LocalTime.of(3, 0), "nightly", _ -> nightly.addAndGet(one()))),
                locks,
                DailyRunsForTests.of(database, locks),
                Clock.fixed(NOW, FrenchTime.ZONE));
    }

    private void fallSilent(Jobs jobs) {
        proxy.freeze();
        frozen.countDown();
        jobs.soon("nightly", Duration.ZERO);
        await().until(() -> jobs.states().stream()
                .filter(job -> !job.name().equals("nightly"))
                .allMatch(JobState::isStandingStill));
        await().pollDelay(FREEZE).until(() -> true);
    }

    private void count() {
        counted.addAndGet(one());
    }

    private int one() {
        return database.sql("select 1").query(Integer.class).single();
    }

    /// The first round is in the middle of its transaction when the database falls silent. The row stays locked
    /// until the server ends this transaction.
    private void lock() {
        transaction.executeWithoutResult(_ -> {
            List<Integer> free = database.sql("select id from item for update skip locked")
                    .query((row, _) -> row.getInt("id"))
                    .list();
            if (first.getAndSet(false)) {
                inTheMiddle.countDown();
                awaitFreeze();
            }
            if (!free.isEmpty()) {
                database.sql("update item set times = times + 1").update();
                locked.incrementAndGet();
            }
        });
    }

    private void awaitFreeze() {
        try {
            frozen.await();
        } catch (InterruptedException tooLate) {
            throw new IllegalStateException(tooLate);
        }
    }
}
