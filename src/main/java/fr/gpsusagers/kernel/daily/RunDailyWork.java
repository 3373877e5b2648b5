package fr.gpsusagers.kernel.daily;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs all daily work that is due and not done. One run makes up for any number of missed days.
@UseCase
public final class RunDailyWork {

    private final List<DailyWork> works;
    private final DailyRuns runs;

    public RunDailyWork(List<DailyWork> works, DailyRuns runs) {
        this.works = List.copyOf(works);
        this.runs = runs;
    }

    public Map<String, DailyRuns.Attempt> run(Instant now) {
        var attempts = new LinkedHashMap<String, DailyRuns.Attempt>();
        for (DailyWork work : works) {
            attempts.put(work.name(), runs.once(work.name(), dueDay(work, now), now, () -> work.run(now)));
        }
        return Map.copyOf(attempts);
    }

    /// The last day whose time for this work has come.
    private static LocalDate dueDay(DailyWork work, Instant now) {
        LocalDateTime here = FrenchTime.at(now);
        return here.toLocalTime().isBefore(work.time()) ? here.toLocalDate().minusDays(1) : here.toLocalDate();
    }
}
