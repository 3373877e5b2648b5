package fr.gpsusagers.sending;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.open.Asking;
import fr.gpsusagers.enquiry.open.OpenEnquiry;
import fr.gpsusagers.enquiry.open.OpeningResult;
import fr.gpsusagers.enquiry.work.CloseEnquiry.ClosingNote;
import fr.gpsusagers.enquiry.work.TakeEnquiry;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.AnswerInWriting.Answer;
import fr.gpsusagers.sending.EndEnquiry.Ending;
import fr.gpsusagers.sending.EndEnquiry.SendingOn;
import java.time.Instant;
import java.util.Optional;

/// A small second channel: letters on paper, opened by the mail room and answered in writing. It shows that a channel
/// needs no other one.
final class Letters {

    private final OpenEnquiry openEnquiry;
    private final TellPerson tellPerson;
    private final TakeEnquiry takeEnquiry;
    private final AnswerInWriting answerInWriting;
    private final EndEnquiry endEnquiry;

    Letters(
            OpenEnquiry openEnquiry,
            TellPerson tellPerson,
            TakeEnquiry takeEnquiry,
            AnswerInWriting answerInWriting,
            EndEnquiry endEnquiry) {
        this.openEnquiry = openEnquiry;
        this.tellPerson = tellPerson;
        this.takeEnquiry = takeEnquiry;
        this.answerInWriting = answerInWriting;
        this.endEnquiry = endEnquiry;
    }

    /// A letter arrives: what it asks becomes a request, and its sender is told by when it is answered.
    Optional<Enquiry> receive(Pack pack, Asking letter, Instant now) {
        var written = new Asking(
                letter.form(),
                letter.about(),
                ChannelKind.FORM,
                letter.askedFor(),
                letter.deadline(),
                letter.sharing(),
                letter.person());
        return openEnquiry.open(new Actor.Citizen(), pack, written, now) instanceof OpeningResult.Promised promised
                ? Optional.of(told(pack, promised.enquiry(), now))
                : Optional.empty();
    }

    private Enquiry told(Pack pack, Enquiry enquiry, Instant now) {
        tellPerson.tell(enquiry, medium -> NoticeWords.of(pack).promised(enquiry, medium, now), now);
        return enquiry;
    }

    /// An agent answers the letter.
    Work answer(Actor actor, Pack pack, Enquiry enquiry, String words, Instant now) {
        takeEnquiry.take(actor, enquiry.id(), now);
        answerInWriting.answer(actor, pack, enquiry.id(), Answer.of(words), now);
        return endEnquiry.end(
                actor, pack, enquiry.id(), new Ending(new Outcome.Answered(), ClosingNote.NONE, SendingOn.NO), now);
    }
}
