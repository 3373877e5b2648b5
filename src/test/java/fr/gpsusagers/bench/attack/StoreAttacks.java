package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.attack.Bookings.Booked;
import fr.gpsusagers.ledger.SealedEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is done to the database, its files and what is written beside.
record StoreAttacks(Ground ground) {

    List<Attack> all() {
        return List.of(
                new Attack(
                        "ledger-recomputed",
                        "an entry changed by SQL, and the plain chain computed again",
                        this::recompute),
                new Attack(
                        "ledger-cut",
                        "a request taken out of ledger and table by SQL, and the chain computed again",
                        this::cut),
                new Attack(
                        "files-of-others",
                        "files of the data folder that others of the machine can read",
                        this::readFiles),
                new Attack(
                        "logs-tell",
                        "numbers, mails, words and codes in what the product writes to its logs",
                        this::readLogs));
    }

    private record Row(long position, OffsetDateTime at, String kind, UUID subject, String facts, String seal) {}

    private static List<Row> rows(JdbcClient database) {
        return database.sql("select position, at, kind, subject, facts, seal from ledger_entry order by position")
                .query((row, _) -> new Row(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    /// As whoever reads the export computes it.
    private static String seal(String before, Row row, long position, String facts) throws Exception {
        String line = position + "," + row.at().toInstant() + "," + row.kind() + ","
                + (row.subject() == null ? "" : row.subject()) + "," + facts;
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest((before + "\n" + line).getBytes(StandardCharsets.UTF_8)));
    }

    private Verdict recompute() throws Exception {
        awaitSealed();
        JdbcClient database = ground.database();
        List<Row> rows = rows(database);
        int changed = rows.size() / 2;
        tamper(database, () -> {
            String before =
                    changed == 0 ? SealedEntry.BEGINNING : rows.get(changed - 1).seal();
            for (int at = changed; at < rows.size(); at++) {
                Row row = rows.get(at);
                String facts = at == changed ? row.facts() + " zz=1" : row.facts();
                before = seal(before, row, row.position(), facts);
                database.sql("update ledger_entry set facts = :facts, seal = :seal where position = :position")
                        .param("facts", facts)
                        .param("seal", before)
                        .param("position", row.position())
                        .update();
            }
            return 0;
        });
        int verified = verify();
        tamper(database, () -> {
            for (Row row : rows.subList(changed, rows.size())) {
                database.sql("update ledger_entry set facts = :facts, seal = :seal where position = :position")
                        .param("facts", row.facts())
                        .param("seal", row.seal())
                        .param("position", row.position())
                        .update();
            }
            return 0;
        });
        return Verdict.of(verified != 0, "./gps ledger verify exits %d", verified);
    }

    /// The last request disappears: its entries are the last ones of the chain, or are closed up.
    private Verdict cut() throws Exception {
        Booked victim = ground.bookings().book();
        awaitSealed();
        JdbcClient database = ground.database();
        List<Row> rows = rows(database);
        List<Row> left =
                rows.stream().filter(row -> !victim.id().equals(row.subject())).toList();
        database.sql("create table kept_enquiry as select * from enquiry where id = :id")
                .param("id", victim.id())
                .update();
        database.sql("create table kept_ledger as select * from ledger_entry").update();
        tamper(database, () -> {
            database.sql("delete from ledger_entry where position > 0").update();
            String before = SealedEntry.BEGINNING;
            long position = 0;
            for (Row row : left) {
                position++;
                before = seal(before, row, position, row.facts());
                database.sql("insert into ledger_entry select * from kept_ledger where position = :old")
                        .param("old", row.position())
                        .update();
                database.sql("update ledger_entry set position = :new, seal = :seal where position = :old")
                        .param("new", position)
                        .param("seal", before)
                        .param("old", row.position())
                        .update();
            }
            database.sql("set session_replication_role = replica").update();
            database.sql("delete from enquiry where id = :id")
                    .param("id", victim.id())
                    .update();
            database.sql("set session_replication_role = origin").update();
            return 0;
        });
        int verified = verify();
        tamper(database, () -> {
            database.sql("delete from ledger_entry where position > 0").update();
            database.sql("insert into ledger_entry select * from kept_ledger").update();
            database.sql("insert into enquiry select * from kept_enquiry").update();
            database.sql("drop table kept_ledger, kept_enquiry").update();
            return 0;
        });
        return Verdict.of(verified != 0, "./gps ledger verify exits %d", verified);
    }

    private static void tamper(JdbcClient database, Callable<Integer> how) throws Exception {
        database.sql("alter table ledger_entry disable trigger all").update();
        try {
            how.call();
        } finally {
            database.sql("alter table ledger_entry enable trigger all").update();
        }
    }

    private void awaitSealed() throws IOException, InterruptedException {
        for (int waited = 0;
                waited < 100
                        && ground.database()
                                        .sql("select count(*) from ledger_tail")
                                        .query(Long.class)
                                        .single()
                                > 0;
                waited++) {
            Thread.sleep(100);
        }
    }

    private int verify() throws IOException, InterruptedException {
        try (var command = ground.product().command("ledger", "verify")) {
            return command.status();
        }
    }

    private Verdict readFiles() throws Exception {
        Path data = ground.product().data();
        List<String> findings = new ArrayList<>();
        if (isOpen(data)) {
            findings.add("data is " + modes(data));
        }
        try (var files = Files.list(data)) {
            files.filter(file -> Files.isRegularFile(file) && isOpen(file))
                    .map(file -> file.getFileName() + " is " + modes(file))
                    .forEach(findings::add);
        }
        return Verdict.without(findings, "only its owner reads the folder");
    }

    private static boolean isOpen(Path file) {
        return !modes(file).endsWith("------");
    }

    private static String modes(Path file) {
        try {
            Set<PosixFilePermission> modes = Files.getPosixFilePermissions(file);
            return PosixFilePermissions.toString(modes);
        } catch (IOException gone) {
            return "---------";
        }
    }

    private Verdict readLogs() throws Exception {
        Bookings bookings = ground.bookings();
        String mail = "secret.tres@exemple.fr";
        Booked booked = bookings.book(
                ground.stranger(),
                Bookings.saying(Bookings.someone(), "motsecretdansleslogs \u0001 {x}"),
                "&mail=" + mail + "&situation=sourd");
        ground.stranger().post("/suivi", "reference=" + booked.promised().reference() + "&code=motsecretdansleslogs");
        ground.stranger()
                .post(
                        "/agent/connexion",
                        "identifiant=motsecretdansleslogs&phrase=motsecretdansleslogs%00&code="
                                + booked.promised().code());
        ground.stranger()
                .get("/parcours/motsecretdansleslogs?lieu=%ff&numero="
                        + booked.asked().number());
        ground.stranger().post("/comprendre", "mots=motsecretdansleslogs%00&garder=oui");
        List<String> lines = new ArrayList<>(ground.product().printed());
        lines.addAll(Files.readAllLines(ground.product().data().resolve("postgres.log"), StandardCharsets.ISO_8859_1));
        List<String> findings = lines.stream()
                .filter(line -> line.contains("motsecretdansleslogs")
                        || line.contains(mail)
                        || line.contains(booked.asked().number())
                        || line.contains(booked.asked().number().substring(1) + "'"))
                .map(line -> "logged: " + line.substring(0, Math.min(120, line.length())))
                .toList();
        return Verdict.without(findings, "nothing of them in " + lines.size() + " lines");
    }
}
