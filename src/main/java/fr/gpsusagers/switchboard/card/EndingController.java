package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Rating;
import fr.gpsusagers.enquiry.work.Closings;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.Duplicates;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.Transfers;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.sending.Bookings;
import fr.gpsusagers.sending.Endings;
import fr.gpsusagers.sending.Endings.Ending;
import fr.gpsusagers.sending.Endings.SendingOn;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.switchboard.card.CardForm.Choice;
import fr.gpsusagers.switchboard.card.CardForm.Part;
import fr.gpsusagers.switchboard.todo.ListMessage;
import fr.gpsusagers.switchboard.todo.Moved;
import fr.gpsusagers.switchboard.todo.ToDoPage;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// Ends the work on a request, for now or for good: unanswered calls, closings, transfers and joined duplicates. Takes
/// these back, separates a repetition that is a request of its own, and records whether the citizen reached the right
/// desk at once.
@Controller
final class EndingController {

    private static final String ORIENTED = "oriente";

    /// « Je ne sais pas »: the switchboard finds the desk.
    private static final String UNSURE = "inconnu";

    /// The texts to save before a transfer, which saves its reason itself.
    private static final Set<Part> BESIDE_REASON = EnumSet.complementOf(EnumSet.of(Part.ANSWER, Part.REASON));

    private static final Set<Part> BESIDE = Set.of(Part.MANDATE, Part.REASON);

    private final CardPages pages;
    private final Bookings bookings;
    private final Transfers transfers;
    private final Duplicates duplicates;
    private final Endings endings;
    private final Closings closings;

    EndingController(
            CardPages pages,
            Bookings bookings,
            Transfers transfers,
            Duplicates duplicates,
            Endings endings,
            Closings closings) {
        this.pages = pages;
        this.bookings = bookings;
        this.transfers = transfers;
        this.duplicates = duplicates;
        this.endings = endings;
        this.closings = closings;
    }

    @PostMapping("/agent/demande/{id}/essai")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    View attempt(
            @PathVariable String id,
            Agent agent,
            @RequestParam(defaultValue = "") String resultat,
            HttpServletRequest request) {
        CardAct act = pages.act(id, agent, request);
        Attempt attempt = Attempt.find(resultat).orElseThrow(EndingController::notUnderstood);
        String typed = attempt == Attempt.CALL_LATER ? act.form().choice(Choice.HOUR) : "";
        var call = new UnansweredCall(attempt, hour(typed));
        return act.refuseIfUnsent()
                .refuseIfUnread()
                .refuseIf(
                        _ -> !typed.isEmpty() && call.again().isEmpty(), RefusalWords.HOUR_NOT_UNDERSTOOD, Choice.HOUR)
                .save(CardForm.BESIDE_ANSWER)
                .leave(
                        one -> bookings.reportAttempt(one.actor(), one.pack(), one.id(), call, one.now()),
                        done(call).address() + "&demande=" + act.id());
    }

    private static ListMessage done(UnansweredCall call) {
        return switch (call.attempt()) {
            case WRONG_NUMBER -> ListMessage.WRONG_NUMBER;
            case CALL_LATER -> call.again().isPresent() ? ListMessage.CALLED_LATER : ListMessage.NO_HOUR;
            default -> ListMessage.TRIED;
        };
    }

    /// Parses the time at which the person wants to be called back. Empty if it is blank or invalid.
    private static Optional<LocalDateTime> hour(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(typed.replace(' ', 'T')));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    @PostMapping("/agent/demande/{id}/clore")
    @MayCall(value = Who.AGENT, right = Right.CLOSE)
    View close(
            @PathVariable String id,
            Agent agent,
            @RequestParam(defaultValue = "") String issue,
            HttpServletRequest request) {
        return pages.act(id, agent, request)
                .refuseIf(
                        form -> issue.equals(ORIENTED)
                                && form.choice(Choice.BODY).isEmpty(),
                        RefusalWords.NO_BODY,
                        Choice.BODY)
                .refuseIfUnsent()
                .leave(
                        act -> endings.end(act.actor(), act.pack(), act.id(), ending(act, issue), act.now()),
                        ToDoPage.JustEnded::address);
    }

    /// Reads the form. Two enquiries are joined by a form of their own: see [#join].
    private static Ending ending(CardAct act, String issue) {
        CardForm form = act.form();
        Outcome outcome = Outcome.find(issue, form.choice(Choice.BODY))
                .filter(known -> !(known instanceof Outcome.Joined))
                .orElseThrow(EndingController::notUnderstood);
        return new Ending(
                outcome,
                new ClosingNote(form.asNote(Set.of(Part.SAID)), form.asNote(Set.of(Part.NOTE)), form.asNote(BESIDE)),
                form.choice(Choice.SEND_ON).isEmpty() ? SendingOn.NO : SendingOn.WHERE_POSSIBLE,
                act.read());
    }

