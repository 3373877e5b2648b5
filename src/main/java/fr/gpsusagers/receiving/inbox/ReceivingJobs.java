package fr.gpsusagers.receiving.inbox;

import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.kernel.job.Jobs;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.receiving.DeskAnswers;
import fr.gpsusagers.receiving.route.DeliverMessages;
import fr.gpsusagers.receiving.route.Deliveries;
import fr.gpsusagers.receiving.route.FetchMails;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReceivingJobs {

    private static final String FETCHING = "mails-fetched";
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration START = Duration.ofSeconds(5);

    /// Keeps the replies that wait at a desk which no longer has the request.
    @Bean
    Job lateRepliesJob(DeskAnswers deskAnswers, PackInUse packs) {
        return Job.every(Duration.ofSeconds(15), "late-replies", now -> deskAnswers.keepLate(packs.current(), now))
                .forPromises();
    }

    /// Fetches mails in case that the server announces none.
    @Bean
    Job fetchingJob(FetchMails fetchMails) {
        return Job.every(Duration.ofSeconds(20), FETCHING, fetchMails::fetch)
                .first(START)
                .onOneNode()
                .within(Duration.ofMinutes(5));
    }

    /// Waits until the mail server announces a mail. The server may keep it waiting for twenty minutes.
    @Bean
    Job announcementsJob(FetchMails fetchMails, ObjectProvider<Jobs> jobs) {
        var again = new AtomicReference<>(Instant.MIN);
        return Job.every(SECOND, "mails-announced", now -> {
                    if (now.isBefore(again.get())) {
                        return;
                    }
                    fetchMails
                            .await(now)
                            .ifPresentOrElse(again::set, () -> jobs.getObject().soon(FETCHING, Duration.ZERO));
                })
                .first(START)
                .within(Duration.ofMinutes(25));
    }

    /// Brings mails to their requests.
    @Bean
    Job mailsJob(DeliverMessages deliverMessages, PackInUse packs) {
        return Job.every(SECOND, "mails-delivered", now -> deliverMessages.deliver(Kind.MAIL, packs.current(), now))
                .first(START)
                .within(Duration.ofMinutes(2))
                .forPromises();
    }

    /// Brings text messages to their requests: no mail keeps them waiting.
    @Bean
    Job textsJob(DeliverMessages deliverMessages, PackInUse packs) {
        return Job.every(SECOND, "texts-delivered", now -> deliverMessages.deliver(Kind.TEXT, packs.current(), now))
                .first(START)
                .forPromises();
    }

    /// Reads calls of the SMS operator again that could not be read.
    @Bean
    Job smsCallsJob(DeliverMessages deliverMessages, PackInUse packs) {
        return Job.every(
                Duration.ofMinutes(1),
                "sms-calls-read",
                now -> deliverMessages.deliver(Kind.SMS_CALL, packs.current(), now));
    }

    @Bean
    Job forgettingMessagesJob(Deliveries deliveries) {
        return Job.every(Duration.ofHours(1), "old-messages", deliveries::forget);
    }
}
