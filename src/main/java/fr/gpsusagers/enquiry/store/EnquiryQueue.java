package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.kernel.DeskId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Queries the open enquiries of desks, and the one that an agent takes next.
final class EnquiryQueue {

    /// [Topic#isCalledInSafeHours] in SQL. With these literals, PostgreSQL uses the index of such requests.
    private static final String IN_SAFE_HOURS = "(caution = 'quand-dit' and channel = 'rappel')";

    private final JdbcClient database;

    EnquiryQueue(JdbcClient database) {
        this.database = database;
    }

    Optional<Enquiry.Waiting> findNext(Set<DeskId> desks, Instant now) {
        return database.sql("""
                        select *
                        from enquiry
                        where state = 'waiting' and desk = any (:desks)
                            and (not_before is null or not_before <= :now)
                            and not %s
                        order by due_by, urgent desc, attempts, opened_at
                        limit 1
                        for update skip locked
                        """.formatted(IN_SAFE_HOURS))
                .param("desks", names(desks))
                .param("now", EnquiryRow.utc(now))
                .query(EnquiryRow::read)
                .optional()
                .map(Enquiry.Waiting.class::cast);
    }

    JdbcClient.StatementSpec open(Set<DeskId> desks, int most) {
        return database.sql("""
                        select *
                        from enquiry
                        where state <> 'closed' and desk = any (:desks)
                        order by due_by, urgent desc, opened_at
                        limit :most
                        """).param("desks", names(desks)).param("most", most);
    }

    JdbcClient.StatementSpec openInSafeHours(Set<DeskId> desks) {
        return database.sql("""
                        select *
                        from enquiry
                        where state <> 'closed' and desk = any (:desks) and %s
                        order by due_by
                        """.formatted(IN_SAFE_HOURS)).param("desks", names(desks));
    }

    private static String[] names(Set<DeskId> desks) {
        return desks.stream().map(DeskId::value).toArray(String[]::new);
    }
}
