package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.Holder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Who wants to hear, on this node, that an agent signed out. What ends a session otherwise, or on another node, is
/// found by [ListOpenSessions].
@Holder
public final class SessionEnds {

    private final List<Consumer<SessionToken>> listeners = new CopyOnWriteArrayList<>();

    /// Adds a listener; it is told quickly, and must not wait for anything.
    public void join(Consumer<SessionToken> listener) {
        listeners.add(listener);
    }

    void tell(SessionToken ended) {
        listeners.forEach(listener -> listener.accept(ended));
    }
}
