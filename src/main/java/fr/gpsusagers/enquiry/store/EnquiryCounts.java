package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiries.Backlog;
import fr.gpsusagers.enquiry.Enquiries.Owed;
import fr.gpsusagers.enquiry.Enquiries.Pace;
import fr.gpsusagers.enquiry.Enquiries.Sent;
import fr.gpsusagers.enquiry.Enquiries.Workload;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.kernel.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Measures what desks owe, and how fast they work.
record EnquiryCounts(JdbcClient database) {

    /// Number of answered enquiries needed to measure a pace.
    private static final int MEASURED = 30;

    private static final long SHORTEST_SECONDS = 60;

    /// Whether a request is work of this kind: answered in writing, as [fr.gpsusagers.enquiry.Topic#reply] says, or
    /// by a call. Constants are written out, since the database would plan a query with parameters each time.
    private static final String IS_THIS_WORK =
            "case when channel in (%s) or caution = '%s' then work.in_writing else work.by_call end"
                    .formatted(
                            quoted(Stream.of(ChannelKind.values())
                                    .filter(ChannelKind::isWritten)
                                    .map(ChannelKind::word)),
                            Caution.NEVER.word());

    private static final String PACE = """
            (
                with answered as (
                    select id, extract(epoch from closed_at - taken_at) as seconds, attempts
                    from enquiry
                    where state = 'closed' and desk = work.desk and taken_at is not null and outcome = 'repondu'
                        and %s
                    order by closed_at desc
                    limit %d
                ), retried as (
                    select extract(epoch from tried.at - (
                        select max(taken.at)
                        from enquiry_step taken
                        where taken.enquiry = tried.enquiry and taken.id < tried.id and taken.kind = 'taken'
                    )) as seconds
                    from answered join enquiry_step tried on tried.enquiry = answered.id
                    where answered.attempts > 0 and tried.kind = 'attempted'
                )
                select count(*) as measured, avg(seconds) as seconds, sum(seconds) as answering,
                    (select coalesce(sum(seconds), 0) from retried) as retrying
                from answered
            )
            """.formatted(IS_THIS_WORK, MEASURED);

    private static final String WORK = "(values :work) as work (place, desk, in_writing, by_call)";

    /// Either what a desk owes with the same terms, or its pace.
    private record Measured(int place, Optional<Owed> owed, Optional<Pace> pace) {}

    /// In one statement: whoever asks to be called waits for it. A call without an answer lasts from taking to the step
    /// « attempted ».
    Map<Workload, Backlog> measureBacklogs(List<Workload> workloads) {
        List<Measured> measured = about(workloads, """
                        select place, true as is_owed, not_before, due_by, urgent, owed,
                            0 as measured, 0 as seconds, 0 as answering, 0 as retrying
                        from %1$s cross join lateral (
                            select not_before, due_by, urgent, count(*) as owed
                            from enquiry
                            where state <> 'closed' and desk = work.desk
                                and %2$s
                            group by 1, 2, 3) owed
                        union all
                        select place, false, null, null, false, 0, measured, seconds, answering, retrying
                        from %1$s cross join lateral %3$s pace
                        """.formatted(WORK, IS_THIS_WORK, PACE))
                .query((row, _) -> row.getBoolean("is_owed")
                        ? new Measured(row.getInt("place"), Optional.of(owed(row)), Optional.empty())
                        : new Measured(row.getInt("place"), Optional.empty(), pace(row)))
                .list();
        Map<Integer, List<Measured>> byPlace = measured.stream().collect(Collectors.groupingBy(Measured::place));
        var backlogs = new HashMap<Workload, Backlog>();
        byPlace.forEach((place, rows) -> backlogs.put(
                workloads.get(place),
                new Backlog(
                        rows.stream().flatMap(row -> row.owed().stream()).toList(),
                        rows.stream().flatMap(row -> row.pace().stream()).findFirst())));
        return backlogs;
    }

