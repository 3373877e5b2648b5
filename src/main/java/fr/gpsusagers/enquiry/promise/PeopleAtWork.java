package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.kernel.FrenchTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Counts the agents who are really at work at a desk. Promises count on them instead of on the number in the pack.
final class PeopleAtWork {

    /// Working time after which today shows who is at work. Until then the last working day does.
    private static final Duration TELLING = Duration.ofMinutes(30);

    private static final int DAYS_BACK = 14;

    private PeopleAtWork() {}

    /// Counts the agents seen today, or since the last working day if today has hardly begun.
    /// Empty if no agent was ever seen: the number is unknown.
    ///
    /// @param hours all work of the desk: who calls in the morning may write in the afternoon
    /// @param seen when each agent was last seen
    static OptionalInt count(List<DeskHours> hours, List<Instant> seen, LocalDateTime now) {
        if (seen.isEmpty()) {
            return OptionalInt.empty();
        }
        LocalDate since = hasBegun(hours, now)
                ? now.toLocalDate()
                : lastWorkingDay(hours, now).orElse(now.toLocalDate());
        return OptionalInt.of((int) seen.stream()
                .filter(moment -> !FrenchTime.at(moment).toLocalDate().isBefore(since))
                .count());
    }

    private static boolean hasBegun(List<DeskHours> hours, LocalDateTime now) {
        Duration past = blocksOn(hours, now.toLocalDate())
                .filter(block -> block.from().isBefore(now))
                .map(block -> block.until(now))
                .map(PeopleAtWork::length)
                .reduce(Duration.ZERO, Duration::plus);
        return past.compareTo(TELLING) >= 0;
    }

    private static Stream<Block> blocksOn(List<DeskHours> hours, LocalDate day) {
        return hours.stream().flatMap(work -> work.blocksOn(day).stream());
    }

    private static Duration length(Block block) {
        return Duration.between(block.from(), block.to());
    }

    private static Optional<LocalDate> lastWorkingDay(List<DeskHours> hours, LocalDateTime now) {
        return IntStream.rangeClosed(1, DAYS_BACK)
                .mapToObj(now.toLocalDate()::minusDays)
                .filter(day -> blocksOn(hours, day).findAny().isPresent())
                .findFirst();
    }
}
