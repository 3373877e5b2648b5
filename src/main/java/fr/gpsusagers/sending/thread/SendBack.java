package fr.gpsusagers.sending.thread;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.step.Steps;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.sending.notice.MailThread.Author;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.QueueNotice;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.thread.SentMessage.Travel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Sends an agent's words back by the way by which the person wrote last, whatever caution asks for. Who wrote of a
/// danger by text message has no other way to read an answer; the agent decides. The message names no request, and no
/// code that would open one.
@UseCase
public class SendBack {

    private static final Duration USEFUL_FOR = Duration.ofDays(1);
    private static final Duration BETWEEN_TEXTS = Duration.ofSeconds(2);

    private final SentMessages messages;
    private final Persons persons;
    private final Steps steps;
    private final QueueNotice queueNotice;
    private final WaysToSend ways;

    public SendBack(SentMessages messages, Persons persons, Steps steps, QueueNotice queueNotice, WaysToSend ways) {
        this.messages = messages;
        this.persons = persons;
        this.steps = steps;
        this.queueNotice = queueNotice;
        this.ways = ways;
    }

    public sealed interface Sending {

        record Queued(Medium medium) implements Sending {}

        /// The person wrote by no way by which words can go back.
        record NoWay() implements Sending {}
    }

    @Writes
    public Sending send(Enquiry enquiry, MessageText text, String words, Instant now) {
        return persons.find(enquiry.id())
                .flatMap(person -> WayBack.find(ways, enquiry, person, steps.list(enquiry.id())))
                .<Sending>map(medium -> {
                    List<String> pieces = switch (medium) {
                        case EMAIL -> List.of(MessageText.fitting(words));
                        case SMS -> TextPieces.of(text.inBareText(words));
                    };
                    pieces.forEach(piece -> queue(enquiry, medium, text, piece, now, pieces.indexOf(piece)));
                    return new Sending.Queued(medium);
                })
                .orElseGet(Sending.NoWay::new);
    }

    private void queue(Enquiry enquiry, Medium medium, MessageText text, String words, Instant now, int place) {
        var message = new SentMessage(UUID.randomUUID(), enquiry.id(), words, Author.AGENT, Travel.BACK, now);
        Instant from = now.plus(BETWEEN_TEXTS.multipliedBy(place));
        messages.add(message);
        queueNotice.queue(
                new Notice(message.id(), message.id(), medium, text.bare(medium), from, from.plus(USEFUL_FOR)), now);
    }
}
