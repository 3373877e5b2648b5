package fr.gpsusagers.enquiry.promise;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The time in which a team works, from one day on.
final class WorkingTime {

    private final LocalDate first;
    private final List<Block> blocks;

    /// Seconds of work that are possible before each block begins.
    private final long[] before;

    /// @param blocks the spans of time in which the team works, earliest first; they do not overlap
    WorkingTime(LocalDate first, List<Block> blocks) {
        this.first = first;
        this.blocks = List.copyOf(blocks);
        this.before = new long[blocks.size() + 1];
        for (int block = 0; block < blocks.size(); block++) {
            before[block + 1] = before[block] + blocks.get(block).work().toSeconds();
        }
    }

    boolean beginsOn(LocalDate day) {
        return first.equals(day);
    }

    /// Returns the work that the team can do between two moments: two agents in one hour do two hours of work.
    Duration between(LocalDateTime from, LocalDateTime to) {
        return Duration.ofSeconds(Math.max(0, until(to) - until(from)));
    }

    /// Seconds of work until this moment.
    private long until(LocalDateTime moment) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (blocks.get(middle).from().isBefore(moment)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return 0;
        }
        Block last = blocks.get(low - 1);
        LocalDateTime end = moment.isBefore(last.to()) ? moment : last.to();
        return before[low - 1] + ChronoUnit.SECONDS.between(last.from(), end) * last.people();
    }
}
