package fr.gpsusagers.ledger.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.kernel.job.Jobs;
import fr.gpsusagers.kernel.job.JobsForTests;
import fr.gpsusagers.kernel.key.TestKeys;
import fr.gpsusagers.ledger.EntriesAppended;
import fr.gpsusagers.ledger.EntriesInMemory;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.ledger.KeyedSeals;
import fr.gpsusagers.ledger.LedgerChain;
import fr.gpsusagers.ledger.WitnessInMemory;
import fr.gpsusagers.running.WithDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/// The job hardly ever runs by itself here: only a commit can cause what is seen.
@WithDatabase
class SealSoonTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private final EntriesInMemory entries = new EntriesInMemory();
    private final TransactionTemplate transaction;
    private final Jobs jobs;
    private final AnnotationConfigApplicationContext product = new AnnotationConfigApplicationContext();

    @EnableTransactionManagement
    private static final class Transactions {}

    SealSoonTest(DataSource source) {
        var chain = new LedgerChain(entries, new KeyedSeals(TestKeys.master()), new WitnessInMemory());
        Job sealing = new LedgerJobs().sealingJob(chain).first(Duration.ofDays(1));
        jobs = JobsForTests.of(Clock.fixed(NOW, ZoneOffset.UTC), sealing);
        product.registerBean(SealSoon.class, () -> new SealSoon(jobs));
        product.register(Transactions.class);
        product.refresh();
        jobs.start();
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    @AfterEach
    void stop() {
        product.close();
        jobs.stop(Duration.ZERO);
    }

    @Test
    void entries_are_sealed_soon_after_the_commit_and_not_before_it() {
        transaction.executeWithoutResult(_ -> {
            append();
            Awaitility.await()
                    .during(SealSoon.SOON.multipliedBy(4))
                    .until(() -> entries.chain().isEmpty());
        });
        Awaitility.await().untilAsserted(() -> assertThat(entries.chain()).hasSize(1));
    }

    @Test
    void entries_of_many_commits_are_all_sealed() {
        for (int commit = 0; commit < 50; commit++) {
            transaction.executeWithoutResult(_ -> append());
        }
        Awaitility.await().untilAsserted(() -> assertThat(entries.chain()).hasSize(50));
    }

    private synchronized void append() {
        entries.append(List.of(Entry.of(NOW, "enquiry-taken", UUID.randomUUID(), Map.of())));
        product.publishEvent(new EntriesAppended());
    }
}
