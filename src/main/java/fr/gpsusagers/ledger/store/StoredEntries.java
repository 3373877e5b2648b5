package fr.gpsusagers.ledger.store;

import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.EntriesAppended;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.ledger.Head;
import fr.gpsusagers.ledger.SealedEntry;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredEntries implements Entries {

    /// The advisory lock that only one sealer holds at a time.
    private static final long SEALER = 0x6c6564676572L;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final ApplicationEventPublisher events;

    StoredEntries(JdbcClient database, JdbcTemplate batches, ApplicationEventPublisher events) {
        this.database = database;
        this.batches = batches;
        this.events = events;
    }

    @Override
    public void append(List<Entry> entries) {
        batches.batchUpdate("""
                insert into ledger_tail (at, kind, subject, facts) values (?, ?, ?, ?)
                """, entries, entries.size(), (row, entry) -> write(row, 1, entry));
        events.publishEvent(new EntriesAppended());
    }

    @Override
    public List<Entry> removeFromTail(int most) {
        if (!database.sql("select pg_try_advisory_xact_lock(:sealer)")
                .param("sealer", SEALER)
                .query(Boolean.class)
                .single()) {
            return List.of();
        }
        return database.sql("""
                        with taken as (
                            delete from ledger_tail
                            where id in (select id from ledger_tail order by id limit :most)
                            returning id, at, kind, subject, facts)
                        select at, kind, subject, facts from taken order by id
                        """).param("most", most).query(StoredEntries::entry).list();
    }

    @Override
    public void addToChain(List<SealedEntry> entries) {
        batches.batchUpdate("""
                insert into ledger_entry (position, seal, keyed_seal, at, kind, subject, facts) values (?, ?, ?, ?, ?, ?, ?)
                """, entries, entries.size(), (row, chained) -> {
            row.setLong(1, chained.position());
            row.setString(2, chained.seal());
            row.setString(3, chained.keyedSeal().orElse(null));
            write(row, 4, chained.entry());
        });
        database.sql("select pg_notify('ledger', '')::text").query(String.class).optional();
    }

    @Override
    public Optional<SealedEntry> findLast() {
        return database.sql("""
                        select position, seal, keyed_seal, at, kind, subject, facts
                        from ledger_entry
                        order by position desc
                        limit 1
                        """).query(StoredEntries::sealedEntry).optional();
    }

    @Override
    public List<SealedEntry> listAfter(long position, int most) {
        return database.sql("""
                        select position, seal, keyed_seal, at, kind, subject, facts
                        from ledger_entry
                        where position > :position
                        order by position
                        limit :most
                        """)
                .param("position", position)
                .param("most", most)
                .query(StoredEntries::sealedEntry)
                .list();
    }

    @Override
    public Optional<Head> findHead() {
        return database.sql("select keyed_from, position, seal, keyed_seal from ledger_head")
                .query((row, _) -> new Head(
                        row.getLong("keyed_from"),
                        row.getLong("position"),
                        row.getString("seal"),
                        row.getString("keyed_seal")))
                .optional();
    }

    @Override
    public void addHead(Head head) {
        write(head, """
                insert into ledger_head (keyed_from, position, seal, keyed_seal) values (:from, :position, :seal, :keyed)
                on conflict (only_row) do nothing
                """);
    }

    @Override
    public void updateHead(Head head) {
        write(head, """
                update ledger_head
                set keyed_from = :from, position = :position, seal = :seal, keyed_seal = :keyed
                """);
    }

    private void write(Head head, String statement) {
        database.sql(statement)
                .param("from", head.keyedFrom())
                .param("position", head.position())
                .param("seal", head.seal())
                .param("keyed", head.keyedSeal())
                .update();
    }

    @Override
    public List<Entry> listTail() {
        return database.sql("select at, kind, subject, facts from ledger_tail order by id")
                .query(StoredEntries::entry)
                .list();
    }

    private static void write(PreparedStatement row, int first, Entry entry) throws SQLException {
        row.setObject(first, Sql.utc(entry.at()));
        row.setString(first + 1, entry.kind());
        row.setObject(first + 2, entry.subject().orElse(null));
        row.setString(first + 3, entry.factsWritten());
    }

    private static SealedEntry sealedEntry(ResultSet row, int index) throws SQLException {
        return new SealedEntry(
                row.getLong("position"), entry(row, index), row.getString("seal"), Sql.findText(row, "keyed_seal"));
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                Sql.instant(row, "at"),
                row.getString("kind"),
                Sql.findId(row, "subject"),
                Entry.readFacts(row.getString("facts")));
    }
}
