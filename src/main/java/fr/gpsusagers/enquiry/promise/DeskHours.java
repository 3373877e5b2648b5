package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.forecast.Block;
import fr.gpsusagers.forecast.FirstFreePlace;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// When a desk calls back, on the days to come: its blocks, without public holidays and closures.
public final class DeskHours {

    /// Beyond this nothing is promised: the desk has no blocks, or far too few people.
    private static final int DAYS_AHEAD = 370;

    private static final Duration ONE_HOUR = Duration.ofHours(1);

    /// What is left over, so that a named hour is no promise at its last minute.
    private static final Duration SPARE = Duration.ofMinutes(15);

    private final Desk desk;
    private final Calendars calendars;

    public DeskHours(Desk desk, Calendars calendars) {
        this.desk = desk;
        this.calendars = calendars;
    }

    /// By when the one who comes now is called: the end of the half-day of the first free place.
    ///
    /// @param ahead how many come before
    /// @param handling what one takes
    public Optional<DueTime> firstFree(int ahead, Duration handling, LocalDateTime now) {
        return FirstFreePlace.find(blocksFrom(now), ahead, handling)
                .map(place -> halfDayOf(place.block().from()));
    }

    /// The next half-day at which the desk calls, after the one of this moment, and if possible the other half of a
    /// day:
    /// who did not answer in the morning is tried in an afternoon.
    ///
    /// @param notBefore a half-day that ends sooner is full already
    public Optional<DueTime> nextHalfDay(LocalDateTime now, HalfDay preferred, LocalDateTime notBefore) {
        List<DueTime> next = halfDaysAfter(now)
                .filter(time -> !time.by().isBefore(notBefore))
                .limit(8)
                .toList();
        return next.stream()
                .filter(time -> HalfDay.of(time.from()) == preferred)
                .findFirst()
                .or(() -> next.stream().findFirst());
    }

    /// The first hour from this moment on at which the desk can call someone back and has time for it.
    ///
    /// @param handling what one takes
    public Optional<DueTime> nextHour(LocalDateTime moment, Duration handling) {
        return days(moment.toLocalDate())
                .flatMap(day -> blocksOn(day).stream())
                .flatMap(block -> block.after(moment).stream())
                .filter(block -> Duration.between(block.from(), block.to()).compareTo(handling.plus(SPARE)) >= 0)
                .map(block -> new DueTime(
                        block.from(), block.until(block.from().plus(ONE_HOUR)).to()))
                .findFirst();
    }

    /// How much can be done between two instants: two people in one hour do two hours of work.
    public Duration workBetween(Instant from, Instant to) {
        LocalDateTime end = FrenchTime.at(to);
        Duration work = Duration.ZERO;
        Iterator<Block> blocks = blocksFrom(FrenchTime.at(from));
        while (blocks.hasNext()) {
            Block block = blocks.next();
            if (!block.from().isBefore(end)) {
                return work;
            }
            work = work.plus(block.until(end).work());
        }
        return work;
    }

    /// The half-days at which the desk calls, from the one after this moment's.
    private Stream<DueTime> halfDaysAfter(LocalDateTime now) {
        return days(now.toLocalDate())
                .flatMap(day -> Stream.of(HalfDay.values()).map(half -> halfDay(day, half)))
                .flatMap(Optional::stream)
                .filter(time -> time.from().isAfter(now));
    }

    private DueTime halfDayOf(LocalDateTime moment) {
        return halfDay(moment.toLocalDate(), HalfDay.of(moment)).orElseThrow();
    }

    private Optional<DueTime> halfDay(LocalDate day, HalfDay half) {
        List<Block> blocks = blocksOn(day).stream()
                .filter(block -> HalfDay.of(block.from()) == half)
                .toList();
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DueTime(blocks.getFirst().from(), blocks.getLast().to()));
    }

    private Iterator<Block> blocksFrom(LocalDateTime now) {
        return days(now.toLocalDate())
                .flatMap(day -> blocksOn(day).stream())
                .flatMap(block -> block.after(now).stream())
                .iterator();
    }

    private static Stream<LocalDate> days(LocalDate first) {
        return IntStream.range(0, DAYS_AHEAD).mapToObj(first::plusDays);
    }

    private List<Block> blocksOn(LocalDate day) {
        return Block.apart(desk.callbackBlocks().stream()
                .flatMap(block -> calendars.openOn(block.hours(), desk.contact(), day).stream()
                        .map(open -> new Block(open.from(), open.to(), block.people())))
                .toList());
    }
}
