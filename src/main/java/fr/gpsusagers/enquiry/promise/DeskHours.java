package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.person.AnswerHours;
import fr.gpsusagers.enquiry.person.AnswerHours.Stretch;
import fr.gpsusagers.enquiry.person.HalfDay;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// The hours at which a desk answers in one way: the blocks that it declares, without public holidays and
/// closures. Works out each day once.
public final class DeskHours {

    /// Number of days to search. Beyond them nothing is promised: the desk has no blocks, or far too few agents.
    static final int DAYS_AHEAD = 370;

    /// As many people as the blocks say.
    static final int ALL = Integer.MAX_VALUE;

    private static final Duration ONE_HOUR = Duration.ofHours(1);

    /// Spare time that must remain in a block, so that an hour the citizen asks for is not promised at the block's
    /// last minute.
    private static final Duration SPARE = Duration.ofMinutes(15);

    private final Function<LocalDate, List<Block>> blocks;
    private final Map<LocalDate, List<Block>> known = new ConcurrentHashMap<>();
    private final Map<Integer, WorkingTime> times = new ConcurrentHashMap<>();
    private final Map<Integer, DeskHours> withFewer = new ConcurrentHashMap<>();

    public DeskHours(Desk desk, Reply reply, Calendars calendars) {
        this(day -> Block.apart(desk.capacity(reply).blocks().stream()
                .flatMap(block -> calendars.openOn(block.hours(), desk.contact(), day).stream()
                        .map(open -> new Block(open.from(), open.to(), block.people())))
                .toList()));
    }

    private DeskHours(Function<LocalDate, List<Block>> blocks) {
        this.blocks = blocks;
    }

    /// The same hours, with at most so many people in a block.
    DeskHours with(int atWork) {
        return atWork == ALL ? this : withFewer.computeIfAbsent(atWork, this::withAtMost);
    }

    private DeskHours withAtMost(int atWork) {
        return new DeskHours(day -> atWork == 0
                ? List.of()
                : blocksOn(day).stream().map(block -> block.withAtMost(atWork)).toList());
    }

    /// Returns the half-days in which the desk can answer this person, from the present one on. Each is as long as both
    /// the desk and the person allow. A half-day in which the person has several stretches gives several
    /// results: no promise spans an hour between them.
    ///
    /// @param end the day after the last one to look at
    Stream<DueTime> halfDays(LocalDateTime now, AnswerHours person, LocalDate end) {
        return days(now.toLocalDate(), end)
                .flatMap(day -> Stream.of(HalfDay.values())
                        .flatMap(half ->
                                person.on(day).stream().flatMap(stretch -> halfDay(day, half, stretch, now).stream())));
    }

    /// Returns the first hour from this moment on at which the desk can call this person and has enough time left in
    /// the block.
    ///
    /// @param handling time to handle one request
    public Optional<DueTime> nextHour(LocalDateTime moment, AnswerHours person, Duration handling) {
        return days(moment.toLocalDate(), moment.toLocalDate().plusDays(DAYS_AHEAD))
                .flatMap(day -> blocksOn(day).stream())
                .flatMap(block -> block.after(moment).stream())
                .flatMap(block -> within(block, person))
                .filter(block -> Duration.between(block.from(), block.to()).compareTo(handling.plus(SPARE)) >= 0)
                .map(block -> new DueTime(
                        block.from(), block.until(block.from().plus(ONE_HOUR)).to()))
                .findFirst();
    }

    /// Returns the working time of so many days. Works it out once a day.
    WorkingTime time(LocalDate first, int days) {
        return times.compute(
                days,
                (_, known) -> known != null && known.beginsOn(first)
                        ? known
                        : new WorkingTime(
                                first,
                                days(first, first.plusDays(days))
                                        .flatMap(day -> blocksOn(day).stream())
                                        .toList()));
    }

    private Optional<DueTime> halfDay(LocalDate day, HalfDay half, Stretch stretch, LocalDateTime now) {
        List<Block> blocks = blocksOn(day).stream()
                .filter(block -> HalfDay.of(block.from()) == half)
                .flatMap(block -> block.after(now).stream())
                .flatMap(block -> within(block, stretch))
                .toList();
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DueTime(blocks.getFirst().from(), blocks.getLast().to()));
    }

    /// The parts of a block at which this person can be called.
    private static Stream<Block> within(Block block, AnswerHours person) {
        return person.on(block.from().toLocalDate()).stream().flatMap(stretch -> within(block, stretch));
    }

    private static Stream<Block> within(Block block, Stretch stretch) {
        return block.after(stretch.from()).stream()
                .filter(rest -> rest.from().isBefore(stretch.to()))
                .map(rest -> rest.until(stretch.to()));
    }

    private static Stream<LocalDate> days(LocalDate first, LocalDate end) {
        return first.isBefore(end) ? first.datesUntil(end) : Stream.empty();
    }

    List<Block> blocksOn(LocalDate day) {
        return known.computeIfAbsent(day, blocks);
    }
}
