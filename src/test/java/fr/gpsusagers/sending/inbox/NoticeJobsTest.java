package fr.gpsusagers.sending.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.NoticeText;
import fr.gpsusagers.sending.notice.Outbox;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Runs the two sending jobs of the product once, by hand: `StillJobs` keeps them from running by themselves.
class NoticeJobsTest extends RunningProduct {

    private final Outbox outbox;
    private final JdbcClient database;
    private final List<Job> jobs;

    NoticeJobsTest(@Autowired Outbox outbox, @Autowired JdbcClient database, @Autowired List<Job> jobs) {
        this.outbox = outbox;
        this.database = database;
        this.jobs = jobs;
    }

    @Test
    void a_notice_to_someone_whom_no_module_knows_is_taken_up_and_dropped() {
        var now = clock.instant();
        var text = new NoticeText("Des nouvelles", "Bonjour");
        var mail = new Notice(UUID.randomUUID(), UUID.randomUUID(), Medium.EMAIL, text, now, now);
        var sms = new Notice(UUID.randomUUID(), UUID.randomUUID(), Medium.SMS, text, now, now);
        outbox.queue(mail, now);
        outbox.queue(sms, now);

        List<Job> sending =
                jobs.stream().filter(job -> job.name().endsWith("-sent")).toList();
        assertThat(sending).extracting(Job::atOnce).containsExactlyInAnyOrder(6, 2);
        sending.forEach(job -> job.round().run(now));

        assertThat(fateOf(mail)).isEqualTo("dropped unreachable");
        assertThat(fateOf(sms)).isEqualTo("dropped unreachable");
    }

    private String fateOf(Notice notice) {
        return database.sql("select concat_ws(' ', state, reason) from notice where id = ?")
                .param(notice.id())
                .query(String.class)
                .single();
    }
}
