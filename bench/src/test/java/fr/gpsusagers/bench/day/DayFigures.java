package fr.gpsusagers.bench.day;

import fr.gpsusagers.bench.Report;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.ledger.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How the promises of a day were kept.
///
/// @param lived the requests, in the order in which they were made
/// @param perfect mean promise of a perfect queue with the same agents
record DayFigures(DayBench.Effort effort, List<Lived> lived, Duration longestOnFirstDay, Duration perfect, int late) {

    /// One request.
    ///
    /// @param firstDesk the desk that promised first
    /// @param promised the promised time in force when the first call was made
    /// @param triedAt when the first call ended
    record Lived(
            EnquiryId id,
            DeskId firstDesk,
            LocalDateTime askedAt,
            LocalDateTime promised,
            LocalDateTime triedAt,
            int renewals,
            boolean isClosed) {}

    static DayFigures of(
            DayBench.Effort effort, Watch watch, SimulatedCalls calls, PerfectQueue queue, Directory directory) {
        List<Lived> lived = watch.list();
        Duration perfect = queue.meanPromise(lived.stream()
                .map(one -> new PerfectQueue.Turn(
                        one.askedAt(), directory.findDesk(one.firstDesk()).orElseThrow(), calls.all(one.id())))
                .toList());
        return new DayFigures(effort, lived, watch.longestOnFirstDay, perfect, watch.late);
    }

    Report report() {
        Map<String, Object> figures = figures();
        return new Report(
                holds(),
                figures.entrySet().stream()
                        .map(figure -> figure.getKey() + " " + figure.getValue())
                        .toList(),
                figures);
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("requests", lived.size());
        figures.put("people_percent", effort.people());
        figures.put("kept", renewed(0, 0));
        figures.put("renewed_once", renewed(1, 1));
        figures.put("renewed_more", renewed(2, Integer.MAX_VALUE));
        figures.put("renewed_more_share", share(renewed(2, Integer.MAX_VALUE)));
        figures.put("lost", lived.stream().filter(one -> !one.isClosed()).count() + effort.requests() - lived.size());
        figures.put("late", late);
        figures.put("mean_promise_hours", hours(meanPromise()));
        figures.put("perfect_promise_hours", hours(perfect));
        figures.put("promise_ratio", rounded(ratio()));
        figures.put("longest_promise_first_day_hours", hours(longestOnFirstDay));
        figures.put("tried_within_a_working_day", share(triedWithinAWorkingDay()));
        figures.put("tried_median_hours", hours(percentile(50)));
        figures.put("tried_p95_hours", hours(percentile(95)));
        return figures;
    }

    boolean holds() {
        return lived.size() == effort.requests()
                && lived.stream().allMatch(Lived::isClosed)
                && late == 0
                && (effort.people() < 100
                        ? share(renewed(2, Integer.MAX_VALUE)) <= 0.05 && ratio() <= 1.1
                        : share(renewed(0, 0)) >= 0.98 && share(triedWithinAWorkingDay()) >= 0.95);
    }

    private long renewed(int least, int most) {
        return lived.stream()
                .filter(one -> one.renewals() >= least && one.renewals() <= most)
                .count();
    }

    private Duration meanPromise() {
        return lived.stream()
                .map(one -> Duration.between(one.askedAt(), one.promised()))
                .reduce(Duration.ZERO, Duration::plus)
                .dividedBy(Math.max(1, lived.size()));
    }

    private double ratio() {
        return perfect.isZero() ? 0 : (double) meanPromise().toSeconds() / perfect.toSeconds();
    }

    /// The same time on the next working day.
    private long triedWithinAWorkingDay() {
        return lived.stream()
                .filter(one -> !one.triedAt()
                        .isAfter(nextWorkingDay(one.askedAt().toLocalDate())
                                .atTime(one.askedAt().toLocalTime())))
                .count();
    }

    private static LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return next.getDayOfWeek() == DayOfWeek.SATURDAY ? next.plusDays(2) : next;
    }

    private Duration percentile(int percent) {
        List<Duration> tried = lived.stream()
                .map(one -> Duration.between(one.askedAt(), one.triedAt()))
                .sorted()
                .toList();
        return tried.isEmpty() ? Duration.ZERO : tried.get(Math.min(tried.size() - 1, tried.size() * percent / 100));
    }

    private double share(long count) {
        return rounded((double) count / Math.max(1, lived.size()));
    }

    private static double hours(Duration time) {
        return Math.round(time.toMinutes() / 6.0) / 10.0;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /// Reads the table of requests each minute.
    static final class Watch implements Predicate<LocalDateTime> {

        private final JdbcClient database;
        private Duration longestOnFirstDay = Duration.ZERO;
        private int late;

        Watch(JdbcClient database) {
            this.database = database;
        }

        /// Counts the requests that are overdue and not held by an agent.
        @Override
        public boolean test(LocalDateTime now) {
            late += database.sql("""
                            select count(*)
                            from enquiry
                            where state <> 'closed' and due_by <= :now
                                and not (state = 'taken' and touched_at > :quiet)
                            """)
                    .param("now", utc(now))
                    .param("quiet", utc(now.minus(Enquiry.QUIET)))
                    .query(Integer.class)
                    .single();
            return true;
        }

        void noteFirstDay() {
            longestOnFirstDay = database
                    .sql("select due_by, opened_at from enquiry")
                    .query((row, _) -> Duration.between(moment(row, "opened_at"), moment(row, "due_by")))
                    .list()
                    .stream()
                    .max(Duration::compareTo)
                    .orElse(Duration.ZERO);
        }

        boolean isAnyOpen() {
            return database.sql("select exists (select from enquiry where state <> 'closed')")
                    .query(Boolean.class)
                    .single();
        }

        List<Lived> list() {
            return database.sql("""
                            select enquiry.id, opened_at, renewals, state, due.facts as promised, first.facts as asked,
                                tried.at as tried_at
                            from enquiry
                                cross join lateral (
                                    select id, at from enquiry_step
                                    where enquiry_step.enquiry = enquiry.id and kind in ('attempted', 'closed')
                                    order by id limit 1) tried
                                cross join lateral (
                                    select facts from enquiry_step
                                    where enquiry_step.enquiry = enquiry.id and kind in ('promised', 'renewed') and id < tried.id
                                    order by id desc limit 1) due
                                cross join lateral (
                                    select facts from enquiry_step
                                    where enquiry_step.enquiry = enquiry.id and kind = 'promised'
                                    order by id limit 1) first
                            order by opened_at
                            """).query((row, _) -> lived(row)).list();
        }

        private static Lived lived(ResultSet row) throws SQLException {
            var asked = Entry.readFacts(row.getString("asked"));
            var promised = Entry.readFacts(row.getString("promised"));
            return new Lived(
                    new EnquiryId(row.getObject("id", UUID.class)),
                    new DeskId(asked.getOrDefault("desk", "")),
                    moment(row, "opened_at"),
                    FrenchTime.at(Instant.parse(promised.getOrDefault("due", ""))),
                    moment(row, "tried_at"),
                    row.getInt("renewals"),
                    row.getString("state").equals("closed"));
        }

        private static LocalDateTime moment(ResultSet row, String column) throws SQLException {
            return FrenchTime.at(row.getObject(column, OffsetDateTime.class).toInstant());
        }

        private static OffsetDateTime utc(LocalDateTime moment) {
            return OffsetDateTime.ofInstant(FrenchTime.instant(moment), ZoneOffset.UTC);
        }
    }
}
