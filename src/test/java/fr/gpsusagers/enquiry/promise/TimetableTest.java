package fr.gpsusagers.enquiry.promise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.promise.Timetable.Promised;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One agent works on Monday from 10:00 to 12:00, two agents on Tuesday from 10:00 to 12:00.
class TimetableTest {

    private static final LocalDateTime SUNDAY = LocalDateTime.parse("2026-11-29T18:00");
    private static final LocalDateTime MONDAY_NOON = LocalDateTime.parse("2026-11-30T12:00");
    private static final LocalDateTime TUESDAY_NOON = LocalDateTime.parse("2026-12-01T12:00");
    private static final WorkingTime TIME = new WorkingTime(
            SUNDAY.toLocalDate(),
            List.of(
                    new Block(MONDAY_NOON.minusHours(2), MONDAY_NOON, 1),
                    new Block(TUESDAY_NOON.minusHours(2), TUESDAY_NOON, 2)));

    @ParameterizedTest(name = "from {0} to {1}: {2} minutes")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-29T18:00 | 2026-11-30T09:00 |   0
            2026-11-29T18:00 | 2026-11-30T11:00 |  60
            2026-11-30T11:30 | 2026-12-01T09:00 |  30
            2026-11-30T11:30 | 2026-12-01T10:30 |  90
            2026-11-29T18:00 | 2026-12-04T18:00 | 360
            2026-12-04T18:00 | 2026-12-05T18:00 |   0
            2026-12-01T12:00 | 2026-11-30T10:00 |   0
            """)
    void work_is_time_multiplied_by_people(LocalDateTime from, LocalDateTime to, int minutes) {
        assertThat(TIME.between(from, to)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void one_more_fits_until_the_time_before_its_due_time_is_used_up() {
        Timetable timetable = timetable(promised(SUNDAY, MONDAY_NOON, 90));
        assertThat(timetable.hasRoomFor(promised(SUNDAY, MONDAY_NOON, 30))).isTrue();
        assertThat(timetable.hasRoomFor(promised(SUNDAY, MONDAY_NOON, 31))).isFalse();
        assertThat(timetable.hasRoomFor(promised(SUNDAY, TUESDAY_NOON, 270))).isTrue();
    }

    @Test
    void a_share_of_the_time_is_kept_free() {
        Timetable timetable = timetable(promised(SUNDAY, MONDAY_NOON, 90));
        assertThat(timetable.hasRoomFor(
                        promised(SUNDAY, MONDAY_NOON, 12),
                        work -> work.multipliedBy(85).dividedBy(100)))
                .isTrue();
        assertThat(timetable.hasRoomFor(
                        promised(SUNDAY, MONDAY_NOON, 13),
                        work -> work.multipliedBy(85).dividedBy(100)))
                .isFalse();
    }

    /// Monday and Tuesday allow 360 minutes of work, of which 355 are promised by Tuesday.
    @Test
    void one_more_may_not_push_a_later_promise_out_of_its_time() {
        Timetable timetable = timetable(promised(SUNDAY, TUESDAY_NOON, 355));
        assertThat(timetable.hasRoomFor(promised(SUNDAY, MONDAY_NOON, 5))).isTrue();
        assertThat(timetable.hasRoomFor(promised(SUNDAY, MONDAY_NOON, 6))).isFalse();
    }

    @Test
    void who_can_only_be_called_in_one_hour_needs_room_in_that_hour() {
        var eleven = LocalDateTime.parse("2026-11-30T11:00");
        Timetable timetable = timetable(promised(eleven, MONDAY_NOON, 50));
        assertThat(timetable.hasRoomFor(promised(eleven, MONDAY_NOON, 10))).isTrue();
        assertThat(timetable.hasRoomFor(promised(eleven, MONDAY_NOON, 11))).isFalse();
        assertThat(timetable.hasRoomFor(promised(SUNDAY, MONDAY_NOON, 70))).isTrue();
        assertThat(timetable.hasRoomFor(promised(SUNDAY, MONDAY_NOON, 71))).isFalse();
    }

    /// Each span between a release and a due time must have room; here every such span is looked at.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_timetable_agrees_with_a_look_at_every_span(long seed) {
        var random = new Random(seed);
        for (int week = 0; week < 200; week++) {
            List<Promised> all = random.ints(random.nextInt(8), 0, 30)
                    .mapToObj(minutes -> anyTime(random, minutes))
                    .toList();
            Timetable timetable = timetable(all.toArray(Promised[]::new));
            Promised one = anyTime(random, 1 + random.nextInt(60));
            assertThat(timetable.hasRoomFor(one)).isEqualTo(hasRoomInEverySpan(all, one));
            LocalDateTime full = timetable.fullUntil(SUNDAY, one.work(), UnaryOperator.identity());
            assertThat(one.due().isAfter(full) || !timetable.hasRoomFor(one)).isTrue();
        }
    }

    @Test
    void a_team_is_full_until_the_last_due_time_that_leaves_no_room() {
        Timetable timetable = timetable(promised(SUNDAY, MONDAY_NOON, 115), promised(SUNDAY, TUESDAY_NOON, 200));
        assertThat(fullUntil(timetable, 5)).isEqualTo(SUNDAY);
        assertThat(fullUntil(timetable, 6)).isEqualTo(MONDAY_NOON);
        assertThat(fullUntil(timetable, 45)).isEqualTo(MONDAY_NOON);
        assertThat(fullUntil(timetable, 46)).isEqualTo(TUESDAY_NOON);
    }

    private static LocalDateTime fullUntil(Timetable timetable, int minutes) {
        return timetable.fullUntil(SUNDAY, Duration.ofMinutes(minutes), UnaryOperator.identity());
    }

    private static Promised anyTime(Random random, int minutes) {
        LocalDateTime release = SUNDAY.plusHours(random.nextInt(36));
        return promised(release, release.plusHours(1 + random.nextInt(12)), minutes);
    }

    private static boolean hasRoomInEverySpan(List<Promised> all, Promised one) {
        List<Promised> together = Stream.concat(all.stream(), Stream.of(one)).toList();
        return together.stream()
                .map(Promised::release)
                .filter(from -> !from.isAfter(one.release()))
                .allMatch(from -> together.stream()
                        .map(Promised::due)
                        .filter(to -> !to.isBefore(one.due()))
                        .allMatch(to -> together.stream()
                                        .filter(other -> !other.release().isBefore(from)
                                                && !other.due().isAfter(to))
                                        .map(Promised::work)
                                        .reduce(Duration.ZERO, Duration::plus)
                                        .compareTo(TIME.between(from, to))
                                <= 0));
    }

    private static Timetable timetable(Promised... promised) {
        return new Timetable(TIME, List.of(promised));
    }

    private static Promised promised(LocalDateTime release, LocalDateTime due, int minutes) {
        return new Promised(release, due, Duration.ofMinutes(minutes));
    }
}
