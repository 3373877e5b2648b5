package fr.gpsusagers.kernel.load;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// One client's heavy work and its result.
final class Task<T> {

    private final String client;
    private final boolean goesAhead;
    private final Supplier<T> work;
    private final CountDownLatch started = new CountDownLatch(1);
    private final CompletableFuture<T> result = new CompletableFuture<>();

    /// @param goesAhead whether it is done before all work that does not go ahead
    Task(String client, boolean goesAhead, Supplier<T> work) {
        this.client = client;
        this.goesAhead = goesAhead;
        this.work = work;
    }

    String client() {
        return client;
    }

    boolean goesAhead() {
        return goesAhead;
    }

    void run() {
        started.countDown();
        try {
            result.complete(work.get());
        } catch (Throwable failure) {
            result.completeExceptionally(failure);
        }
    }

    boolean startsWithin(Duration patience) {
        try {
            return started.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Waits for the result. Rethrows the exception of the work itself, without a wrapper.
    T result() {
        try {
            return result.join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw failed;
            }
        }
    }
}
