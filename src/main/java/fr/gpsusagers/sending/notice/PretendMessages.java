package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The pretend twin of the mail server and of the SMS service, for trying the product without them: keeps the messages
/// that would have been sent, and a page shows them. Kept in memory only, and at most the last 500. Thread-safe.
@Singleton
public final class PretendMessages implements Mailer, Texter {

    static final int MOST = 500;

    private final Deque<Message> messages = new ArrayDeque<>();
    private final Clock clock;

    public PretendMessages(Clock clock) {
        this.clock = clock;
    }

    /// A message as the recipient would have received it, its placeholders filled.
    ///
    /// @param message the identifier by which a mail server would know it
    /// @param thread where replies to a mail go
    public record Message(
            UUID message, UUID subject, Address to, FilledText text, Optional<MailThread> thread, Instant at) {}

    @Override
    public Delivery send(Outgoing message, EmailAddress to) {
        return keep(message, new Address.Mailbox(to));
    }

    @Override
    public Delivery send(Outgoing message, PhoneNumber to) {
        return keep(message, new Address.Mobile(to));
    }

    private synchronized Delivery keep(Outgoing sent, Address to) {
        messages.addFirst(new Message(sent.id(), sent.subject(), to, sent.text(), sent.thread(), clock.instant()));
        if (messages.size() > MOST) {
            messages.removeLast();
        }
        return new Delivery.Accepted(sent.id().toString());
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
