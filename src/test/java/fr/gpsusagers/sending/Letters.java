package fr.gpsusagers.sending;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.OpenEnquiry;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.Endings.Ending;
import fr.gpsusagers.sending.Endings.SendingOn;
import fr.gpsusagers.sending.WrittenAnswers.Answer;
import java.time.Instant;
import java.util.Optional;

/// A small second channel: letters on paper, opened by the mail room and answered in writing. It shows that a channel
/// needs no other one.
final class Letters {

    private final OpenEnquiry openEnquiry;
    private final CitizenNotices citizenNotices;
    private final DeskWork deskWork;
    private final WrittenAnswers writtenAnswers;
    private final Endings endings;

    Letters(
            OpenEnquiry openEnquiry,
            CitizenNotices citizenNotices,
            DeskWork deskWork,
            WrittenAnswers writtenAnswers,
            Endings endings) {
        this.openEnquiry = openEnquiry;
        this.citizenNotices = citizenNotices;
        this.deskWork = deskWork;
        this.writtenAnswers = writtenAnswers;
        this.endings = endings;
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
        citizenNotices.tell(enquiry, medium -> NoticeWords.of(pack).promised(enquiry, medium, now), now);
        return enquiry;
    }

    /// An agent answers the letter.
    Work answer(Actor actor, Pack pack, Enquiry enquiry, String words, Instant now) {
        deskWork.take(actor, enquiry.id(), now);
        writtenAnswers.answer(actor, pack, enquiry.id(), Answer.of(words), now);
        return endings.end(
                actor, pack, enquiry.id(), new Ending(new Outcome.Answered(), ClosingNote.NONE, SendingOn.NO), now);
    }
}
