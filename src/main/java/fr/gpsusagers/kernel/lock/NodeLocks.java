package fr.gpsusagers.kernel.lock;

import java.util.Optional;
import java.util.function.Supplier;

/// Lets one node at a time do some work.
public interface NodeLocks {

    /// Does the work under a lock of this name, which no other node and no other thread can take meanwhile. Returns its
    /// result; empty if the lock is taken. The lock ends with the work, also when the work fails or the node dies.
    ///
    /// @param work has its own transactions, or none: the lock is no transaction
    <T> Optional<T> alone(String name, Supplier<T> work);
}
