package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.job.DailyRuns;
import fr.gpsusagers.kernel.job.NodeLocks;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gives tests of other modules access to the daily runs that nodes share.
public final class DailyRunsForTests {

    private DailyRunsForTests() {}

    public static DailyRuns of(JdbcClient database, NodeLocks locks) {
        return new StoredDailyRuns(database, locks);
    }
}
