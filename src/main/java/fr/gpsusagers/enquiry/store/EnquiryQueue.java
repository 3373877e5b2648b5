package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.OpenPart;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.Undoable;
import fr.gpsusagers.enquiry.life.StepKind;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Queries the open enquiries of desks, and the one that an agent takes next.
final class EnquiryQueue {

    /// [Topic#isCalledInSafeHours] in SQL. With these literals, PostgreSQL uses the index of such requests.
    private static final String IN_SAFE_HOURS = "(caution = 'quand-dit' and channel = 'rappel')";

    /// [fr.gpsusagers.enquiry.life.LastWork#isBegunBy] in SQL, for an enquiry that waits.
    private static final String IS_BEGUN = """
            (state = 'waiting' and coalesce((
                select step.agent = :reader and step.kind = any (cast(:begun as text[]))
                from enquiry_step step
                where step.enquiry = enquiry.id and step.agent is not null and step.kind <> :seen
                order by step.id desc
                limit 1), false))
            """;

    private static final String[] BEGUN = Stream.of(StepKind.values())
            .filter(StepKind::isBeginning)
            .map(StepKind::word)
            .toArray(String[]::new);

    private final JdbcClient database;

    EnquiryQueue(JdbcClient database) {
        this.database = database;
    }

    private record Next(UUID id, Optional<Enquiry> enquiry) {}

    /// Passes over rows that this version cannot read: they must not keep agents from the others.
    Optional<Enquiry.Waiting> findNext(Set<DeskId> desks, Instant now) {
        var unreadable = new ArrayList<UUID>();
        Optional<Next> next = findNext(desks, now, unreadable);
        while (next.isPresent() && next.get().enquiry().isEmpty()) {
            unreadable.add(next.get().id());
            next = findNext(desks, now, unreadable);
        }
        return next.flatMap(Next::enquiry).map(Enquiry.Waiting.class::cast);
    }

    private Optional<Next> findNext(Set<DeskId> desks, Instant now, List<UUID> unreadable) {
        return database.sql("""
                        select *
                        from enquiry
                        where state = 'waiting' and desk = any (:desks)
                            and (not_before is null or not_before <= :now)
                            and not %s
                            and id <> all (:unreadable)
                        order by due_by, urgent desc, attempts, opened_at
                        limit 1
                        for update skip locked
                        """.formatted(IN_SAFE_HOURS))
                .param("desks", Sql.desks(desks))
                .param("now", Sql.utc(now))
                .param("unreadable", unreadable.toArray(UUID[]::new))
                .query((row, index) -> new Next(Sql.id(row, "id"), EnquiryRow.find(row, index)))
                .optional();
    }

    JdbcClient.StatementSpec open(Set<DeskId> desks, int most) {
        return database.sql("""
                        select *
                        from enquiry
                        where state <> 'closed' and desk = any (:desks)
                        order by due_by, urgent desc, opened_at
                        limit :most
                        """).param("desks", Sql.desks(desks)).param("most", most);
    }

    JdbcClient.StatementSpec open(OpenPart part, int skipped, int most) {
        String condition = switch (part.view()) {
            case ALL -> "true";
            case IN_HAND -> "state = 'taken' and agent = :reader";
            case BEGUN -> IS_BEGUN;
        };
        return database.sql("""
                        select *
                        from enquiry
                        where state <> 'closed' and desk = any (:desks) and %s
                        order by %s desc, (urgent and state = 'waiting') desc, due_by, urgent desc, opened_at, id
                        limit :most offset :skipped
                        """.formatted(condition, IN_SAFE_HOURS))
                .param("desks", Sql.desks(part.desks()))
                .param("reader", part.reader().value())
                .param("begun", BEGUN)
                .param("seen", StepKind.SEEN.word())
                .param("most", most)
                .param("skipped", skipped);
    }

    List<OpenPart.Count> count(Set<DeskId> desks, AgentId reader, Instant now) {
        return database.sql("""
                        select desk, view, count(*) as requests, count(*) filter (where pressing) as pressing
                        from (
                            select desk, due_by < :soon or state = 'waiting' and urgent and caution = :never as pressing,
                                array_remove(array[
                                    'ALL',
                                    case when state = 'taken' and agent = :reader then 'IN_HAND' end,
                                    case when %s then 'BEGUN' end], null) as views
                            from enquiry
                            where state <> 'closed' and desk = any (:desks)
                        ) enquiry, unnest(views) as view
                        group by desk, view
                        """.formatted(IS_BEGUN))
                .param("desks", Sql.desks(desks))
                .param("reader", reader.value())
                .param("soon", Sql.utc(now.plus(Promise.SOON)))
                .param("never", Caution.NEVER.word())
                .param("begun", BEGUN)
                .param("seen", StepKind.SEEN.word())
                .query((row, _) -> new OpenPart.Count(
                        new DeskId(row.getString("desk")),
                        OpenPart.View.valueOf(row.getString("view")),
                        row.getInt("requests"),
                        row.getInt("pressing")))
                .list();
    }

    JdbcClient.StatementSpec needingCaution(Set<DeskId> desks, int most) {
        return database.sql("""
                        select *
                        from enquiry
                        where state = 'waiting' and desk = any (:desks)
                            and (%1$s or urgent and (caution = :never or exists (
                                select from enquiry_step step where step.enquiry = enquiry.id and step.kind = :changed)))
                        order by %1$s desc, due_by
                        limit :most
                        """.formatted(IN_SAFE_HOURS))
                .param("desks", Sql.desks(desks))
                .param("never", Caution.NEVER.word())
                .param("changed", StepKind.CHANGED.word())
                .param("most", most);
    }

    List<Undoable> undoable(AgentId agent, Instant after) {
        return database
                .sql("""
                        select enquiry.*, closed_at as done_at
                        from enquiry
                        where state = 'closed' and agent = :agent and closed_at > :after
                        union all
                        select enquiry.*, step.at
                        from enquiry_step step join enquiry on enquiry.id = step.enquiry
                        where step.agent = :agent and step.kind = 'transferred' and step.at > :after
                          and enquiry.state = 'waiting'
                          and not exists (
                              select 1
                              from enquiry_step later
                              where later.enquiry = step.enquiry and later.id > step.id and later.kind <> :seen)
                        order by done_at desc
                        """)
                .param("agent", agent.value())
                .param("after", Sql.utc(after))
                .param("seen", StepKind.SEEN.word())
                .query((row, index) -> {
                    Instant at = Sql.instant(row, "done_at");
                    return EnquiryRow.find(row, index).map(enquiry -> new Undoable(enquiry, at));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
