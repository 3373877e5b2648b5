package fr.gpsusagers.notice;

import fr.gpsusagers.kernel.Holder;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/// What would have been sent, for whoever tries the product without a mail server or a telephone: a door shows it. In
/// memory only, and the last five hundred.
@Holder
public final class PretendMessages {

    static final int MOST = 500;

    private final Deque<Message> messages = new ArrayDeque<>();

    /// A message as it would have reached someone, its places filled.
    public record Message(UUID subject, Address to, FilledText text, Instant at) {}

    public synchronized void add(Message message) {
        messages.addFirst(message);
        if (messages.size() > MOST) {
            messages.removeLast();
        }
    }

    /// The latest first.
    public synchronized List<Message> list() {
        return List.copyOf(messages);
    }

    /// Forgets those about this subject; gives how many there were.
    public synchronized int remove(UUID subject) {
        int before = messages.size();
        messages.removeIf(message -> message.subject().equals(subject));
        return before - messages.size();
    }
}
