package fr.gpsusagers.receiving.mailserver;

import fr.gpsusagers.kernel.job.Job;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One round of the job that waits for the mail server to announce a mail, and has it fetched then. The job that
/// fetches regularly stands still.
final class MailWatch {

    private static final String ROUND = "mails-announced";
    private static final int PATIENCE_SECONDS = 120;

    private final CompletableFuture<Void> turn;

    private MailWatch(CompletableFuture<Void> turn) {
        this.turn = turn;
    }

    static MailWatch begin(List<Job> jobs, Instant now) {
        Job waiting = jobs.stream()
                .filter(job -> job.name().equals(ROUND))
                .findFirst()
                .orElseThrow();
        return new MailWatch(CompletableFuture.runAsync(
                () -> waiting.round().run(now),
                command -> Thread.ofPlatform().daemon().name("mail-watch").start(command)));
    }

    boolean isOver() {
        return turn.isDone();
    }

    /// Waits until the turn ends by itself.
    void awaitEnd() {
        try {
            turn.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException | TimeoutException failed) {
            throw new AssertionError(failed);
        }
    }
}
