package fr.gpsusagers.ledger;

import fr.gpsusagers.kernel.Holder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Who wants to hear, on this node, of what was just sealed: on whichever node it happened.
@Holder
public final class Audience {

    private final List<Consumer<List<Entry>>> listeners = new CopyOnWriteArrayList<>();

    /// Adds a listener; it is told quickly, and must not wait for anything.
    public void join(Consumer<List<Entry>> listener) {
        listeners.add(listener);
    }

    /// Tells all of them.
    public void tell(List<Entry> entries) {
        listeners.forEach(listener -> listener.accept(entries));
    }
}
