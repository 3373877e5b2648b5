package fr.gpsusagers.messaging.mailserver;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/// One turn of the timer that waits for the mail server to announce a mail, and fetches it then. The timer that fetches
/// regularly stands still.
final class MailWatch {

    private static final String TURN = "MailTimer.fetchWhenAnnounced";
    private static final int PATIENCE_SECONDS = 120;

    private final CompletableFuture<Void> turn;

    private MailWatch(CompletableFuture<Void> turn) {
        this.turn = turn;
    }

    static MailWatch begin(ScheduledTaskHolder timers) {
        Runnable turn = timers.getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(task -> task.toString().contains(TURN))
                .findFirst()
                .orElseThrow()
                .getRunnable();
        return new MailWatch(CompletableFuture.runAsync(
                turn, command -> Thread.ofPlatform().daemon().name("mail-watch").start(command)));
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
