package fr.gpsusagers.staff.inbox;

import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.staff.identity.ForgetRoundTrips;
import fr.gpsusagers.staff.signin.ForgetSessions;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Deletes what has expired. It has no effect even before it is deleted.
@Configuration(proxyBeanMethods = false)
class StaffJobs {

    private static final Duration OFTEN = Duration.ofMinutes(5);

    @Bean
    Job forgettingSessionsJob(ForgetSessions forgetSessions) {
        return Job.every(OFTEN, "old-sessions", forgetSessions::forget);
    }

    @Bean
    Job forgettingRoundTripsJob(ForgetRoundTrips forgetRoundTrips) {
        return Job.every(OFTEN, "old-round-trips", forgetRoundTrips::forget);
    }
}
