package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.Tally;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredEnquiries implements Enquiries {

    /// Enough to say how long one takes.
    private static final int MEASURED = 30;

    private static final String HANDLING = """
            select count(*) as measured, coalesce(avg(seconds), 0) as seconds
            from (
                select extract(epoch from closed_at - taken_at) as seconds
                from enquiry
                where state = 'closed' and desk = :desk and taken_at is not null and outcome = 'repondu'
                order by closed_at desc
                limit :measured) last
            """;

    private final JdbcClient database;

    StoredEnquiries(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean add(Enquiry.Waiting enquiry) {
        return database.sql("""
                        insert into enquiry (
                            id, reference, state, need, theme, urgent, sector, contact, path, pack, channel, asked_for,
                            caution, desk, due_by, promised_at, renewals, opened_at, not_before, attempts, reroutes,
                            repeats)
                        values (
                            :id, :reference, :state, :need, :theme, :urgent, :sector, :contact, :path, :pack, :channel,
                            :asked_for, :caution, :desk, :due_by, :promised_at, :renewals, :opened_at, :not_before,
                            :attempts, :reroutes, :repeats)
                        on conflict do nothing
                        """).params(EnquiryRow.write(enquiry)).update() > 0;
    }

    @Override
    public Optional<Enquiry> find(EnquiryId id) {
        return findWhere("id = :value", id.value());
    }

    @Override
    public Optional<Enquiry> find(Reference reference) {
        return findWhere("reference = :value", reference.value());
    }

    @Override
    public Optional<Enquiry> findToChange(EnquiryId id) {
        return findWhere("id = :value for update", id.value());
    }

    private Optional<Enquiry> findWhere(String condition, Object value) {
        return database.sql("select * from enquiry where " + condition)
                .param("value", value)
                .query(EnquiryRow::read)
                .optional();
    }

    @Override
    public Optional<Enquiry.Waiting> findNext(Set<DeskId> desks, Instant now) {
        return database.sql("""
                        select *
                        from enquiry
                        where state = 'waiting' and desk = any (:desks)
                            and (not_before is null or not_before <= :now)
                        order by due_by, urgent desc, opened_at
                        limit 1
                        for update skip locked
                        """)
                .param("desks", names(desks))
                .param("now", EnquiryRow.utc(now))
                .query(EnquiryRow::read)
                .optional()
                .map(Enquiry.Waiting.class::cast);
    }

    @Override
    public void update(Enquiry enquiry) {
        database.sql("""
                        update enquiry
                        set state = :state, contact = :contact, channel = :channel, asked_for = :asked_for,
                            caution = :caution, desk = :desk, due_by = :due_by, promised_at = :promised_at,
                            renewals = :renewals, not_before = :not_before, attempts = :attempts, reroutes = :reroutes,
                            repeats = :repeats, agent = :agent, taken_at = coalesce(:taken_at, taken_at),
                            touched_at = :touched_at, closed_at = :closed_at, outcome = :outcome, outcome_detail = :outcome_detail
                        where id = :id
                        """).params(EnquiryRow.write(enquiry)).update();
    }

    @Override
    public void updateTouched(EnquiryId id, AgentId agent, Instant at) {
        database.sql("""
                        update enquiry
                        set touched_at = greatest(touched_at, :at)
                        where id = :id and state = 'taken' and agent = :agent
                        """)
                .param("at", EnquiryRow.utc(at))
                .param("id", id.value())
                .param("agent", agent.value())
                .update();
    }

    @Override
    public List<Enquiry.Open> listOpen(Set<DeskId> desks, int most) {
        return list(
                Enquiry.Open.class,
                database.sql("""
                                select *
                                from enquiry
                                where state <> 'closed' and desk = any (:desks)
                                order by due_by, urgent desc, opened_at
                                limit :most
                                """).param("desks", names(desks)).param("most", most));
    }

    @Override
    public List<Enquiry.Taken> listTakenBy(AgentId agent) {
        return list(
                Enquiry.Taken.class,
                database.sql("select * from enquiry where state = 'taken' and agent = :agent order by due_by")
                        .param("agent", agent.value()));
    }

    @Override
    public List<Enquiry.Open> listDueBefore(Instant moment, int most) {
        return list(
                Enquiry.Open.class,
                database.sql("""
                                select *
                                from enquiry
                                where state <> 'closed' and due_by < :moment
                                order by due_by
                                limit :most
                                """).param("moment", EnquiryRow.utc(moment)).param("most", most));
    }

    private static <T extends Enquiry> List<T> list(Class<T> kind, JdbcClient.StatementSpec query) {
        return query.query(EnquiryRow::read).list().stream().map(kind::cast).toList();
    }

    @Override
    public Tally count() {
        return database.sql("""
                        select count(*) filter (where state = 'waiting') as waiting,
                               count(*) filter (where state = 'taken') as taken,
                               count(*) filter (where state = 'closed') as closed
                        from enquiry
                        """)
                .query((row, _) -> new Tally(row.getLong("waiting"), row.getLong("taken"), row.getLong("closed")))
                .single();
    }

    @Override
    public List<Enquiry.Closed> listToErase(Instant closedBy) {
        return list(Enquiry.Closed.class, database.sql("""
                                select enquiry.*
                                from enquiry join enquiry_person on enquiry_person.enquiry = enquiry.id
                                where state = 'closed' and closed_at <= :closed_by
                                order by closed_at
                                for update of enquiry
                                """).param("closed_by", EnquiryRow.utc(closedBy)));
    }

    @Override
    public Queue measureQueue(DeskId desk, Precedence precedence) {
        return database.sql("""
                        select measured, seconds, (
                            select count(*)
                            from enquiry
                            where state <> 'closed' and desk = :desk and (urgent or :all)) as ahead
                        from (%s) handling
                        """.formatted(HANDLING))
                .param("desk", desk.value())
                .param("all", precedence == Precedence.IN_TURN)
                .param("measured", MEASURED)
                .query((row, _) -> new Queue(row.getInt("ahead"), handlingTime(row)))
                .single();
    }

    @Override
    public int countDueBy(DeskId desk, Instant moment) {
        return database.sql("""
                        select count(*)
                        from enquiry
                        where state <> 'closed' and desk = :desk and due_by <= :moment
                        """)
                .param("desk", desk.value())
                .param("moment", EnquiryRow.utc(moment))
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Duration> findHandlingTime(DeskId desk) {
        return database.sql(HANDLING)
                .param("desk", desk.value())
                .param("measured", MEASURED)
                .query((row, _) -> handlingTime(row))
                .single();
    }

    private static Optional<Duration> handlingTime(ResultSet handling) throws SQLException {
        return handling.getInt("measured") < MEASURED
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Math.max(60L, Math.round(handling.getDouble("seconds")))));
    }

    @Override
    public Optional<Enquiry.Open> findOpen(List<EnquiryId> among, ThemeId theme) {
        return database.sql("""
                        select *
                        from enquiry
                        where id = any (:among) and state <> 'closed' and theme = :theme and caution = 'ordinaire'
                        order by opened_at
                        limit 1
                        for update
                        """)
                .param("among", among.stream().map(EnquiryId::value).toArray(UUID[]::new))
                .param("theme", theme.value())
                .query(EnquiryRow::read)
                .optional()
                .map(Enquiry.Open.class::cast);
    }

    private static String[] names(Set<DeskId> desks) {
        return desks.stream().map(DeskId::value).toArray(String[]::new);
    }
}
