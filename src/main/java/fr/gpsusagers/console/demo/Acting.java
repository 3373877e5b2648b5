package fr.gpsusagers.console.demo;

import fr.gpsusagers.callback.ReportAttempt;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.follow.ChangePerson;
import fr.gpsusagers.enquiry.follow.Follow;
import fr.gpsusagers.enquiry.follow.WithdrawEnquiry;
import fr.gpsusagers.enquiry.work.Attempt;
import fr.gpsusagers.enquiry.work.Card;
import fr.gpsusagers.enquiry.work.CloseEnquiry;
import fr.gpsusagers.enquiry.work.HandBackEnquiry;
import fr.gpsusagers.enquiry.work.NoteEnquiry;
import fr.gpsusagers.enquiry.work.ReadCard;
import fr.gpsusagers.enquiry.work.TakeEnquiry;
import fr.gpsusagers.enquiry.work.TakeNext;
import fr.gpsusagers.enquiry.work.TransferEnquiry;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Does to requests what the table of deeds says, by the use cases that the pages call.
@Component
@Profile("!command")
final class Acting {

    private final ReadCard readCard;
    private final TakeEnquiry takeEnquiry;
    private final TakeNext takeNext;
    private final HandBackEnquiry handBackEnquiry;
    private final NoteEnquiry noteEnquiry;
    private final ReportAttempt reportAttempt;
    private final TransferEnquiry transferEnquiry;
    private final CloseEnquiry closeEnquiry;
    private final ChangePerson changePerson;
    private final WithdrawEnquiry withdrawEnquiry;

    Acting(
            ReadCard readCard,
            TakeEnquiry takeEnquiry,
            TakeNext takeNext,
            HandBackEnquiry handBackEnquiry,
            NoteEnquiry noteEnquiry,
            ReportAttempt reportAttempt,
            TransferEnquiry transferEnquiry,
            CloseEnquiry closeEnquiry,
            ChangePerson changePerson,
            WithdrawEnquiry withdrawEnquiry) {
        this.readCard = readCard;
        this.takeEnquiry = takeEnquiry;
        this.takeNext = takeNext;
        this.handBackEnquiry = handBackEnquiry;
        this.noteEnquiry = noteEnquiry;
        this.reportAttempt = reportAttempt;
        this.transferEnquiry = transferEnquiry;
        this.closeEnquiry = closeEnquiry;
        this.changePerson = changePerson;
        this.withdrawEnquiry = withdrawEnquiry;
    }

    /// The next request, whichever that is.
    boolean takesNext(Actor.Staff agent, Instant now) {
        return takeNext.take(agent, now) instanceof Work.Done;
    }

    /// Whether the deed of an agent could be done.
    boolean isDone(Deed deed, Actor.Staff agent, EnquiryId id, Pack pack, Instant now) {
        return switch (deed.verb()) {
            case "lit" -> readCard.read(agent, id, now) instanceof Card.Open;
            case "prend" -> takeEnquiry.take(agent, id, now) instanceof Work.Done;
            case "rend" -> handBackEnquiry.handBack(agent, id, now) instanceof Work.Done;
            case "note" -> note(deed, agent, id, NoteEnquiry.Reader.COLLEAGUES, now);
            case "repond" -> note(deed, agent, id, NoteEnquiry.Reader.PERSON, now);
            case "essaie" -> reportAttempt.report(agent, pack, id, attempt(deed), now) instanceof Work.Done;
            case "transmet" -> transfer(deed, agent, id, pack, now);
            case "clot" -> closeEnquiry.close(agent, id, deed.outcome(), deed.words(), now) instanceof Work.Done;
            default -> false;
        };
    }

    /// Whether the deed of a citizen could be done.
    boolean isDone(Deed deed, Actor.Bearer citizen, Instant now) {
        return switch (deed.verb()) {
            case "ajoute" ->
                changePerson.change(citizen, draft -> draft.addWords(deed.words()), now) instanceof Follow.Seen;
            case "retire" -> withdrawEnquiry.withdraw(citizen, now) instanceof Follow.Seen;
            default -> false;
        };
    }

    private boolean note(Deed deed, Actor.Staff agent, EnquiryId id, NoteEnquiry.Reader reader, Instant now) {
        return noteEnquiry.note(agent, id, deed.words(), reader, now) instanceof Work.Done;
    }

    private boolean transfer(Deed deed, Actor.Staff agent, EnquiryId id, Pack pack, Instant now) {
        Optional<DeskId> desk = Optional.of(new DeskId(deed.detail()));
        return transferEnquiry.transfer(agent, pack, id, desk, deed.words(), now) instanceof Work.Done(var enquiry)
                && desk.get().equals(enquiry.desk());
    }

    private static Attempt attempt(Deed deed) {
        return Attempt.find(deed.detail()).orElseThrow();
    }
}
