package fr.gpsusagers.kernel.lock;

import java.util.Optional;
import java.util.function.Supplier;

/// Locks that all nodes share.
public interface NodeLocks {

    /// Runs the work while holding the lock of this name. Returns its result, or empty if another node or thread holds
    /// the lock. Releases the lock when the work ends or fails, or the node dies.
    ///
    /// @param work opens its own transactions: holding the lock is not one
    <T> Optional<T> alone(String name, Supplier<T> work);
}
