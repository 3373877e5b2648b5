package fr.gpsusagers.kernel.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Jobs of one node alone, without a database.
public final class JobsForTests {

    private JobsForTests() {}

    public static Jobs of(Clock clock, Job... jobs) {
        return new Jobs(List.of(jobs), new OnlyNode(), new RunsInMemory(), clock);
    }

    private static final class OnlyNode implements NodeLocks {

        @Override
        public <T> Optional<T> alone(String name, Duration longest, Supplier<T> work) {
            return Optional.of(work.get());
        }
    }

    private static final class RunsInMemory implements DailyRuns {

        private final Map<String, LocalDate> done = new ConcurrentHashMap<>();

        @Override
        public boolean once(String name, LocalDate day, Instant now, Duration longest, Runnable work) {
            LocalDate last = done.get(name);
            if (last != null && !last.isBefore(day)) {
                return false;
            }
            work.run();
            done.put(name, day);
            return true;
        }
    }
}
