package fr.gpsusagers.kernel.job;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works through the items of a round, each in a transaction of its own, so that one that fails stops no other.
public interface OneByOne {

    /// Ends early when the time of the job is almost over: the next round goes on. An item that failed is tried
    /// again after all others, and only after a while. A database that cannot be reached ends the round with its
    /// exception.
    ///
    /// @param round the name of the round in the log
    /// @param id what the log calls an item: never anything personal
    <T> void each(String round, Collection<T> items, Function<T, ?> id, Consumer<T> work);
}
