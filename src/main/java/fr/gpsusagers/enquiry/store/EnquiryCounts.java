package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.kernel.DeskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Measures the queues and the handling times of desks.
record EnquiryCounts(JdbcClient database) {

    /// Number of answered enquiries needed for an average handling time.
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

    Enquiries.Queue measureQueue(DeskId desk, Precedence precedence) {
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
                .query((row, _) -> new Enquiries.Queue(row.getInt("ahead"), handlingTime(row)))
                .single();
    }

    int countDueBy(DeskId desk, Instant moment) {
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

    Optional<Duration> findHandlingTime(DeskId desk) {
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

    int countOpenedSince(Instant moment, int most) {
        return database.sql("""
                        select count(*)
                        from (select from enquiry where opened_at >= :moment limit :most) opened
                        """)
                .param("moment", EnquiryRow.utc(moment))
                .param("most", most)
                .query(Integer.class)
                .single();
    }
}
