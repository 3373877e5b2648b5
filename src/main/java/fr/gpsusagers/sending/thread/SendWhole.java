package fr.gpsusagers.sending.thread;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.sending.notice.MailThread.Author;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.NoticeText;
import fr.gpsusagers.sending.notice.QueueNotice;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.thread.SentMessage.Travel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Sends a whole message by mail or by text message to a person who asked for whole messages.
@UseCase
public class SendWhole {

    /// After that, the person has read it on the site or asked again.
    private static final Duration USEFUL_FOR = Duration.ofDays(5);

    private static final Duration BETWEEN_TEXTS = Duration.ofSeconds(2);
    private static final NoticeText WHOLE_TEXT = new NoticeText("Votre demande", "{texte}");

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
    @Writes
    public Sending send(Enquiry enquiry, MessageText text, String words, Author author, Instant now) {
        return switch (way(enquiry, author)) {
            case BY_MAIL -> new Sending.Queued(sendMail(enquiry, text, words, author, now));
            case BY_SMS -> new Sending.Queued(sendTexts(enquiry, text, words, now));
            case ON_SITE -> new Sending.NotWished();
        };
    }

    private UUID sendMail(Enquiry enquiry, MessageText text, String words, Author author, Instant now) {
        var message =
                new SentMessage(UUID.randomUUID(), enquiry.id(), text.signed(words), author, Travel.AS_WISHED, now);
        queue(message, Medium.EMAIL, text.around(enquiry, words), now);
        return message.id();
    }

    /// Each text leaves a moment after the one before it, so that they arrive in their order.
    private UUID sendTexts(Enquiry enquiry, MessageText text, String words, Instant now) {
        List<SentMessage> messages = TextPieces.of(text.inText(enquiry, words)).stream()
                .map(piece ->
                        new SentMessage(UUID.randomUUID(), enquiry.id(), piece, Author.AGENT, Travel.AS_WISHED, now))
                .toList();
        for (int place = 0; place < messages.size(); place++) {
            queue(messages.get(place), Medium.SMS, WHOLE_TEXT, now.plus(BETWEEN_TEXTS.multipliedBy(place)));
        }
        return messages.getFirst().id();
    }

    private void queue(SentMessage message, Medium medium, NoticeText text, Instant sendAfter) {
        messages.add(message);
        queueNotice.queue(
                new Notice(message.id(), message.id(), medium, text, sendAfter, sendAfter.plus(USEFUL_FOR)),
                message.at());
    }

    /// What acknowledges a message is too long for a text message: a neutral notice does.
    private AnswerWay way(Enquiry enquiry, Author author) {
        return persons.find(enquiry.id())
                .map(person -> Reachable.answerWay(ways, enquiry, person))
                .filter(way -> way != AnswerWay.BY_SMS || author == Author.AGENT)
                .orElse(AnswerWay.ON_SITE);
    }
}
