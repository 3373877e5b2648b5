package fr.gpsusagers.sending.gateway;

import fr.gpsusagers.sending.notice.Delivery;
import fr.gpsusagers.sending.notice.Delivery.Unreached;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/// Runs each conversation with a mail server on its own thread, with a deadline. A server that sends one byte at a
/// time, or a DNS server that never answers, blocks the caller no longer than that. Platform threads, since a DNS
/// lookup would block a carrier thread that all virtual threads share.
final class Conversations {

    /// Includes threads that hang in a DNS lookup, which nothing can interrupt.
    static final int MOST_AT_ONCE = 16;

    private final Duration deadline;
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("mail-", 0).factory());

    Conversations(Duration deadline) {
        this.deadline = deadline;
    }

    /// @param conversation talks over this line, which is cut at the deadline
    /// @param late returns the result if the conversation did not end in time
    Delivery hold(Function<SmtpConnection, Delivery> conversation, Supplier<Delivery> late) {
        if (!free.tryAcquire()) {
            return new Unreached("smtp-busy");
        }
        var line = new SmtpConnection();
        Future<Delivery> told;
        try {
            told = threads.submit(() -> talk(conversation, line));
        } catch (RejectedExecutionException | OutOfMemoryError noThread) {
            free.release();
            return new Unreached("smtp-busy");
        }
        return await(told, line, late);
    }

    private Delivery talk(Function<SmtpConnection, Delivery> conversation, SmtpConnection line) {
        try {
            return conversation.apply(line);
        } finally {
            free.release();
        }
    }

    private Delivery await(Future<Delivery> told, SmtpConnection line, Supplier<Delivery> late) {
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
