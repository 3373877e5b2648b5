package fr.gpsusagers.enquiry.inbox;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.promise.PromiseTimes;
import fr.gpsusagers.enquiry.watch.ErasePersons;
import fr.gpsusagers.enquiry.watch.ErasePersons.Due;
import fr.gpsusagers.enquiry.watch.Traces;
import fr.gpsusagers.enquiry.watch.WatchAbsences;
import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.orientation.HeldCallbacks;
import fr.gpsusagers.orientation.PackInUse;
import java.time.Duration;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

@Configuration(proxyBeanMethods = false)
class EnquiryJobs {

    private static final Logger LOG = LoggerFactory.getLogger(EnquiryJobs.class);
    private static final Duration WATCH = Duration.ofMinutes(5);

    /// Looks for desks where nobody is.
    @Bean
    Job desksJob(WatchAbsences watchAbsences, PackInUse packs) {
        return Job.every(WATCH, "desks", now -> watchAbsences.watchDesks(packs.current(), now))
                .forPromises();
    }

    /// Looks for what agents hold who are away.
    @Bean
    Job absencesJob(WatchAbsences watchAbsences) {
        return Job.every(WATCH, "absences", now -> watchAbsences.watchAgents(now))
                .forPromises();
    }

    /// Updates when desks would call back. Without a database, no time is offered.
    @Bean
    Job callbacksJob(PromiseTimes promiseTimes, HeldCallbacks callbacks, PackInUse packs) {
        return Job.every(Duration.ofSeconds(5), "callbacks", now -> {
                    try {
                        promiseTimes.update(packs.current(), now);
                    } catch (DataAccessException | TransactionException lost) {
                        callbacks.forgetTimes();
                        throw lost;
                    }
                })
                .first(Duration.ZERO)
                .forPromises();
    }

    /// Erases in time, when hardly anybody asks: writing a table anew keeps everyone from it for a moment.
    @Bean
    Job erasingJob(ErasePersons erasePersons, Traces traces) {
        return Job.daily(LocalTime.of(3, 15), "erasing", now -> {
            erasePersons.eraseDue(new Actor.Clockwork(), Due.IN_TIME, now);
            traces.remove()
                    .forEach(remainder -> LOG.warn(
                            "Traces of erased persons remain: {}; ./gps purge says what to do", remainder.word()));
        });
    }
}
