package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.job.DailyRuns;
import fr.gpsusagers.kernel.job.NodeLocks;
import fr.gpsusagers.kernel.store.Sql;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredDailyRuns implements DailyRuns {

    private final JdbcClient database;
    private final NodeLocks locks;

    StoredDailyRuns(JdbcClient database, NodeLocks locks) {
        this.database = database;
        this.locks = locks;
    }

    @Override
    public boolean once(String name, LocalDate day, Instant now, Duration longest, Runnable work) {
        return !isDone(name, day)
                && locks.alone("daily-work:" + name, longest, () -> doUnlessDone(name, day, now, work))
                        .orElse(false);
    }

    /// Checks again while holding the lock: another node may have finished in between.
    private boolean doUnlessDone(String name, LocalDate day, Instant now, Runnable work) {
        if (isDone(name, day)) {
            return false;
        }
        work.run();
        database.sql("""
                        insert into daily_work (name, day, done_at) values (:name, :day, :now)
                        on conflict (name) do update set day = excluded.day, done_at = excluded.done_at
                        """)
                .param("name", name)
                .param("day", day)
                .param("now", Sql.utc(now))
                .update();
        return true;
    }

    private boolean isDone(String name, LocalDate day) {
        return database.sql("select exists (select from daily_work where name = :name and day >= :day)")
                .param("name", name)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
