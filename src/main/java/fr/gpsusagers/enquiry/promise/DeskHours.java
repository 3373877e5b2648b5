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

/// The hours at which a desk calls back: its callback blocks, without public holidays and closures.
public final class DeskHours {

    /// Number of days to search. Beyond them nothing is promised: the desk has no blocks, or far too few agents.
    private static final int DAYS_AHEAD = 370;

    private static final Duration ONE_HOUR = Duration.ofHours(1);

    /// Spare time that must remain in a block, so that an hour the citizen asks for is not promised at the block's
    /// last minute.
    private static final Duration SPARE = Duration.ofMinutes(15);

    private final Desk desk;
    private final Calendars calendars;

    public DeskHours(Desk desk, Calendars calendars) {
        this.desk = desk;
        this.calendars = calendars;
    }

    /// Returns the due time of a request that arrives now: the end of the half-day of the first free place.
    ///
    /// @param ahead number of requests ahead of it
    /// @param handling time to handle one request
    public Optional<DueTime> firstFree(int ahead, Duration handling, LocalDateTime now) {
        return FirstFreePlace.find(blocksFrom(now), ahead, handling)
                .map(place -> halfDayOf(place.block().from()));
    }

    /// Returns the next half-day in which the desk calls, after the present one. Prefers the other half of the day:
    /// a citizen who did not answer in the morning is called in an afternoon.
    ///
    /// @param preferred the half of the day to look for first
    /// @param notBefore half-days that end before this are full
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

    /// Returns the first hour from this moment on at which the desk calls back and has enough time left in the
    /// block.
    ///
    /// @param handling time to handle one request
    public Optional<DueTime> nextHour(LocalDateTime moment, Duration handling) {
        return days(moment.toLocalDate())
                .flatMap(day -> blocksOn(day).stream())
                .flatMap(block -> block.after(moment).stream())
                .filter(block -> Duration.between(block.from(), block.to()).compareTo(handling.plus(SPARE)) >= 0)
                .map(block -> new DueTime(
                        block.from(), block.until(block.from().plus(ONE_HOUR)).to()))
                .findFirst();
    }

    /// Returns the work that the desk can do between two instants: two agents in one hour do two hours of work.
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

    /// Returns the half-days in which the desk calls, from the one after the present one.
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
