package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.staff.AgentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What happened in a database of generated lives since it was last read. A trigger records each version of each
/// request, with the process that wrote it: two changes at the same instant are seen one by one, in their order.
public final class RecordedChanges {

    private final JdbcClient database;
    private long lastVersion;
    private long lastStep;
    private long lastEntry;
    private String lastStamp = "";
    private List<Told> notices = List.of();

    public RecordedChanges(JdbcClient database) {
        this.database = database;
    }

    /// @param process the name that the process gave to its connection
    public record Version(String process, Enquiry enquiry) {}

    public record Written(EnquiryId enquiry, RecordedStep step) {}

    public record Told(UUID id, UUID subject, Medium medium, String body, String state, Instant queuedAt) {

        public boolean isCancelled() {
            return state.equals("cancelled");
        }

        public boolean isQueued() {
            return state.equals("queued");
        }
    }

    /// How the person of a request is reached.
    ///
    /// @param number a hash of the number, in hexadecimal digits
    public record Ways(EnquiryId enquiry, boolean erased, Optional<String> number, boolean mail) {}

    /// @param notices all that there are, whether they are new or not
    /// @param persons of all requests
    public record Seen(
            List<Version> versions, List<Written> steps, List<Entry> ledger, List<Told> notices, List<Ways> persons) {

        public boolean isNothing() {
            return versions.isEmpty() && steps.isEmpty();
        }
    }

    /// Makes this a database of generated lives. No other database has this table.
    public static void install(JdbcClient database) {
        database.sql("""
                        create table life_version (
                            version bigint generated always as identity primary key,
                            process text not null,
                            stored enquiry not null)
                        """).update();
        database.sql("""
                        create function record_version() returns trigger language plpgsql as $$
                        begin
                            insert into life_version (process, stored) values (current_setting('application_name'), new);
                            return null;
                        end $$
                        """).update();
        database.sql("""
                        create trigger version_recorded after insert or update on enquiry
                        for each row execute function record_version()
                        """).update();
    }

    /// Whether a database was made for generated lives. Only there may a process be told what time it is.
    public static boolean isInstalled(JdbcClient database) {
        return database.sql("select to_regclass('life_version') is not null")
                .query(Boolean.class)
                .single();
    }

    /// Empties the database for the next life, except its agents.
    ///
    /// @param open the desks that call back
    /// @param by an agent who opened them
    public void forgetAll(List<DeskId> open, AgentId by) {
        for (String table : List.of(
                "notice",
                "notice_block",
                "transmission",
                "enquiry_step",
                "enquiry_person",
                "sent_message",
                "incoming_message",
                "sms_call",
                "enquiry",
                "ledger_tail",
                "life_version",
                "agent_absence",
                "desk_presence",
                "desk_opening")) {
            database.sql("delete from " + table).update();
        }
        database.sql("insert into desk_opening (desk, opened_at, opened_by) select unnest(:desks), :at, :by")
                .param("desks", open.stream().map(DeskId::value).toArray(String[]::new))
                .param("at", Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /// Most acts change nothing: one query tells, so that the others are asked only when there is something to
    /// read.
    public Seen read() {
        Stamp stamp = stamp();
        boolean same = stamp.version() <= lastVersion && stamp.step() <= lastStep;
        if (!stamp.notices().equals(lastStamp)) {
            lastStamp = stamp.notices();
            notices = notices();
        }
        return same
                ? new Seen(List.of(), List.of(), List.of(), notices, List.of())
                : new Seen(versions(), steps(), ledger(), notices, persons());
    }

    /// How far the tables are written.
    ///
    /// @param notices changes with each notice that is added, sent or cancelled
    private record Stamp(long version, long step, String notices) {}

    private Stamp stamp() {
        return database.sql("""
                        select coalesce((select max(version) from life_version), 0) as version,
                               coalesce((select max(id) from enquiry_step), 0) as step,
                               (select count(*) || ' ' || count(ended_at) || ' ' || count(receipt) || ' '
                                       || coalesce(max(xmin::text::bigint), 0) from notice) as notices
                        """)
                .query((row, _) -> new Stamp(row.getLong("version"), row.getLong("step"), row.getString("notices")))
                .single();
    }

    private List<Version> versions() {
        return database.sql("""
                        select version, process, (stored).* from life_version where version > :last order by version
                        """)
                .param("last", lastVersion)
                .query((row, index) -> {
                    lastVersion = row.getLong("version");
                    return new Version(row.getString("process"), EnquiryRow.read(row, index));
                })
                .list();
    }

    private List<Written> steps() {
        return database.sql("""
                        select id, enquiry, at, kind, actor, agent, facts from enquiry_step where id > :last order by id
                        """)
                .param("last", lastStep)
                .query((row, _) -> {
                    lastStep = row.getLong("id");
                    return new Written(new EnquiryId(row.getObject("enquiry", UUID.class)), StoredSteps.read(row));
                })
                .list();
    }

    private List<Entry> ledger() {
        return database.sql("select id, at, kind, subject, facts from ledger_tail where id > :last order by id")
                .param("last", lastEntry)
                .query((row, _) -> {
                    lastEntry = row.getLong("id");
                    return new Entry(
                            instant(row, "at"),
                            row.getString("kind"),
                            Optional.ofNullable(row.getObject("subject", UUID.class)),
                            Entry.readFacts(row.getString("facts")));
                })
                .list();
    }

    private List<Told> notices() {
        return database.sql("select id, subject, medium, body, state, queued_at from notice order by queued_at")
                .query((row, _) -> new Told(
                        row.getObject("id", UUID.class),
                        row.getObject("subject", UUID.class),
                        Medium.valueOf(row.getString("medium")),
                        row.getString("body"),
                        row.getString("state"),
                        instant(row, "queued_at")))
                .list();
    }

    private List<Ways> persons() {
        return database.sql("""
                        select id, enquiry is null as erased, encode(number_hash, 'hex') as number,
                               mail_hash is not null as mail
                        from enquiry left join enquiry_person on enquiry = id
                        """)
                .query((row, _) -> new Ways(
                        new EnquiryId(row.getObject("id", UUID.class)),
                        row.getBoolean("erased"),
                        Optional.ofNullable(row.getString("number")),
                        row.getBoolean("mail")))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
