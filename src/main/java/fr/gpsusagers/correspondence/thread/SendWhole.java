package fr.gpsusagers.correspondence.thread;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.notice.MailThread.Author;
import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.Notice;
import fr.gpsusagers.notice.QueueNotice;
import fr.gpsusagers.notice.WaysToSend;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Sends a whole message by mail to a person who asked for whole messages.
@UseCase(writes = true)
public class SendWhole {

    /// After that, the person has read it on the site or asked again.
    private static final Duration USEFUL_FOR = Duration.ofDays(5);

    private final SentMessages messages;
    private final Persons persons;
    private final QueueNotice queueNotice;
    private final WaysToSend ways;

    public SendWhole(SentMessages messages, Persons persons, QueueNotice queueNotice, WaysToSend ways) {
        this.messages = messages;
        this.persons = persons;
        this.queueNotice = queueNotice;
        this.ways = ways;
    }

    /// Result of sending a whole message.
    public sealed interface Sending {

        record Queued(UUID message) implements Sending {}

        /// The person did not ask for whole messages, or none can be sent to the person.
        record NotWished() implements Sending {}
    }

    /// @param words what the person reads; the text around them has the reference and the way to reply
    public Sending send(Enquiry enquiry, MessageText text, String words, Author author, Instant now) {
        var message = new SentMessage(UUID.randomUUID(), enquiry.id(), MessageText.fitting(words), author, now);
        if (!isWished(message, enquiry)) {
            return new Sending.NotWished();
        }
        messages.add(message);
        queueNotice.queue(
                new Notice(message.id(), message.id(), Medium.EMAIL, text.around(enquiry), now, now.plus(USEFUL_FOR)),
                now);
        return new Sending.Queued(message.id());
    }

    private boolean isWished(SentMessage message, Enquiry enquiry) {
        return ways.canSend(Medium.EMAIL)
                && message.maySend(enquiry)
                && persons.find(enquiry.id())
                        .filter(person -> person.answerWay() == AnswerWay.BY_MAIL
                                && person.mail().isPresent())
                        .isPresent();
    }
}
