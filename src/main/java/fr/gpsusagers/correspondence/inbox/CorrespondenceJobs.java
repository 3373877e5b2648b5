package fr.gpsusagers.correspondence.inbox;

import fr.gpsusagers.correspondence.ForgetMessages;
import fr.gpsusagers.correspondence.KeepPromises;
import fr.gpsusagers.correspondence.NoteBounces;
import fr.gpsusagers.correspondence.bymail.KeepLateReplies;
import fr.gpsusagers.correspondence.bymail.WriteToDesks;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.orientation.PackInUse;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CorrespondenceJobs {

    /// Checks the promises that are almost due.
    @Bean
    Job promisesJob(KeepPromises keepPromises, PackInUse packs) {
        return Job.every(Duration.ofSeconds(30), "promises", now -> keepPromises.keep(packs.current(), now))
                .forPromises();
    }

    /// Mails desks that work by mail what they do not know yet.
    @Bean
    Job deskMailsJob(WriteToDesks writeToDesks) {
        return Job.every(Duration.ofSeconds(15), "desk-mails", now -> writeToDesks.write(new Actor.Clockwork(), now))
                .forPromises();
    }

    /// Keeps the replies that wait at a desk which no longer has the request.
    @Bean
    Job lateRepliesJob(KeepLateReplies keepLateReplies, PackInUse packs) {
        return Job.every(
                        Duration.ofSeconds(15),
                        "late-replies",
                        now -> keepLateReplies.keep(new Actor.Clockwork(), packs.current(), now))
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
