package fr.gpsusagers.notice.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.Notice;
import fr.gpsusagers.notice.NoticeText;
import fr.gpsusagers.notice.QueueNotice;
import fr.gpsusagers.running.RunningProduct;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/// Runs the two sending timers of the product once, by hand: `StillTimers` keeps them from running by themselves.
class SendingTimerTest extends RunningProduct {

    private final QueueNotice queueNotice;
    private final JdbcClient database;
    private final ScheduledTaskHolder timers;

    SendingTimerTest(
            @Autowired QueueNotice queueNotice, @Autowired JdbcClient database, @Autowired ScheduledTaskHolder timers) {
        this.queueNotice = queueNotice;
        this.database = database;
        this.timers = timers;
    }

    @Test
    void a_notice_to_someone_whom_no_module_knows_is_taken_up_and_dropped() {
        var now = clock.instant();
        var text = new NoticeText("Des nouvelles", "Bonjour");
        var mail = new Notice(UUID.randomUUID(), UUID.randomUUID(), Medium.EMAIL, text, now, now);
        var sms = new Notice(UUID.randomUUID(), UUID.randomUUID(), Medium.SMS, text, now, now);
        queueNotice.queue(mail, now);
        queueNotice.queue(sms, now);

        assertThat(sending())
                .hasSize(2)
                .allSatisfy(timer -> assertThat(timer.getIntervalDuration()).isEqualTo(Duration.ofMillis(500)));
        sending().forEach(timer -> timer.getRunnable().run());

        assertThat(fateOf(mail)).isEqualTo("dropped unreachable");
        assertThat(fateOf(sms)).isEqualTo("dropped unreachable");
    }

    private List<IntervalTask> sending() {
        return timers.getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(task -> task.toString().contains("SendingTimer"))
                .map(IntervalTask.class::cast)
                .toList();
    }

    private String fateOf(Notice notice) {
        return database.sql("select concat_ws(' ', state, reason) from notice where id = ?")
                .param(notice.id())
                .query(String.class)
                .single();
    }
}
