package fr.gpsusagers.console.demo;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.citizen.ChangePerson;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.enquiry.work.Card;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.DeskView;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.Transfers;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.Bookings;
import fr.gpsusagers.sending.Endings;
import fr.gpsusagers.sending.Endings.Ending;
import fr.gpsusagers.sending.Endings.SendingOn;
import fr.gpsusagers.sending.WrittenAnswers;
import fr.gpsusagers.sending.WrittenAnswers.Answer;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Performs the deeds of the demonstration's table on requests, through the same use cases as the pages.
@Component
@Profile("!command")
final class Acting {

    private final DeskView deskView;
    private final DeskWork deskWork;
    private final Bookings bookings;
    private final Transfers transfers;
    private final Endings endings;
    private final WrittenAnswers writtenAnswers;
    private final ChangePerson changePerson;
    private final OwnEnquiry ownEnquiry;

    Acting(
            DeskView deskView,
            DeskWork deskWork,
            Bookings bookings,
            Transfers transfers,
            Endings endings,
            WrittenAnswers writtenAnswers,
            ChangePerson changePerson,
            OwnEnquiry ownEnquiry) {
        this.deskView = deskView;
        this.deskWork = deskWork;
        this.bookings = bookings;
        this.transfers = transfers;
        this.endings = endings;
        this.writtenAnswers = writtenAnswers;
        this.changePerson = changePerson;
        this.ownEnquiry = ownEnquiry;
    }

    /// Takes the next request of the agent's list. Empty if there is none.
    Optional<Enquiry> takeNext(Actor.Staff agent, Instant now) {
        return deskWork.takeNext(agent, now) instanceof Work.Done(Enquiry taken)
                ? Optional.of(taken)
                : Optional.empty();
    }

    /// Closes a request that the agent holds with what the citizen was told, by call or in writing. Returns whether
    /// it succeeded.
    boolean answers(Actor.Staff agent, Enquiry held, String words, Pack pack, Instant now) {
        if (held.topic().isAnsweredInWriting()) {
            writtenAnswers.answer(agent, pack, held.id(), Answer.of(words), now);
        }
        var ending = new Ending(new Outcome.Answered(), ClosingNote.said(words), SendingOn.WHERE_POSSIBLE);
        return endings.end(agent, pack, held.id(), ending, now) instanceof Work.Done;
    }

    /// Performs an agent's deed. Returns whether it succeeded.
    boolean act(Deed deed, Actor.Staff agent, EnquiryId id, Pack pack, Instant now) {
        return switch (deed.verb()) {
            case "lit" -> deskView.readCard(agent, id, now) instanceof Card.Open;
            case "prend" -> deskWork.take(agent, id, now) instanceof Work.Done;
            case "rend" -> deskWork.handBack(agent, id, now) instanceof Work.Done;
            case "note" ->
                deskWork.note(agent, id, deed.words(), DeskWork.Purpose.COLLEAGUES, now) instanceof Work.Done;
            case "repond" -> writtenAnswers.answer(agent, pack, id, Answer.of(deed.words()), now) instanceof Work.Done;
            case "essaie" -> bookings.reportAttempt(agent, pack, id, call(deed), now) instanceof Work.Done;
            case "transmet" -> transfer(deed, agent, id, pack, now);
            case "clot" -> endings.end(agent, pack, id, ending(deed), now) instanceof Work.Done;
            default -> false;
        };
    }

    /// Performs a citizen's deed. Returns whether it succeeded.
    boolean act(Deed deed, Actor.Bearer citizen, Pack pack, Instant now) {
        return switch (deed.verb()) {
            case "ajoute" ->
                changePerson.change(citizen, pack, draft -> draft.addWords(deed.words()), now) instanceof Follow.Seen;
            case "retire" -> ownEnquiry.withdraw(citizen, now) instanceof Follow.Seen;
            default -> false;
        };
    }

    private boolean transfer(Deed deed, Actor.Staff agent, EnquiryId id, Pack pack, Instant now) {
        Optional<DeskId> desk = Optional.of(new DeskId(deed.detail()));
        return transfers.transfer(agent, pack, id, desk, deed.words(), now) instanceof Work.Done(var enquiry)
                && desk.get().equals(enquiry.desk());
    }

    /// Parses the result of a call: `messagerie`, or with the hour that the citizen asked for `plus-tard:14:30`.
    private static UnansweredCall call(Deed deed) {
        String[] parts = deed.detail().split(":", 2);
        Attempt attempt = Attempt.find(parts[0]).orElseThrow();
        return parts.length == 1
                ? UnansweredCall.of(attempt)
                : new UnansweredCall(attempt, Optional.of(deed.day().atTime(LocalTime.parse(parts[1]))));
    }

    private static Ending ending(Deed deed) {
        return new Ending(deed.outcome(), ClosingNote.said(deed.words()), SendingOn.WHERE_POSSIBLE);
    }
}
