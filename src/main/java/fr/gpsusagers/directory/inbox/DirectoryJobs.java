package fr.gpsusagers.directory.inbox;

import fr.gpsusagers.directory.report.UpdateDoubts;
import fr.gpsusagers.kernel.job.Job;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Keeps the numbers in doubt up to date, from the start on. A report made here counts at once; this is for
/// those made elsewhere.
@Configuration(proxyBeanMethods = false)
@Profile("!command")
class DirectoryJobs implements SmartInitializingSingleton {

    private final UpdateDoubts updateDoubts;
    private final Clock clock;

    DirectoryJobs(UpdateDoubts updateDoubts, Clock clock) {
        this.updateDoubts = updateDoubts;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        updateDoubts.update(clock.instant());
    }

    @Bean
    Job doubtsJob() {
        return Job.every(Duration.ofSeconds(20), "doubts", updateDoubts::update);
    }
}
