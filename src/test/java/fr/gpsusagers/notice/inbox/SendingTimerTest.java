package fr.gpsusagers.notice.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.Notice;
import fr.gpsusagers.notice.NoticeText;
import fr.gpsusagers.notice.QueueNotice;
import fr.gpsusagers.running.RunningProduct;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The running product takes up by itself what is queued.
class SendingTimerTest extends RunningProduct {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    private final QueueNotice queueNotice;
    private final JdbcClient database;

    SendingTimerTest(@Autowired QueueNotice queueNotice, @Autowired JdbcClient database) {
        this.queueNotice = queueNotice;
        this.database = database;
    }

    @Test
    void a_notice_to_someone_whom_no_module_knows_is_taken_up_and_dropped() throws InterruptedException {
        var now = clock.instant();
        var text = new NoticeText("Des nouvelles", "Bonjour");
        var notice = new Notice(UUID.randomUUID(), UUID.randomUUID(), Medium.EMAIL, text, now, now);

        queueNotice.queue(notice, now);

        long start = System.nanoTime();
        while (fateOf(notice).equals("queued") && System.nanoTime() - start < LONG_ENOUGH.toNanos()) {
            Thread.sleep(100);
        }
        assertThat(fateOf(notice)).isEqualTo("dropped unreachable");
    }

    private String fateOf(Notice notice) {
        return database.sql("select concat_ws(' ', state, reason) from notice where id = ?")
                .param(notice.id())
                .query(String.class)
                .single();
    }
}
