package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.attack.Bookings.Booked;
import fr.gpsusagers.ledger.SealedEntry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Attacks by someone who can write to the database but cannot read the keys, and who rewrites history. Anyone with
/// an export of the ledger can recompute its plain chain.
record LedgerAttacks(Ground ground) {

    List<Attack> all() {
        return List.of(
                new Attack(
                        "ledger-recomputed",
                        "an entry changed by SQL, and the plain chain recomputed",
                        () -> verify(this::change)),
                new Attack(
                        "ledger-cut",
                        "a request deleted from ledger and table by SQL, and the chain recomputed",
                        () -> verify(this::cut)),
                new Attack(
                        "ledger-made-old",
                        "the same, with a ledger made to look older than keyed seals",
                        () -> verify(database -> {
                            cut(database);
                            makeOld(database);
                        })));
    }

    private interface Tampering {
        void tamper(JdbcClient database) throws Exception;
    }

    private record Row(long position, OffsetDateTime at, String kind, UUID subject, String facts) {}

    private Verdict verify(Tampering tampering) throws Exception {
        JdbcClient database = ground.database();
        Booked victim = ground.bookings().book();
        NoticeAttacks.await(20, () -> isSealed(database, victim.id()));
        boolean hasHead = has(database, "select 1 from information_schema.tables where table_name = 'ledger_head'");
        keep(database, hasHead);
        try {
            tampering.tamper(database);
            int verified = status();
            return Verdict.of(verified != 0, "./gps ledger verify exits %d", verified);
        } finally {
            restore(database, hasHead);
        }
    }

    private static boolean isSealed(JdbcClient database, UUID victim) {
        return has(database, "select 1 from ledger_entry where subject = '" + victim + "'")
                && !has(database, "select 1 from ledger_tail");
    }

    private static boolean has(JdbcClient database, String query) {
        return !database.sql(query + " limit 1").query(Integer.class).list().isEmpty();
    }

    private static void keep(JdbcClient database, boolean hasHead) {
        database.sql("create table kept_ledger as select * from ledger_entry").update();
        database.sql("create table kept_enquiry as select * from enquiry").update();
        if (hasHead) {
            database.sql("create table kept_head as select * from ledger_head").update();
        }
        database.sql("set session_replication_role = replica").update();
    }

    private static void restore(JdbcClient database, boolean hasHead) {
        database.sql("delete from ledger_entry where position > 0").update();
        database.sql("insert into ledger_entry select * from kept_ledger").update();
        database.sql("insert into enquiry select * from kept_enquiry on conflict (id) do nothing")
                .update();
        if (hasHead) {
            database.sql("delete from ledger_head where true").update();
            database.sql("insert into ledger_head select * from kept_head").update();
            database.sql("drop table kept_head").update();
        }
        database.sql("drop table kept_ledger, kept_enquiry").update();
        database.sql("set session_replication_role = origin").update();
    }

    private static List<Row> rows(JdbcClient database) {
        return database.sql("select position, at, kind, subject, facts from ledger_entry order by position")
                .query((row, _) -> new Row(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getString(5)))
                .list();
    }

    /// Adds a fact to the last entry of the ledger.
    private void change(JdbcClient database) throws Exception {
        long position = rows(database).getLast().position();
        database.sql("update ledger_entry set facts = facts || ' zz=1' where position = :position")
                .param("position", position)
                .update();
        computeAgain(database);
    }

    /// Deletes the last request, with everything that happened to it.
    private void cut(JdbcClient database) throws Exception {
        UUID victim = database.sql("select id from enquiry order by opened_at desc limit 1")
                .query(UUID.class)
                .single();
        database.sql("delete from ledger_entry where subject = :id")
                .param("id", victim)
                .update();
        database.sql("delete from enquiry where id = :id").param("id", victim).update();
        computeAgain(database);
    }

    private static void computeAgain(JdbcClient database) throws Exception {
        String before = SealedEntry.BEGINNING;
        long position = 0;
        for (Row row : rows(database)) {
            position++;
            before = seal(before, row, position);
            database.sql("update ledger_entry set position = :new, seal = :seal where position = :old")
                    .param("new", position)
                    .param("seal", before)
                    .param("old", row.position())
                    .update();
        }
    }

    /// Computes a public seal, as anyone with an export can.
    private static String seal(String before, Row row, long position) throws Exception {
        String line = position + "," + row.at().toInstant() + "," + row.kind() + ","
                + (row.subject() == null ? "" : row.subject()) + "," + row.facts();
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest((before + "\n" + line).getBytes(StandardCharsets.UTF_8)));
    }

    private static void makeOld(JdbcClient database) {
        if (has(database, "select 1 from information_schema.columns where column_name = 'keyed_seal'")) {
            database.sql("update ledger_entry set keyed_seal = null where true").update();
            database.sql("delete from ledger_head where true").update();
        }
    }

    private int status() throws Exception {
        try (var command = ground.product().command("ledger", "verify")) {
            return command.status();
        }
    }
}
