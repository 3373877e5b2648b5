package fr.gpsusagers.messaging.text;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.step.RecordedStep;
import fr.gpsusagers.enquiry.step.Step;
import fr.gpsusagers.enquiry.step.Steps;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.messaging.text.TextReplies.Question;
import fr.gpsusagers.notice.BlockedAddresses;
import fr.gpsusagers.notice.Notice;
import fr.gpsusagers.notice.QueueNotice;
import fr.gpsusagers.notice.WaysToSend;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import java.util.function.Function;

/// Replies to the text message of a person whom a notice does not endanger: at most one acknowledgement
/// per request and day, and the confirmation of what the person chose.
@Holder
public final class ReplyByText {

    private final TextAcknowledgements acknowledgements;
    private final QueueNotice queueNotice;
    private final Persons persons;
    private final Steps steps;
    private final BlockedAddresses blocked;
    private final WaysToSend ways;

    public ReplyByText(
            TextAcknowledgements acknowledgements,
            QueueNotice queueNotice,
            Persons persons,
            Steps steps,
            BlockedAddresses blocked,
            WaysToSend ways) {
        this.acknowledgements = acknowledgements;
        this.queueNotice = queueNotice;
        this.persons = persons;
        this.steps = steps;
        this.blocked = blocked;
        this.ways = ways;
    }

    void acknowledge(Pack pack, Enquiry enquiry, Instant now) {
        boolean isToday = acknowledgements
                .findLast(enquiry.id())
                .filter(last -> FrenchTime.at(last)
                        .toLocalDate()
                        .equals(FrenchTime.at(now).toLocalDate()))
                .isPresent();
        if (!isToday) {
            reply(enquiry, person -> words(pack).received(enquiry, question(person), now), now);
        }
    }

    /// The new time is told, whatever was acknowledged today.
    void tellReopened(Pack pack, Enquiry enquiry, Instant now) {
        reply(enquiry, person -> words(pack).reopened(enquiry, question(person), now), now);
    }

    void confirm(Pack pack, Enquiry enquiry, AnswerWay way, Instant now) {
        reply(
                enquiry,
                _ -> way == AnswerWay.BY_SMS
                        ? words(pack).bySms(enquiry, now)
                        : words(pack).onSite(enquiry, now),
                now);
    }

    void confirmResumed(Pack pack, Enquiry enquiry, Instant now) {
        reply(enquiry, _ -> words(pack).resumed(enquiry, now), now);
    }

    /// Whether the last thing that the person got from us by text message asked how far answers may
    /// travel. After an answer of an agent, « oui » answers the agent.
    boolean isAsked(Enquiry enquiry) {
        return acknowledgements
                .findLast(enquiry.id())
                .filter(asked -> steps.list(enquiry.id()).stream()
                        .filter(recorded -> recorded.step() instanceof Step.Answered)
                        .map(RecordedStep::at)
                        .allMatch(answered -> answered.isBefore(asked)))
                .isPresent();
    }

    private void reply(Enquiry enquiry, Function<Person, Notice> notice, Instant now) {
        persons.find(enquiry.id())
                .filter(person -> enquiry.topic().caution().allowsNotices() && isTextable(person, now))
                .ifPresent(person -> {
                    queueNotice.queue(notice.apply(person), now);
                    acknowledgements.updateLast(enquiry.id(), now);
                });
    }

    private boolean isTextable(Person person, Instant now) {
        return person.number()
                .filter(number -> ways.canText(number) && !blocked.isBlocked(persons.keyOf(number), now))
                .isPresent();
    }

    private static Question question(Person person) {
        return person.answerWay() == AnswerWay.ON_SITE ? Question.ASKED : Question.NOT_ASKED;
    }

    private static TextReplies words(Pack pack) {
        return new TextReplies(pack.identity().administration());
    }
}
