package fr.gpsusagers.ledger.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.key.TestKeys;
import fr.gpsusagers.ledger.Audience;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.ledger.KeyedSeals;
import fr.gpsusagers.ledger.SealEntries;
import fr.gpsusagers.ledger.WitnessInMemory;
import fr.gpsusagers.running.WithDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WithDatabase
class SealedEarTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private final JdbcClient database;
    private final StoredEntries entries;
    private final SealEntries sealEntries;
    private final TransactionTemplate transaction;
    private final SealedEar ear;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    SealedEarTest(JdbcClient database, DataSource source) {
        this.database = database;
        this.entries = new StoredEntries(database, new JdbcTemplate(source));
        this.sealEntries = new SealEntries(entries, new KeyedSeals(TestKeys.master()), new WitnessInMemory());
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        var audience = new Audience();
        audience.join(told -> told.forEach(entry -> heard.add(entry.kind())));
        this.ear = new SealedEar(source, entries, audience);
    }

    @BeforeEach
    void it_listens() throws InterruptedException {
        ear.start();
        boolean listens = false;
        for (int times = 0; times < 25 && !listens; times++) {
            seal("does-it-listen");
            listens = heard.poll(200, MILLISECONDS) != null;
        }
        assertThat(listens).isTrue();
        heard.clear();
    }

    @AfterEach
    void stop() {
        ear.stop();
    }

    @Test
    void it_listens_however_often_it_is_started() throws InterruptedException {
        for (int start = 0; start < 100; start++) {
            ear.stop();
            ear.start();
            seal("again");
            assertThat(heard.poll(5, SECONDS)).isEqualTo("again");
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void what_is_sealed_while_the_database_is_lost_is_told_afterwards() throws InterruptedException {
        seal("before");
        assertThat(heard.poll(5, SECONDS)).isEqualTo("before");
        database.sql("""
                        select pg_terminate_backend(pid)
                        from pg_stat_activity
                        where query = 'listen ledger' and datname = current_database()
                        """).query(Boolean.class).list();
        seal("meanwhile");
        assertThat(heard.poll(5, SECONDS)).isEqualTo("meanwhile");
        seal("after");
        assertThat(heard.poll(5, SECONDS)).isEqualTo("after");
    }

    private void seal(String kind) {
        transaction.executeWithoutResult(
                _ -> entries.append(List.of(Entry.of(NOW, kind, UUID.randomUUID(), Map.of()))));
        transaction.executeWithoutResult(_ -> sealEntries.seal(NOW));
    }
}
