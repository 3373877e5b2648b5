package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiries.Backlog;
import fr.gpsusagers.enquiry.Enquiries.Owed;
import fr.gpsusagers.enquiry.Enquiries.Pace;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.kernel.DeskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Measures what desks owe, and how fast they work.
record EnquiryCounts(JdbcClient database) {

    /// Number of answered enquiries needed to measure a pace.
    private static final int MEASURED = 30;

    private static final long SHORTEST_SECONDS = 60;

    /// Whether a request is answered in writing, as [fr.gpsusagers.enquiry.Topic#reply] says.
    private static final String IS_WRITTEN = "(channel = any (:written) or caution = :never)";

    private static final String[] WRITTEN = Stream.of(ChannelKind.values())
            .filter(ChannelKind::isWritten)
            .map(ChannelKind::word)
            .toArray(String[]::new);

    Backlog measureBacklog(DeskId desk, Set<Reply> replies) {
        return new Backlog(listOwed(desk, replies), findPace(desk, replies));
    }

    private List<Owed> listOwed(DeskId desk, Set<Reply> replies) {
        return about(replies, """
                        select not_before, due_by, urgent, count(*) as owed
                        from enquiry
                        where state <> 'closed' and desk = :desk and %s
                        group by 1, 2, 3
                        """)
                .param("desk", desk.value())
                .query((row, _) -> new Owed(
                        EnquiryRow.findInstant(row, "not_before"),
                        EnquiryRow.instant(row, "due_by"),
                        row.getBoolean("urgent"),
                        row.getInt("owed")))
                .list();
    }

    /// A call without an answer lasts from taking to the step « attempted ».
    Optional<Pace> findPace(DeskId desk, Set<Reply> replies) {
        return about(replies, """
                        with answered as (
                            select id, extract(epoch from closed_at - taken_at) as seconds, attempts
                            from enquiry
                            where state = 'closed' and desk = :desk and taken_at is not null and outcome = 'repondu' and %s
                            order by closed_at desc
                            limit :measured
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
                        """)
                .param("desk", desk.value())
                .param("measured", MEASURED)
                .query((row, _) -> pace(row))
                .single();
    }

    /// A query in which `%s` stands for the condition that a request is answered in one of these ways.
    private JdbcClient.StatementSpec about(Set<Reply> replies, String query) {
        if (replies.size() == Reply.values().length) {
            return database.sql(query.formatted("true"));
        }
        boolean written = replies.contains(Reply.IN_WRITING);
        return database.sql(query.formatted(written ? IS_WRITTEN : "not " + IS_WRITTEN))
                .param("written", WRITTEN)
                .param("never", Caution.NEVER.word());
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
        return database.sql("""
                        select count(*)
                        from (
                            select from enquiry
                            where opened_at >= :moment and origin = any (:origins) limit :most) opened
                        """)
                .param("moment", EnquiryRow.utc(moment))
                .param("origins", origins.stream().map(Origin::word).toArray(String[]::new))
                .param("most", most)
                .query(Integer.class)
                .single();
    }
}
