package fr.gpsusagers.kernel.job;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.job.Job.Nodes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/// Runs all jobs of this node. One thread decides what begins and what has taken too long; it never waits for
/// anything. Each round has a thread of its own.
public final class Jobs {

    private final List<Job> jobs;
    private final NodeLocks locks;
    private final DailyRuns runs;
    private final Clock clock;
    private volatile Map<String, JobLine> lines = Map.of();

    public Jobs(List<Job> jobs, NodeLocks locks, DailyRuns runs, Clock clock) {
        this.jobs = List.copyOf(jobs);
        this.locks = locks;
        this.runs = runs;
        this.clock = clock;
        if (jobs.stream().map(Job::name).distinct().count() < jobs.size()) {
            throw new IllegalArgumentException("Two jobs have one name");
        }
    }

    /// Begins, or begins again after [#stop].
    public void start() {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().name("jobs").daemon().unstarted(task));
        var started = new LinkedHashMap<String, JobLine>();
        jobs.forEach(job -> started.put(job.name(), new JobLine(job, () -> perform(job), timer)));
        lines = started;
        started.values().forEach(JobLine::start);
    }

    /// Begins no more rounds, and gives those that run a moment to end.
    public void stop(Duration patience) {
        long start = System.nanoTime();
        lines.values().forEach(JobLine::stop);
        lines.values().forEach(line -> line.awaitEnd(patience.minusNanos(System.nanoTime() - start)));
    }

    /// Runs one round of this job after this delay, whenever its next one is due. All calls within the delay
    /// lead to one round, which begins after the last of them. Before the start, this does nothing.
    public void soon(String name, Duration delay) {
        JobLine line = lines.get(name);
        if (line != null) {
            line.soon(delay);
        }
    }

    /// Empty before the start.
    public List<JobState> states() {
        return lines.values().stream().map(JobLine::state).toList();
    }

    private void perform(Job job) {
        Instant now = clock.instant();
        Runnable round = () -> job.round().run(now);
        switch (job.cadence()) {
            case Cadence.Daily(LocalTime at) -> runs.once(job.name(), dueDay(at, now), now, job.limit(), round);
            case Cadence.Every _ when job.nodes() == Nodes.EVERY -> round.run();
            case Cadence.Every _ ->
                locks.alone("job:" + job.name(), job.limit(), () -> {
                    round.run();
                    return true;
                });
        }
    }

    /// The last day on which this time has come. One run makes up for any number of missed days.
    public static LocalDate dueDay(LocalTime at, Instant now) {
        LocalDateTime here = FrenchTime.at(now);
        return here.toLocalTime().isBefore(at) ? here.toLocalDate().minusDays(1) : here.toLocalDate();
    }
}
