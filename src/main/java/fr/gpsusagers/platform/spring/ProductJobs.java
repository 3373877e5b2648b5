package fr.gpsusagers.platform.spring;

import fr.gpsusagers.kernel.job.DailyRuns;
import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.kernel.job.Jobs;
import fr.gpsusagers.kernel.job.NodeLocks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Runs the jobs in the product, but not in commands.
@Configuration(proxyBeanMethods = false)
@Profile("!command")
class ProductJobs {

    @Bean
    Jobs jobs(List<Job> all, NodeLocks locks, DailyRuns runs, Clock clock) {
        return new Jobs(all, locks, runs, clock);
    }

    @Bean
    Running runningJobs(Jobs jobs) {
        return new Running(jobs);
    }

    /// From the end of the start until the product stops.
    static final class Running implements SmartLifecycle {

        private static final Duration PATIENCE = Duration.ofMillis(800);

        private final Jobs jobs;
        private volatile boolean running;

        Running(Jobs jobs) {
            this.jobs = jobs;
        }

        @Override
        public void start() {
            running = true;
            jobs.start();
        }

        @Override
        public void stop() {
            running = false;
            jobs.stop(PATIENCE);
        }

        @Override
        public boolean isRunning() {
            return running;
        }
    }
}
