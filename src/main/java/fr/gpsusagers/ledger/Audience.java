package fr.gpsusagers.ledger;

import fr.gpsusagers.kernel.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Notifies listeners on this node of newly sealed entries, whichever node sealed them. Thread-safe.
@Singleton
public final class Audience {

    private final List<Consumer<List<Entry>>> listeners = new CopyOnWriteArrayList<>();

    /// Adds a listener. It is called on the thread that reports new entries, so it must return
    /// quickly and never block.
    public void join(Consumer<List<Entry>> listener) {
        listeners.add(listener);
    }

    /// Notifies all listeners, on the calling thread.
    public void tell(List<Entry> entries) {
        listeners.forEach(listener -> listener.accept(entries));
    }
}
