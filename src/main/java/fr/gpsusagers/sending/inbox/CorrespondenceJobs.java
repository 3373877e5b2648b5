package fr.gpsusagers.sending.inbox;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.sending.ForgetMessages;
import fr.gpsusagers.sending.KeepPromises;
import fr.gpsusagers.sending.NoteBounces;
import fr.gpsusagers.sending.desk.WriteToDesks;
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
