package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.Holder;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Stores the messages that would have been sent, for trying the product without a mail server or an SMS service. A
/// page shows them. Kept in memory only, and at most the last 500. Thread-safe.
@Holder
public final class PretendMessages {

    static final int MOST = 500;

    private final Deque<Message> messages = new ArrayDeque<>();

    /// A message as the recipient would have received it, its placeholders filled.
    ///
    /// @param message the identifier by which a mail server would know it
    /// @param thread where replies to a mail go
    public record Message(
            UUID message, UUID subject, Address to, FilledText text, Optional<MailThread> thread, Instant at) {}

    public synchronized void add(Message message) {
        messages.addFirst(message);
        if (messages.size() > MOST) {
            messages.removeLast();
        }
    }

    /// Returns the messages, latest first.
    public synchronized List<Message> list() {
        return List.copyOf(messages);
    }

    /// Removes the messages about this subject. Returns how many there were.
    public synchronized int remove(UUID subject) {
        int before = messages.size();
        messages.removeIf(message -> message.subject().equals(subject));
        return before - messages.size();
    }
}
