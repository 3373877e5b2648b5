package fr.gpsusagers.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.key.TestKeys;
import fr.gpsusagers.ledger.EntriesAppended;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.ledger.KeyedSeals;
import fr.gpsusagers.ledger.LedgerChain;
import fr.gpsusagers.ledger.LedgerChain.Fault;
import fr.gpsusagers.ledger.LedgerChain.Reading;
import fr.gpsusagers.ledger.SealedEntry;
import fr.gpsusagers.ledger.WitnessInMemory;
import fr.gpsusagers.running.WithDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WithDatabase
class StoredEntriesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00.123456Z");

    private final JdbcClient database;
    private final StoredEntries entries;
    private final LedgerChain chain;
    private final TransactionTemplate transaction;
    private final List<Object> events = new ArrayList<>();
    private final KeyedSeals seals = new KeyedSeals(TestKeys.master());
    private final WitnessInMemory witnesses = new WitnessInMemory();

    StoredEntriesTest(JdbcClient database, DataSource source) {
        this.database = database;
        this.entries = new StoredEntries(database, new JdbcTemplate(source), events::add);
        this.chain = new LedgerChain(entries, seals, witnesses);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    @BeforeEach
    void empty() {
        database.sql("alter table ledger_entry disable trigger all").update();
        database.sql("delete from ledger_entry").update();
        database.sql("alter table ledger_entry enable trigger all").update();
        database.sql("delete from ledger_tail").update();
        database.sql("delete from ledger_head").update();
    }

    @Test
    void what_was_appended_is_sealed_in_order_and_the_chain_holds() {
        append("one", "two");
        seal();
        append("three");
        seal();
        append("four");
        assertThat(kinds()).containsExactly("one", "two", "three");
        assertThat(read()).isEqualTo(new Reading.Whole(3, 1, entries.listTail()));
        assertThat(entries.listTail()).extracting(Entry::kind).containsExactly("four");
    }

    @Test
    void what_was_appended_is_announced_so_that_it_is_sealed_at_once() {
        append("one", "two");
        assertThat(events).containsExactly(new EntriesAppended());
    }

    @Test
    void what_was_rolled_back_never_happened() {
        transaction.executeWithoutResult(open -> {
            append("undone");
            open.setRollbackOnly();
        });
        append("done");
        seal();
        assertThat(kinds()).containsExactly("done");
    }

    @Test
    void an_entry_of_a_transaction_still_open_is_sealed_after_those_that_overtook_it() {
        transaction.executeWithoutResult(_ -> {
            append("slow");
            Thread overtaking = Thread.startVirtualThread(() -> {
                append("quick");
                seal();
            });
            join(overtaking);
        });
        seal();
        assertThat(kinds()).containsExactly("quick", "slow");
        assertThat(read()).isInstanceOf(Reading.Whole.class);
    }

    @Test
    void two_sealers_at_once_seal_each_entry_once() {
        for (int batch = 0; batch < 50; batch++) {
            append("a", "b", "c");
        }
        var sealers = new ArrayList<Thread>();
        for (int sealer = 0; sealer < 4; sealer++) {
            sealers.add(Thread.startVirtualThread(this::seal));
        }
        sealers.forEach(StoredEntriesTest::join);
        seal();
        assertThat(read()).isEqualTo(new Reading.Whole(150, 1, List.of()));
    }

    @Test
    void nobody_changes_or_takes_out_an_entry() {
        append("one");
        seal();
        assertThatThrownBy(() -> database.sql("delete from ledger_entry").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() ->
                        database.sql("update ledger_entry set kind = 'other'").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void whoever_forces_a_change_breaks_the_chain_there() {
        append("one", "two", "three");
        seal();
        database.sql("alter table ledger_entry disable trigger all").update();
        database.sql("update ledger_entry set at = at + interval '1 second' where position = 2")
                .update();
        assertThat(read()).isEqualTo(new Reading.Broken(1, Fault.CHAIN, List.of()));
    }

    private void append(String... kinds) {
        entries.append(List.of(kinds).stream()
                .map(kind -> Entry.of(NOW, kind, UUID.randomUUID(), Map.of("desk", "guichet-standard")))
                .toList());
    }

    private void seal() {
        transaction.executeWithoutResult(_ -> chain.seal(NOW));
    }

    private Reading read() {
        return new LedgerChain(entries, seals, witnesses).read(_ -> {});
    }

    private List<String> kinds() {
        return entries.listAfter(0, 1000).stream()
                .map(SealedEntry::entry)
                .map(Entry::kind)
                .toList();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
