package fr.gpsusagers.messaging.text;

import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.messaging.text.IncomingTexts.Content;
import fr.gpsusagers.messaging.text.IncomingTexts.Flow;
import fr.gpsusagers.notice.sms.OperatorId;
import fr.gpsusagers.notice.sms.SmsEvent;
import fr.gpsusagers.notice.sms.SmsEvent.Arrival;
import fr.gpsusagers.notice.sms.SmsEvent.IncomingText;
import fr.gpsusagers.notice.sms.SmsReceipts;
import fr.gpsusagers.notice.sms.SmsWebhook.Reported;
import fr.gpsusagers.notice.sms.WebhookSignature;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what the SMS operator reports in a call, in one transaction: the operator is answered once it is
/// on disk. A call that is sent again, and a text that is delivered twice, change nothing. Of a flood of
/// texts from one number, one note is kept.
@UseCase
public class KeepCall {

    /// How many texts of one sender are read in an hour. Somebody who writes slowly, in short texts,
    /// stays below.
    static final int MOST_AN_HOUR = 30;

    static final String FLOOD_NOTE =
            "[Plus de " + MOST_AN_HOUR + " SMS en une heure. La suite n’est pas gardée. Relisez les premiers.]";

    private static final Logger LOG = LoggerFactory.getLogger(KeepCall.class);
    private static final String NO_NUMBER = "none";
    private static final Duration REPLAYED_FOR = WebhookSignature.LONGEST_AGE.plus(WebhookSignature.MOST_AHEAD);

    /// How long a text with an identifier of the operator is recognised.
    private static final Duration NAMED = Duration.ofDays(1);

    /// How long a text without one is: a person may write the same word again.
    private static final Duration UNNAMED = Duration.ofMinutes(10);

    private final SmsCalls calls;
    private final IncomingTexts texts;
    private final SmsReceipts receipts;
    private final Persons persons;

    public KeepCall(SmsCalls calls, IncomingTexts texts, SmsReceipts receipts, Persons persons) {
        this.calls = calls;
        this.texts = texts;
        this.receipts = receipts;
        this.persons = persons;
    }

    /// Result of a call.
    public sealed interface Keeping {

        /// All that it reports is on disk.
        record Kept() implements Keeping {}

        /// The same call came before.
        record Replayed() implements Keeping {}
    }

    @Writes
    public Keeping keep(Reported call, Instant now) {
        calls.removeBefore(now.minus(REPLAYED_FOR));
        if (!calls.add(call.replayKey(), now)) {
            return new Keeping.Replayed();
        }
        call.events().forEach(event -> keep(event, now));
        return new Keeping.Kept();
    }

    private void keep(SmsEvent event, Instant now) {
        switch (event) {
            case IncomingText text -> keepOnce(text, now);
            case SmsEvent.Receipt receipt
            when receipt.arrival() != Arrival.PENDING ->
                receipts.add(new SmsReceipts.Kept(receipt.id(), failure(receipt), now));
            case SmsEvent.Receipt _ -> {}
            case SmsEvent.Unreadable unreadable ->
                LOG.warn("A call of the SMS operator could not be read: {}", unreadable.reason());
        }
    }

    private static Optional<String> failure(SmsEvent.Receipt receipt) {
        return Optional.of(receipt.reason()).filter(_ -> receipt.arrival() == Arrival.FAILED);
    }

    /// Locks the number first: the same text may arrive by two calls at once.
    private void keepOnce(IncomingText text, Instant now) {
        text.from().map(Person::at).ifPresent(persons::hold);
        String sameness = sameness(text);
        Duration recognised = text.id().isPresent() ? NAMED : UNNAMED;
        if (!texts.isKnown(sameness, now.minus(recognised))) {
            keepUnlessTooMany(text, sameness, now);
        }
    }

    private void keepUnlessTooMany(IncomingText text, String sameness, Instant now) {
        String sender = text.from().map(persons::keyOf).orElse(NO_NUMBER);
        Flow flow = texts.countFrom(sender, now.minus(Duration.ofHours(1)));
        if (flow.texts() < MOST_AN_HOUR) {
            texts.add(kept(text, text.words(), now), sameness, sender, Content.WRITTEN);
        } else if (!flow.isNoted()) {
            LOG.warn("More than {} text messages from one sender in an hour", MOST_AN_HOUR);
            texts.add(kept(text, FLOOD_NOTE, now), sameness, sender, Content.FLOOD_NOTE);
        }
    }

    private static KeptText kept(IncomingText text, String words, Instant now) {
        return new KeptText(UUID.randomUUID(), text.from(), words, now, 0);
    }

    private static String sameness(IncomingText text) {
        return String.join(
                "\n",
                text.id().map(OperatorId::code).orElse(""),
                text.from().map(PhoneNumber::dialled).orElse(""),
                text.words());
    }
}