    private static ResponseStatusException notUnderstood() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    @PostMapping("/agent/demande/{id}/rouvrir")
    @MayCall(value = Who.AGENT, right = Right.CLOSE)
    View reopen(@PathVariable String id, Agent agent) {
        CardAct act = pages.act(id, agent);
        return act.leave(_ -> endings.resume(act.actor(), act.id(), act.now()), act.address());
    }

    /// « Pas pour moi. »
    ///
    /// @param vers the proposed desk that was pressed, or [#UNSURE]; empty for the desk that was typed
    @PostMapping("/agent/demande/{id}/transmettre")
    @MayCall(value = Who.AGENT, right = Right.REROUTE)
    View transfer(
            @PathVariable String id,
            Agent agent,
            @RequestParam(defaultValue = "") String vers,
            HttpServletRequest request) {
        CardAct act = pages.act(id, agent, request).refuseIfUnsent();
        if (vers.equals(UNSURE)) {
            return transfer(act, Optional.empty());
        }
        if (Identifiers.isOne(vers)) {
            return transfer(act, Optional.of(new DeskId(vers)));
        }
        String typed = act.form().choice(Choice.DESK);
        List<Desk> meant = DeskOption.listMeant(act.pack().directory().desks(), typed);
        return transfer(
                act.refuseIf(_ -> meant.isEmpty(), RefusalWords.unknownDesk(typed), Choice.DESK)
                        .refuseIf(_ -> meant.size() > 1, RefusalWords.severalDesks(meant), Choice.DESK),
                meant.stream().map(Desk::id).findFirst());
    }

    private View transfer(CardAct act, Optional<DeskId> to) {
        return act.save(BESIDE_REASON)
                .leave(
                        one -> transfers.transfer(
                                one.actor(),
                                one.pack(),
                                one.id(),
                                to,
                                one.form().text(Part.REASON),
                                one.now()),
                        moved -> Moved.address(moved, to));
    }

    /// Takes a transfer back.
    @PostMapping("/agent/demande/{id}/reprendre")
    @MayCall(value = Who.AGENT, right = Right.REROUTE)
    View undo(@PathVariable String id, Agent agent) {
        CardAct act = pages.act(id, agent);
        return act.leave(_ -> transfers.undo(act.actor(), act.id(), act.now()), act.address());
    }

    /// Joins two copies of the same request. The one that is due sooner goes on. The agent can undo this for ten
    /// minutes, like any closing.
    @PostMapping("/agent/demande/{id}/joindre")
    @MayCall(value = Who.AGENT, right = Right.CLOSE)
    View join(
            @PathVariable String id,
            Agent agent,
            @RequestParam(defaultValue = "") String autre,
            HttpServletRequest request) {
        CardAct act = pages.act(id, agent, request);
        EnquiryId other = CardPages.id(autre);
        return act.refuseIfUnsent()
                .refuseIfUnread()
                .save(CardForm.BESIDE_ANSWER)
                .leave(
                        one -> duplicates.join(one.actor(), one.id(), other, one.read(), one.now()),
                        kept -> kept.id().equals(act.id())
                                ? act.address()
                                : ListMessage.JOINED.address() + "&clos=" + act.id());
    }

    /// Separates a repetition that turned out to be another request.
    @PostMapping("/agent/demande/{id}/separer")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    View split(@PathVariable String id, Agent agent, HttpServletRequest request) {
        return pages.act(id, agent, request)
                .save(Set.of(Part.NOTE))
                .stay(act -> endings.split(act.actor(), act.pack(), act.id(), act.now()), Set.of());
    }

    /// « Le bon service du premier coup ? »
    @PostMapping("/agent/demande/{id}/avis")
    @MayCall(value = Who.AGENT, right = Right.CLOSE)
    View rate(@PathVariable String id, Agent agent, @RequestParam(defaultValue = "") String premier) {
        Rating rating = premier.equals(Rating.RIGHT_AT_ONCE.word()) ? Rating.RIGHT_AT_ONCE : Rating.WENT_ROUND;
        return pages.act(id, agent)
                .leave(act -> closings.rate(act.actor(), act.id(), rating, act.now()), ListMessage.RATED.address());
    }
}
