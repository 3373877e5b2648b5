package fr.gpsusagers.kernel.job;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Locks that all nodes share.
public interface NodeLocks {

    /// Takes the lock of this name, runs the work and returns its result. If another node or thread has
    /// the lock, does nothing and returns empty. The lock is free again when the work has ended or
    /// failed, or the node has stopped; and after the longest time, even if the node can no longer be reached.
    ///
    /// @param longest how long the work may take: the caller sees to it
    /// @param work opens its own transactions: the lock does not open one
    <T> Optional<T> alone(String name, Duration longest, Supplier<T> work);
}
