package fr.gpsusagers.intake.inbox;

import fr.gpsusagers.intake.Intakes;
import fr.gpsusagers.kernel.job.Job;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IntakeJobs {

    /// Forgets shortly before the tables are written anew, so that the rows leave the files the same night.
    @Bean
    Job forgettingIntakesJob(Intakes intakes) {
        return Job.daily(LocalTime.of(3, 5), "forgetting-intakes", intakes::forget);
    }
}
