package fr.gpsusagers.availability;

import static org.assertj.core.api.Assertions.fail;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.suite.LongProof;
import fr.gpsusagers.suite.Thorough;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Compares random hours with a scan that checks every minute of the clock. The fortnights contain a clock change,
/// public holidays, ends of school holidays and a closure.
@Thorough
class OpeningByTheMinuteTest {

    private static final int DRAWS = 20;
    private static final int MANY_DRAWS = 200;
    private static final int DAYS_ASKED = 14;
    private static final int DAYS_SCANNED = 21;

    private static final String FORTNIGHTS = """
            2026-03-24 | 2026-03-27 | 1
            2026-10-20 | 2026-11-03 | 2
            2026-12-20 | 2026-12-23 | 3
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = FORTNIGHTS)
    void every_minute_of_a_fortnight_is_as_a_naive_scan_says(LocalDate from, LocalDate closed, int seed) {
        scan(from, closed, seed, DRAWS);
    }

    @LongProof
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = FORTNIGHTS)
    void so_are_many_more_hours(LocalDate from, LocalDate closed, int seed) {
        scan(from, closed, seed, MANY_DRAWS);
    }

    private static void scan(LocalDate from, LocalDate closed, int seed, int draws) {
        var calendars = SaidInTables.calendars(
                SaidInTables.closure(Optional.of(SaidInTables.DESK), closed.toString(), closed.toString(), "Travaux"));
        var clock = wallClock(from);
        for (NaiveHours naive : draws(new Random(seed), draws)) {
            compare(calendars, naive, clock, closed);
        }
    }

    private static List<NaiveHours> draws(Random random, int draws) {
        return Stream.generate(() -> NaiveHours.draw(random))
                .filter(OpeningByTheMinuteTest::isRead)
                .limit(draws)
                .toList();
    }

    private static boolean isRead(NaiveHours naive) {
        try {
            return Hours.parse(naive.written()).isKnown();
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /// Returns the minutes that a wall clock shows, without those that it skips.
    private static List<LocalDateTime> wallClock(LocalDate from) {
        var shown = new ArrayList<LocalDateTime>();
        for (var minute = from.atStartOfDay();
                minute.isBefore(from.plusDays(DAYS_SCANNED).atStartOfDay());
                minute = minute.plusMinutes(1)) {
            if (!FrenchTime.ZONE.getRules().getValidOffsets(minute).isEmpty()) {
                shown.add(minute);
            }
        }
        return shown;
    }

    private static void compare(Calendars calendars, NaiveHours naive, List<LocalDateTime> clock, LocalDate closed) {
        var hours = Hours.parse(naive.written());
        var lastAsked = clock.getFirst().plusDays(DAYS_ASKED);
        boolean openAfter = naive.isOpen(clock.getLast(), closed);
        Optional<LocalDateTime> change = Optional.empty();
        for (int minute = clock.size() - 1; minute >= 0; minute--) {
            var at = clock.get(minute);
            boolean open = naive.isOpen(at, closed);
            if (open != openAfter) {
                change = Optional.of(clock.get(minute + 1));
                openAfter = open;
            }
            if (at.isBefore(lastAsked)
                    && !agrees(calendars.opening(hours, SaidInTables.DESK, at), open, change, clock)) {
                fail("%s at %s: a scan says open=%s until %s, but the answer is %s"
                        .formatted(naive.written(), at, open, change, calendars.opening(hours, SaidInTables.DESK, at)));
            }
        }
    }

    private static boolean agrees(
            Opening answer, boolean open, Optional<LocalDateTime> change, List<LocalDateTime> clock) {
        return switch (answer) {
            case Opening.Open(var closesAt) -> open && seen(closesAt, clock).equals(change);
            case Opening.Closed(var opensAt, var _) ->
                !open && seen(opensAt, clock).equals(change);
            case Opening.NotKnown _ -> false;
        };
    }

    /// Ignores a change after the end of the scan, which the scan cannot know.
    private static Optional<LocalDateTime> seen(Optional<LocalDateTime> change, List<LocalDateTime> clock) {
        return change.filter(moment -> !moment.isAfter(clock.getLast()));
    }
}
