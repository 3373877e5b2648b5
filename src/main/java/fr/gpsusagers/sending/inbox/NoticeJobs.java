package fr.gpsusagers.sending.inbox;

import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.sending.delivery.ForgetNotices;
import fr.gpsusagers.sending.delivery.SendNotices;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.NoteReceipts;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Each medium has its own rounds, so a slow mail server never delays text messages. When many citizens ask at
/// once, many short rounds leave resources for those waiting for their promise; one long round would not.
@Configuration(proxyBeanMethods = false)
class NoticeJobs {

    private static final int MAILS_AT_ONCE = 6;
    private static final int TEXTS_AT_ONCE = 2;
    private static final Duration OFTEN = Duration.ofMillis(500);
    private static final Duration START = Duration.ofSeconds(2);

    @Bean
    Job sendingMailsJob(SendNotices sendNotices) {
        return Job.every(OFTEN, "mails-sent", now -> sendNotices.send(Medium.EMAIL, now))
                .first(START)
                .atOnce(MAILS_AT_ONCE)
                .forPromises();
    }

    @Bean
    Job sendingTextsJob(SendNotices sendNotices) {
        return Job.every(OFTEN, "texts-sent", now -> sendNotices.send(Medium.SMS, now))
                .first(START)
                .atOnce(TEXTS_AT_ONCE)
                .forPromises();
    }

    /// Notes what the SMS operator reported.
    @Bean
    Job receiptsJob(NoteReceipts noteReceipts) {
        return Job.every(Duration.ofSeconds(5), "receipts", noteReceipts::note);
    }

    @Bean
    Job forgettingNoticesJob(ForgetNotices forgetNotices) {
        return Job.every(Duration.ofHours(6), "old-notices", forgetNotices::forget);
    }
}
