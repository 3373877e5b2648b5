package fr.gpsusagers.sending.inbox;

import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.sending.Bookings;
import fr.gpsusagers.sending.ForgetMessages;
import fr.gpsusagers.sending.NoteBounces;
import fr.gpsusagers.sending.desk.WriteToDesks;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.SendNotices;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Each medium has its own rounds, so a slow mail server never delays text messages. When many citizens ask at
/// once, many short rounds leave resources for those waiting for their promise; one long round would not.
@Configuration(proxyBeanMethods = false)
class SendingJobs {

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
    Job receiptsJob(Outbox outbox) {
        return Job.every(Duration.ofSeconds(5), "receipts", outbox::noteReceipts);
    }

    @Bean
    Job forgettingNoticesJob(Outbox outbox) {
        return Job.every(Duration.ofHours(6), "old-notices", outbox::forget);
    }

    /// Checks the promises that are almost due.
    @Bean
    Job promisesJob(Bookings bookings, PackInUse packs) {
        return Job.every(Duration.ofSeconds(30), "promises", now -> bookings.watch(packs.current(), now))
                .forPromises();
    }

    /// Mails desks that work by mail what they do not know yet.
    @Bean
    Job deskMailsJob(WriteToDesks writeToDesks) {
        return Job.every(Duration.ofSeconds(15), "desk-mails", writeToDesks::write)
                .forPromises();
    }

    /// Handles notices that could not be delivered.
    @Bean
    Job bouncesJob(NoteBounces noteBounces, PackInUse packs) {
        return Job.every(Duration.ofMinutes(1), "bounces", now -> noteBounces.note(packs.current(), now))
                .forPromises();
    }

    /// Deletes the pretend messages to erased persons.
    @Bean
    Job pretendMessagesJob(ForgetMessages forgetMessages) {
        return Job.every(Duration.ofMinutes(1), "pretend-messages", forgetMessages::forget);
    }
}
