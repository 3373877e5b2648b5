package fr.gpsusagers.receiving.sms;

import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.receiving.route.IncomingMessages;
import fr.gpsusagers.receiving.route.IncomingMessages.Content;
import fr.gpsusagers.receiving.route.IncomingMessages.Flow;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.route.IncomingMessages.Mark;
import fr.gpsusagers.receiving.sms.SmsEvent.Arrival;
import fr.gpsusagers.receiving.sms.SmsEvent.IncomingText;
import fr.gpsusagers.receiving.sms.SmsEvent.Unreadable;
import fr.gpsusagers.receiving.sms.SmsWebhook.Reported;
import fr.gpsusagers.sending.notice.OperatorId;
import fr.gpsusagers.sending.notice.SmsReceipts;
import fr.gpsusagers.sending.notice.SmsReceipts.SmsReceipt;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what the SMS operator reports in a call, in one transaction: the operator is answered once it is
/// on disk. A call that is sent again, and a text that is delivered twice, change nothing. Of a flood of
/// texts from one number, one note is kept.
@UseCase
public class SmsCalls {

    /// How many texts of one sender are read in an hour. Somebody who writes slowly, in short texts,
    /// stays below.
    static final int MOST_AN_HOUR = 30;

    static final String FLOOD_NOTE =
            "[Plus de " + MOST_AN_HOUR + " SMS en une heure. La suite n’est pas gardée. Relisez les premiers.]";

    private static final Logger LOG = LoggerFactory.getLogger(SmsCalls.class);
    private static final String NO_NUMBER = "none";
    private static final Duration REPLAYED_FOR = WebhookSignature.LONGEST_AGE.plus(WebhookSignature.MOST_AHEAD);

    /// How long a text with an identifier of the operator is recognised.
    private static final Duration NAMED = Duration.ofDays(1);

    /// How long a text without one is: a person may write the same word again.
    private static final Duration UNNAMED = Duration.ofMinutes(10);

    private static final Duration UNREAD = Duration.ofDays(30);

    private final IncomingMessages messages;
    private final SmsReceipts receipts;
    private final Persons persons;

    public SmsCalls(IncomingMessages messages, SmsReceipts receipts, Persons persons) {
        this.messages = messages;
        this.receipts = receipts;
        this.persons = persons;
    }

    /// Result of a call.
    public enum Keeping {
        /// All that it reports is on disk, by this call or by the same one that came before.
        KEPT,
        /// Nothing is written in it. If the field of the text is missing, the whole call is on disk all the same.
        NO_TEXT,
        /// Some of it cannot be read. The whole call is on disk, sealed, until it can; the operator may send it again.
        NOT_READ
    }

    @Writes
    public Keeping keep(Reported call, Instant now) {
        messages.removeCallsBefore(now.minus(REPLAYED_FOR));
        if (!call.isRead()) {
            keepUnread(call, now);
        } else if (messages.addCall(call.replayKey(), now)) {
            call.events().forEach(event -> keep(event, now));
        }
        if (call.hasNoText()) {
            return Keeping.NO_TEXT;
        }
        return call.isRead() ? Keeping.KEPT : Keeping.NOT_READ;
    }

    /// Keeps what can be read of a call that was kept unread. Returns whether all of it can be read now.
    @Writes
    public boolean keepRead(List<SmsEvent> events, Instant now) {
        events.forEach(event -> keep(event, now));
        return SmsWebhook.isRead(events);
    }

    private void keepUnread(Reported call, Instant now) {
        call.events().forEach(event -> keep(event, now));
        String body = new String(call.body(), StandardCharsets.ISO_8859_1);
        if (!messages.isKnown(Kind.SMS_CALL, body, now.minus(UNREAD))) {
            var mark = new Mark(body, Optional.empty(), Content.WRITTEN);
            messages.add(
                    UUID.randomUUID(),
                    Kind.SMS_CALL,
                    () -> new ByteArrayInputStream(call.body()),
                    Optional.of(mark),
                    now);
        }
    }

    private void keep(SmsEvent event, Instant now) {
        switch (event) {
            case IncomingText text -> keepOnce(text, now);
            case SmsEvent.Receipt receipt
            when receipt.arrival() != Arrival.PENDING ->
                receipts.add(new SmsReceipt(receipt.id(), failure(receipt), now));
            case SmsEvent.Receipt _ -> {}
            case Unreadable unreadable ->
                LOG.warn("A call of the SMS operator could not be read: {}", unreadable.reason());
        }
    }

    private static Optional<String> failure(SmsEvent.Receipt receipt) {
        return Optional.of(receipt.reason()).filter(_ -> receipt.arrival() == Arrival.FAILED);
    }

    /// Locks the number first: the same text may arrive by two calls at once.
    private void keepOnce(IncomingText text, Instant now) {
        text.from().map(Person::at).ifPresent(persons::lock);
        String sameness = sameness(text);
        Duration recognised = text.id().isPresent() ? NAMED : UNNAMED;
        if (!messages.isKnown(Kind.TEXT, sameness, now.minus(recognised))) {
            keepUnlessTooMany(text, sameness, now);
        }
    }

    private void keepUnlessTooMany(IncomingText text, String sameness, Instant now) {
        String sender = text.from().map(persons::keyOf).orElse(NO_NUMBER);
        Flow flow = messages.countFrom(sender, now.minus(Duration.ofHours(1)));
        if (flow.messages() < MOST_AN_HOUR) {
            add(text, text.words(), new Mark(sameness, Optional.of(sender), Content.WRITTEN), now);
        } else if (!flow.isNoted()) {
            LOG.warn("More than {} text messages from one sender in an hour", MOST_AN_HOUR);
            add(text, FLOOD_NOTE, new Mark(sameness, Optional.of(sender), Content.FLOOD_NOTE), now);
        }
    }

    /// Keeps the number on the first line, and the words below, as [TextRoute] reads them.
    private void add(IncomingText text, String words, Mark mark, Instant now) {
        String number = text.from().map(PhoneNumber::dialled).orElse("");
        byte[] content = (number + "\n" + words).getBytes(StandardCharsets.UTF_8);
        messages.add(UUID.randomUUID(), Kind.TEXT, () -> new ByteArrayInputStream(content), Optional.of(mark), now);
    }

    private static String sameness(IncomingText text) {
        return String.join(
                "\n",
                text.id().map(OperatorId::code).orElse(""),
                text.from().map(PhoneNumber::dialled).orElse(""),
                text.words());
    }
}