    private static Owed owed(ResultSet row) throws SQLException {
        return new Owed(
                Sql.findInstant(row, "not_before"),
                Sql.instant(row, "due_by"),
                row.getBoolean("urgent"),
                row.getInt("owed"));
    }

    private JdbcClient.StatementSpec about(List<Workload> workloads, String query) {
        List<Object[]> work = new ArrayList<>();
        for (Workload one : workloads) {
            work.add(new Object[] {
                work.size(),
                one.desk().value(),
                one.replies().contains(Reply.IN_WRITING),
                one.replies().contains(Reply.BY_CALL)
            });
        }
        return database.sql(query).param("work", work);
    }

    private static Optional<Pace> pace(ResultSet row) throws SQLException {
        if (row.getInt("measured") < MEASURED) {
            return Optional.empty();
        }
        double answering = Math.max(row.getDouble("answering"), MEASURED * SHORTEST_SECONDS);
        double retrying = row.getDouble("retrying");
        return Optional.of(new Pace(
                Duration.ofSeconds(Math.max(SHORTEST_SECONDS, Math.round(row.getDouble("seconds")))),
                retrying / (answering + retrying)));
    }

    int countOpenedSince(Instant moment, Set<Origin> origins, int most) {
        return database.sql("select count(*) from " + openedSince(origins, most))
                .param("since", Sql.utc(moment))
                .query(Integer.class)
                .single();
    }

    private static String openedSince(Set<Origin> origins, int most) {
        return "(select from enquiry where opened_at >= :since and origin in (%s) limit %d) opened"
                .formatted(quoted(origins.stream().map(Origin::word)), most);
    }

    private static String quoted(Stream<String> words) {
        return words.map(word -> "'" + word + "'").collect(Collectors.joining(", "));
    }

    /// An enquiry of a sender, beside how many all senders opened. Without enquiry if the sender has none.
    private record Found(int opened, Optional<Enquiry> enquiry, boolean isByForm) {

        static Found read(ResultSet row, int index) throws SQLException {
            return new Found(
                    row.getInt("count"),
                    row.getString("id") == null ? Optional.empty() : Optional.of(EnquiryRow.read(row, index)),
                    row.getBoolean("is_by_form"));
        }
    }

    /// Finds the identifiers first, then reads these requests (`offset 0` keeps this order). The database keeps no
    /// statistics of hashes, so it expects many requests of one sender, and would read all there are.
    Sent getSent(byte[] form, List<byte[]> sender, Sharing sharing, Set<Origin> origins, Instant since, int most) {
        List<Found> rows = database.sql("""
                        select opened.count, enquiry.*, coalesce(form_hash = :form, false) as is_by_form
                        from (select count(*) from %s) opened
                        left join (
                            select one.*
                            from (
                                select id from enquiry where form_hash = :form
                                union
                                select enquiry
                                from enquiry_person
                                where number_hash = any (cast(array[:sender] as bytea[]))
                                    or mail_hash = any (cast(array[:sender] as bytea[]))) found
                            cross join lateral (select * from enquiry where id = found.id offset 0) one
                            where form_hash = :form or state <> 'closed' and shared = :shared) enquiry on true
                        order by opened_at
                        """.formatted(openedSince(origins, most)))
                .param("form", form)
                .param("sender", sender)
                .param("shared", sharing == Sharing.MANY)
                .param("since", Sql.utc(since))
                .query(Found::read)
                .list();
        return sent(rows);
    }

    private static Sent sent(List<Found> rows) {
        return new Sent(
                rows.stream()
                        .filter(Found::isByForm)
                        .flatMap(row -> row.enquiry().stream())
                        .findFirst(),
                rows.stream()
                        .filter(row -> !row.isByForm())
                        .flatMap(row -> row.enquiry().stream())
                        .map(Enquiry.Open.class::cast)
                        .toList(),
                rows.getFirst().opened());
    }
}
