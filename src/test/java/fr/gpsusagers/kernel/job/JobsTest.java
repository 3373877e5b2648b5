package fr.gpsusagers.kernel.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import fr.gpsusagers.kernel.FrenchTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class JobsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final Duration NEVER = Duration.ofDays(1);

    private final AtomicInteger rounds = new AtomicInteger();
    private final CountDownLatch never = new CountDownLatch(1);
    private Jobs jobs = JobsForTests.of(Clock.fixed(NOW, FrenchTime.ZONE));

    @AfterEach
    void stop() {
        jobs.stop(Duration.ZERO);
    }

    @Test
    void a_job_gets_the_instant_of_the_product_s_clock() {
        start(Job.every(OFTEN, "count", now -> {
            assertThat(now).isEqualTo(NOW);
            rounds.incrementAndGet();
        }));
        await().untilAtomic(rounds, greaterThan(3));
    }

    @Test
    void a_job_that_never_ends_holds_up_no_other_and_is_ended_and_tried_again(CapturedOutput log) {
        var tries = new AtomicInteger();
        start(
                Job.every(OFTEN, "stuck", _ -> {
                            tries.incrementAndGet();
                            awaitQuietly(never);
                        })
                        .within(Duration.ofMillis(100)),
                Job.every(OFTEN, "count", _ -> rounds.incrementAndGet()));
        await().until(() -> tries.get() > 3 && rounds.get() > 3);
        assertThat(log.getAll().split("Job stuck took longer than", -1)).hasSize(2);
    }

    @Test
    void a_silent_server_keeps_no_job_longer_than_its_limit() throws IOException {
        try (var silent = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            start(Job.every(OFTEN, "stuck", _ -> {
                        rounds.incrementAndGet();
                        readFrom(silent.getLocalPort());
                    })
                    .within(Duration.ofMillis(100)));
            await().untilAtomic(rounds, greaterThan(3));
        }
    }

    @Test
    void a_job_runs_as_often_at_once_as_it_says_and_not_more() {
        start(
                Job.every(OFTEN, "alone", _ -> {
                    rounds.incrementAndGet();
                    awaitQuietly(never);
                }),
                Job.every(OFTEN, "three", _ -> {
                            rounds.addAndGet(100);
                            awaitQuietly(never);
                        })
                        .atOnce(3));
        await().during(Duration.ofMillis(300)).until(() -> rounds.get() <= 301);
        assertThat(rounds).hasValue(301);
    }

    @Test
    void a_failure_is_said_once_without_its_message_and_so_is_the_next_success(CapturedOutput log) {
        var fails = new AtomicInteger(5);
        start(Job.every(OFTEN, "shaky", _ -> {
            if (fails.getAndDecrement() > 0) {
                throw new IllegalStateException("Madame Durand, 06 12 34 56 78");
            }
            rounds.incrementAndGet();
        }));
        await().untilAtomic(rounds, greaterThan(2));
        assertThat(log.getAll())
                .contains("Job shaky failed and is tried again: IllegalStateException")
                .containsOnlyOnce("Job shaky failed")
                .containsOnlyOnce("Job shaky goes on")
                .doesNotContain("Durand");
    }

    @Test
    void a_job_stands_still_when_no_round_has_ended_well_for_a_pause_and_its_limit() {
        var broken = new AtomicInteger(1);
        start(Job.every(OFTEN, "shaky", _ -> {
                    if (broken.get() > 0) {
                        throw new IllegalStateException();
                    }
                })
                .within(Duration.ofMillis(200)));
        assertThat(jobs.states()).noneMatch(JobState::isStandingStill);
        await().until(() -> jobs.states().getFirst().isStandingStill());
        broken.set(0);
        await().until(() -> !jobs.states().getFirst().isStandingStill());
    }

    @Test
    void a_job_of_every_six_hours_is_tried_again_soon_after_a_failure() {
        start(Job.every(Duration.ofHours(6), "rare", _ -> {
                    if (rounds.incrementAndGet() == 1) {
                        throw new IllegalStateException();
                    }
                })
                .first(OFTEN));
        await().atMost(Duration.ofMinutes(1)).untilAtomic(rounds, is(2));
    }

    @Test
    void a_round_that_took_too_long_and_ended_all_the_same_is_no_success() {
        start(Job.every(OFTEN, "stuck", _ -> awaitQuietly(never)).within(Duration.ofMillis(50)));
        await().until(() -> jobs.states().getFirst().isStandingStill());
    }

    @Test
    void nightly_work_that_fails_does_not_keep_the_next_from_being_done() {
        var night = LocalTime.of(3, 5);
        jobs = JobsForTests.of(
                Clock.fixed(NOW, FrenchTime.ZONE),
                Job.daily(night, "fails", _ -> {
                    throw new IllegalStateException();
                }),
                Job.daily(night, "works", _ -> rounds.incrementAndGet()));
        jobs.start();
        jobs.soon("fails", Duration.ZERO);
        jobs.soon("works", Duration.ZERO);
        await().untilAtomic(rounds, is(1));
    }

    @Test
    void what_is_asked_for_soon_begins_after_the_last_call_even_while_a_round_runs() {
        var go = new CountDownLatch(1);
        start(Job.every(NEVER, "called", _ -> {
            rounds.incrementAndGet();
            awaitQuietly(go);
        }));
        for (int call = 0; call < 5; call++) {
            jobs.soon("called", OFTEN);
        }
        await().untilAtomic(rounds, is(1));
        jobs.soon("called", OFTEN);
        await().during(Duration.ofMillis(100)).until(() -> rounds.get() == 1);
        go.countDown();
        await().untilAtomic(rounds, is(2));
    }

    @Test
    void after_a_stop_nothing_begins_until_the_next_start() {
        start(Job.every(OFTEN, "count", _ -> rounds.incrementAndGet()));
        await().untilAtomic(rounds, greaterThan(2));
        jobs.stop(Duration.ofSeconds(1));
        int before = rounds.get();
        jobs.soon("count", Duration.ZERO);
        await().during(Duration.ofMillis(100)).until(() -> rounds.get() == before);
        jobs.start();
        await().until(() -> rounds.get() > before);
    }

    @Test
    void two_jobs_of_one_name_are_refused() {
        Job job = Job.every(OFTEN, "count", _ -> {});
        assertThatIllegalArgumentException().isThrownBy(() -> JobsForTests.of(Clock.systemUTC(), job, job));
    }

    private void start(Job... all) {
        jobs = JobsForTests.of(Clock.fixed(NOW, FrenchTime.ZONE), all);
        jobs.start();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void readFrom(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var _ = socket.getInputStream().read();
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }
}
