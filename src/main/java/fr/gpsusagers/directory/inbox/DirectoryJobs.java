package fr.gpsusagers.directory.inbox;

import fr.gpsusagers.directory.report.ReportedNumbers;
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

    private final ReportedNumbers reportedNumbers;
    private final Clock clock;

    DirectoryJobs(ReportedNumbers reportedNumbers, Clock clock) {
        this.reportedNumbers = reportedNumbers;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        reportedNumbers.update(clock.instant());
    }

    @Bean
    Job doubtsJob() {
        return Job.every(Duration.ofSeconds(20), "doubts", reportedNumbers::update);
    }
}
