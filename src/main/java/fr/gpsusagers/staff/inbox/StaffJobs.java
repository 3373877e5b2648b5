package fr.gpsusagers.staff.inbox;

import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.staff.signin.OpenSessions;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StaffJobs {

    /// Deletes expired sessions, states of presence and round trips. They have no effect even before they are deleted.
    @Bean
    Job forgettingSessionsJob(OpenSessions openSessions) {
        return Job.every(Duration.ofMinutes(5), "old-sessions", openSessions::forget);
    }
}
