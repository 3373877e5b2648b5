package fr.gpsusagers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.kernel.job.Jobs;
import fr.gpsusagers.kernel.job.JobsForTests;
import fr.gpsusagers.running.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.HttpStatus;

class PromisesHealthTest {

    private static final Duration OFTEN = Duration.ofMillis(20);

    private final AtomicBoolean broken = new AtomicBoolean(true);
    private Jobs jobs = JobsForTests.of(new TestClock());

    @AfterEach
    void stop() {
        jobs.stop(Duration.ZERO);
    }

    @Test
    void while_a_job_that_promises_depend_on_stands_still_it_answers_503_and_names_the_job() {
        PromisesHealth health = healthOf(failing("watching").forPromises());
        await().until(() -> status(health), HttpStatus.SERVICE_UNAVAILABLE::equals);
        assertThat(health.health().getDetails()).containsEntry("standingStill", List.of("watching"));
        broken.set(false);
        await().until(() -> status(health), HttpStatus.OK::equals);
    }

    @Test
    void upkeep_that_stands_still_is_named_but_breaks_no_promise() {
        PromisesHealth health = healthOf(failing("sweeping"));
        await().until(() -> health.health().getDetails().containsValue(List.of("sweeping")));
        assertThat(status(health)).isEqualTo(HttpStatus.OK);
    }

    private Job failing(String name) {
        return Job.every(OFTEN, name, _ -> {
                    if (broken.get()) {
                        throw new IllegalStateException();
                    }
                })
                .within(Duration.ofMillis(200));
    }

    private PromisesHealth healthOf(Job job) {
        jobs = JobsForTests.of(new TestClock(), job);
        jobs.start();
        var beans = new StaticListableBeanFactory();
        beans.addBean("jobs", jobs);
        return new PromisesHealth(beans.getBeanProvider(Jobs.class));
    }

    private static HttpStatus status(PromisesHealth health) {
        return HttpStatus.valueOf(health.tell().getStatusCode().value());
    }
}
