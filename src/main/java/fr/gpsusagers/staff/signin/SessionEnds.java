package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.staff.Token;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Notifies listeners on this node when an agent signs out. Other ends of a session, or a sign-out on another node,
/// are found by [OpenSessions]. Thread-safe.
@Singleton
public final class SessionEnds {

    private final List<Consumer<Token>> listeners = new CopyOnWriteArrayList<>();

    /// Adds a listener. It is called on the thread that signs the agent out, so it must return quickly
    /// and never block.
    public void join(Consumer<Token> listener) {
        listeners.add(listener);
    }

    void tell(Token ended) {
        listeners.forEach(listener -> listener.accept(ended));
    }
}
