package fr.gpsusagers.bench.freeze;

import fr.gpsusagers.kernel.job.TimeLimit;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.NoticeText;
import fr.gpsusagers.sending.notice.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Queues a notice ten times a second, and remembers those that were acknowledged. Nobody knows their
/// recipients, so each ends as dropped once the product has taken it up.
final class QueuedNotices implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;

    private final Outbox outbox;
    private final JdbcClient database;
    private final List<UUID> acknowledged = new CopyOnWriteArrayList<>();
    private final Thread citizen = Thread.ofVirtual().unstarted(this::queue);
    private volatile boolean over;

    QueuedNotices(Outbox outbox, JdbcClient database) {
        this.outbox = outbox;
        this.database = database;
        citizen.start();
    }

    int count() {
        return acknowledged.size();
    }

    /// How many of them were not taken up.
    long countLost() {
        long takenUp = database.sql("select count(*) from notice where state = 'dropped' and id = any (:ids)")
                .param("ids", acknowledged.toArray(UUID[]::new))
                .query(Long.class)
                .single();
        return acknowledged.size() - takenUp;
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        citizen.join();
    }

    private void queue() {
        while (!over) {
            Instant now = Instant.now();
            var text = new NoticeText("Des nouvelles", "Bonjour");
            var notice =
                    new Notice(UUID.randomUUID(), UUID.randomUUID(), Medium.EMAIL, text, now, now.plusSeconds(7200));
            try {
                TimeLimit.run(Duration.ofSeconds(5), () -> outbox.queue(notice, now));
                acknowledged.add(notice.id());
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException silent) {
                // not acknowledged
            }
        }
    }
}
