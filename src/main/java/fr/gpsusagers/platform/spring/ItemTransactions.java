package fr.gpsusagers.platform.spring;

import fr.gpsusagers.kernel.job.FailurePlace;
import fr.gpsusagers.kernel.job.OneByOne;
import fr.gpsusagers.kernel.job.TimeLimit;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/// Remembers in the memory of the node which items failed.
@Component
class ItemTransactions implements OneByOne {

    private static final Logger LOG = LoggerFactory.getLogger(ItemTransactions.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_DOUBLINGS = 6;
    private static final int MOST_REMEMBERED = 10_000;

    private final TransactionTemplate transaction;
    private final Map<Item, Failed> failed = new ConcurrentHashMap<>();

    ItemTransactions(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Item(String round, Object id) {}

    /// @param again when to try again, in nanoseconds of the machine
    private record Failed(int times, long again) {

        static Failed after(int times) {
            Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(times - 1, LONGEST_DOUBLINGS));
            return new Failed(times, System.nanoTime() + pause.toNanos());
        }

        boolean isToBeTried() {
            return System.nanoTime() - again >= 0;
        }
    }

    @Override
    public <T> void each(String round, Collection<T> items, Function<T, ?> id, Consumer<T> work) {
        for (T item : inTurn(round, items, id)) {
            if (TimeLimit.isNear()) {
                return;
            }
            handle(new Item(round, id.apply(item)), () -> work.accept(item));
        }
    }

    private <T> List<T> inTurn(String round, Collection<T> items, Function<T, ?> id) {
        return Stream.concat(
                        items.stream().filter(item -> !failed.containsKey(new Item(round, id.apply(item)))),
                        items.stream().filter(item -> isToBeTriedAgain(new Item(round, id.apply(item)))))
                .toList();
    }

    private boolean isToBeTriedAgain(Item item) {
        Failed before = failed.get(item);
        return before != null && before.isToBeTried();
    }

    private void handle(Item item, Runnable work) {
        try {
            transaction.executeWithoutResult(_ -> work.run());
            failed.remove(item);
        } catch (DataAccessResourceFailureException
                | CannotCreateTransactionException
                | TransactionSystemException unreachable) {
            throw unreachable;
        } catch (ConcurrencyFailureException overtaken) {
            LOG.debug("{}: {} is being changed, and is tried in the next round", item.round(), item.id());
        } catch (RuntimeException reason) {
            if (Thread.currentThread().isInterrupted()) {
                throw reason;
            }
            noteFailed(item, reason);
        }
    }

    private void noteFailed(Item item, RuntimeException reason) {
        if (failed.size() >= MOST_REMEMBERED) {
            failed.clear();
        }
        Failed now = failed.merge(item, Failed.after(1), (before, _) -> Failed.after(before.times() + 1));
        if (now.times() == 1) {
            LOG.warn(
                    "{}: {} failed; the others go on, and it is tried again later: {}",
                    item.round(),
                    item.id(),
                    FailurePlace.of(reason));
        }
    }
}
