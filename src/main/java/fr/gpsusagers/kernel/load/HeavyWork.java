package fr.gpsusagers.kernel.load;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;

/// Runs CPU-heavy work (understanding words, drawing a PDF, hashing a passphrase) on a few dedicated platform
/// threads. Pages and bookings run on virtual threads, which have only two carrier threads on two cores: heavy work
/// on these carriers would delay every database answer.
///
/// The queue is short, waiting times are short, and clients take turns: a client that floods the queue delays only
/// its own work. Work that a promise waits for goes ahead of pages: sheets that many clients ask for at once kept
/// bookings waiting for two seconds.
public final class HeavyWork implements AutoCloseable {

    /// The client on whose behalf the current thread works.
    public static final ScopedValue<String> CLIENT = ScopedValue.newInstance();

    private final Turns turns;
    private final Duration patience;

    /// Limits of accepted heavy work.
    ///
    /// @param threads how many tasks run at the same time
    /// @param places how many tasks run or wait in total
    /// @param placesPerClient how many of these tasks may belong to one client
    /// @param patience how long a task waits for a free thread before it is refused
    public record Size(int threads, int places, int placesPerClient, Duration patience) {

        private static final int PLACES_PER_THREAD = 64;
        private static final int PLACES_PER_CLIENT = 6;
        private static final Duration PATIENCE = Duration.ofSeconds(2);

        /// Returns the limits for this number of threads; docs/adr/0011 explains the figures.
        public static Size of(int threads) {
            return new Size(threads, threads * PLACES_PER_THREAD, PLACES_PER_CLIENT, PATIENCE);
        }
    }

    public HeavyWork(Size size) {
        this.turns = new Turns(size.places(), size.placesPerClient());
        this.patience = size.patience();
        ThreadFactory threads = Thread.ofPlatform().name("heavy-", 1).daemon().factory();
        for (int i = 0; i < size.threads(); i++) {
            threads.newThread(turns::serve).start();
        }
    }

    /// Runs this work and waits for its result. Work without a client, such as that of a command, runs immediately
    /// on the calling thread.
    ///
    /// @throws TooBusy if the queue is full or no thread becomes free in time; the work was not started
    public <T> T run(Supplier<T> work) {
        return run(work, false, patience);
    }

    /// The same for work that a promise waits for. It is done before the work of pages, and no place is refused to it.
    ///
    /// @param longest how long to wait for a free thread
    /// @throws TooBusy if there is none in time; the work was not started
    public <T> T runAhead(Supplier<T> work, Duration longest) {
        return run(work, true, longest);
    }

    private <T> T run(Supplier<T> work, boolean goesAhead, Duration longest) {
        if (!CLIENT.isBound()) {
            return work.get();
        }
        var task = new Task<>(CLIENT.get(), goesAhead, work);
        if (!turns.add(task) || !task.startsWithin(longest) && turns.remove(task)) {
            throw new TooBusy();
        }
        return task.result();
    }

    @Override
    public void close() {
        turns.close();
    }
}
