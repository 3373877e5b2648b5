package fr.gpsusagers.receiving;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.NoticeWords;
import fr.gpsusagers.sending.NoticeWords.Question;
import fr.gpsusagers.sending.notice.BlockedAddresses;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.time.Instant;
import java.util.stream.Stream;

/// Tells a person by text message, where that endangers nobody, that words came or what was chosen. Acknowledges
/// a request at most once a day.
@Singleton
public final class ReplyByText {

    private final TextAcknowledgements acknowledgements;
    private final Outbox outbox;
    private final Persons persons;
    private final Steps steps;
    private final BlockedAddresses blocked;
    private final WaysToSend ways;

    public ReplyByText(
            TextAcknowledgements acknowledgements,
            Outbox outbox,
            Persons persons,
            Steps steps,
            BlockedAddresses blocked,
            WaysToSend ways) {
        this.acknowledgements = acknowledgements;
        this.outbox = outbox;
        this.persons = persons;
        this.steps = steps;
        this.blocked = blocked;
        this.ways = ways;
    }

    public void acknowledge(Pack pack, Enquiry enquiry, Instant now) {
        boolean isToday = acknowledgements
                .findLast(enquiry.id())
                .filter(last -> FrenchTime.at(last)
                        .toLocalDate()
                        .equals(FrenchTime.at(now).toLocalDate()))
                .isPresent();
        if (!isToday) {
            Question question = question(enquiry);
            reply(enquiry, NoticeWords.of(pack).textReceived(enquiry, question, now), question, now);
        }
    }

    /// The new time is told, whatever was acknowledged today.
    public void tellReopened(Pack pack, Enquiry enquiry, Instant now) {
        Question question = question(enquiry);
        reply(enquiry, NoticeWords.of(pack).textReopened(enquiry, question, now), question, now);
    }

    public void confirm(Pack pack, Enquiry enquiry, AnswerWay way, Instant now) {
        Notice confirmation = way == AnswerWay.BY_SMS
                ? NoticeWords.of(pack).textsWhole(enquiry, now)
                : NoticeWords.of(pack).textsOnSite(enquiry, now);
        reply(enquiry, confirmation, Question.ASKED, now);
    }

    public void confirmResumed(Pack pack, Enquiry enquiry, Instant now) {
        reply(enquiry, NoticeWords.of(pack).textsResumed(enquiry, now), Question.NOT_ASKED, now);
    }

    /// Whether « non » keeps answers off the telephone: we asked, and no agent has written since. Else it may be a
    /// reply to the agent.
    public boolean isAsked(Enquiry enquiry) {
        return isAsked(enquiry, false);
    }

    /// Whether « oui » allows whole answers by text message: we asked, and none has come whole since. Else it may be
    /// a reply to the agent.
    public boolean isAllowing(Enquiry enquiry) {
        return isAsked(
                enquiry,
                persons.find(enquiry.id())
                        .filter(person -> person.answerWay() == AnswerWay.ON_SITE)
                        .isPresent());
    }

    private boolean isAsked(Enquiry enquiry, boolean isUnread) {
        return acknowledgements
                .findAsked(enquiry.id())
                .filter(asked -> isUnread || answers(enquiry).allMatch(answered -> answered.isBefore(asked)))
                .isPresent();
    }

    private Stream<Instant> answers(Enquiry enquiry) {
        return steps.list(enquiry.id()).stream()
                .filter(recorded -> recorded.step() instanceof Step.Answered)
                .map(RecordedStep::at);
    }

    private void reply(Enquiry enquiry, Notice notice, Question question, Instant now) {
        persons.find(enquiry.id())
                .filter(person -> enquiry.topic().caution().allowsNotices() && isTextable(person, now))
                .ifPresent(_ -> {
                    outbox.queue(notice, now);
                    acknowledgements.updateLast(enquiry.id(), now, question);
                });
    }

    private boolean isTextable(Person person, Instant now) {
        return person.number()
                .filter(number -> ways.canText(number) && !blocked.isBlocked(persons.keyOf(number), now))
                .isPresent();
    }

    /// Who gets answers by mail or whole by text message is not asked.
    private Question question(Enquiry enquiry) {
        return persons.find(enquiry.id())
                .filter(person -> person.answerWay() == AnswerWay.ON_SITE)
                .map(_ -> Question.ASKED)
                .orElse(Question.NOT_ASKED);
    }
}
