package fr.gpsusagers.notice.gateway;

import fr.gpsusagers.notice.sending.Delivery;
import fr.gpsusagers.notice.sending.Delivery.Unreached;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/// Talks to a mail server on a thread apart, until a deadline: a server that drips byte after byte, or a name server
/// that
/// never answers, holds nobody longer. Not on a virtual thread, since looking up a name would hold one that all share.
final class Conversations {

    /// With those that hang in the look-up of a name, which nothing can end.
    static final int MOST_AT_ONCE = 16;

    private final Duration deadline;
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("mail-", 0).factory());

    Conversations(Duration deadline) {
        this.deadline = deadline;
    }

    /// @param conversation on this line, which is cut at the deadline
    /// @param late what is told when it did not end by itself
    Delivery hold(Function<Line, Delivery> conversation, Supplier<Delivery> late) {
        if (!free.tryAcquire()) {
            return new Unreached("smtp-busy");
        }
        var line = new Line();
        return await(threads.submit(() -> talk(conversation, line)), line, late);
    }

    private Delivery talk(Function<Line, Delivery> conversation, Line line) {
        try {
            return conversation.apply(line);
        } finally {
            free.release();
        }
    }

    private Delivery await(Future<Delivery> told, Line line, Supplier<Delivery> late) {
        try {
            return told.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException tooLong) {
            return late.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return late.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } finally {
            line.cut();
        }
    }
}
