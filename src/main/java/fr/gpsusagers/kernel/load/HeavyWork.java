package fr.gpsusagers.kernel.load;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;

/// Runs work that needs a processor for long (understanding words, drawing a PDF, hashing a passphrase) on a few
/// platform threads of its own. Pages and bookings run on virtual threads, which share two carriers on two cores: heavy
/// work there would make every database answer wait for it.
///
/// The queue is short, waiting is short, and clients take turns: one client that floods the queue delays its own work.
public final class HeavyWork implements AutoCloseable {

    /// The client on whose behalf a thread works.
    public static final ScopedValue<String> CLIENT = ScopedValue.newInstance();

    private final Turns turns;
    private final Duration patience;

    /// How much heavy work is accepted.
    ///
    /// @param threads how many tasks run at a time
    /// @param places how many tasks run or wait
    /// @param placesPerClient how many of these places one client may hold
    /// @param patience how long a task waits for a thread
    public record Size(int threads, int places, int placesPerClient, Duration patience) {

        private static final int PLACES_PER_THREAD = 64;
        private static final int PLACES_PER_CLIENT = 6;
        private static final Duration PATIENCE = Duration.ofSeconds(2);

        /// What so many threads can bear; docs/adr/0011 says how the figures were found.
        public static Size of(int threads) {
            return new Size(threads, threads * PLACES_PER_THREAD, PLACES_PER_CLIENT, PATIENCE);
        }
    }

    public HeavyWork(Size size) {
        this.turns = new Turns(size.places(), size.placesPerClient());
        this.patience = size.patience();
        ThreadFactory threads = Thread.ofPlatform()
                .name("heavy-", 1)
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .factory();
        for (int i = 0; i < size.threads(); i++) {
            threads.newThread(turns::serve).start();
        }
    }

    /// Runs this work and waits for its result. Work without a client, such as a command's, runs at once.
    ///
    /// @throws TooBusy when no thread comes free soon enough; then nothing was done
    public <T> T run(Supplier<T> work) {
        if (!CLIENT.isBound()) {
            return work.get();
        }
        var task = new Task<>(CLIENT.get(), work);
        if (!turns.add(task) || !task.startsWithin(patience) && turns.remove(task)) {
            throw new TooBusy();
        }
        return task.result();
    }

    @Override
    public void close() {
        turns.close();
    }
}
