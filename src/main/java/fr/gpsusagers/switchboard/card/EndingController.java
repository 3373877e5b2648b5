package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Rating;
import fr.gpsusagers.enquiry.work.Closings;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.Duplicates;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.Transfers;
import fr.gpsusagers.enquiry.work.Transfers.Detour;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.kernel.ContactId;
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
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
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

    private final Reception reception;
    private final CardPages pages;
    private final Bookings bookings;
    private final Transfers transfers;
    private final Duplicates duplicates;
    private final Endings endings;
    private final Closings closings;
    private final Clock clock;

    EndingController(
            Reception reception,
            CardPages pages,
            Bookings bookings,
            Transfers transfers,
            Duplicates duplicates,
            Endings endings,
            Closings closings,
            Clock clock) {
        this.reception = reception;
        this.pages = pages;
        this.bookings = bookings;
        this.transfers = transfers;
        this.duplicates = duplicates;
        this.endings = endings;
        this.closings = closings;
        this.clock = clock;
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
                        one -> bookings.reportAttempt(
                                one.actor(), reception.welcome().pack(), one.id(), call, clock.instant()),
                        "/agent?fait=" + done(call) + "&demande=" + act.id());
    }

    private static String done(UnansweredCall call) {
        return switch (call.attempt()) {
            case WRONG_NUMBER -> "numero-faux";
            case CALL_LATER -> call.again().isPresent() ? "rappel" : "demi-journee";
            default -> "essai";
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
                        act -> endings.end(
                                act.actor(),
                                reception.welcome().pack(),
                                act.id(),
                                ending(act, outcome(issue, act.form().choice(Choice.BODY))),
                                clock.instant()),
                        closed -> "/agent?clos=" + closed.id()
                                + (closed instanceof Enquiry.Closed end && end.isSampled() ? "&avis=demande" : ""));
    }

    private static Ending ending(CardAct act, Outcome outcome) {
        CardForm form = act.form();
        return new Ending(
                outcome,
                new ClosingNote(form.asNote(Set.of(Part.SAID)), form.asNote(Set.of(Part.NOTE)), form.asNote(BESIDE)),
                form.choice(Choice.SEND_ON).isEmpty() ? SendingOn.NO : SendingOn.WHERE_POSSIBLE,
                act.read());
    }

    private static Outcome outcome(String word, String body) {
        return switch (word) {
            case "repondu" -> new Outcome.Answered();
            case "injoignable" -> new Outcome.Unreachable();
            case "retire" -> new Outcome.Withdrawn();
            case "deces" -> new Outcome.Deceased();
            case ORIENTED -> {
                if (!Identifiers.isOne(body)) {
                    throw notUnderstood();
                }
                yield new Outcome.OrientedElsewhere(new ContactId(body));
            }
            default -> throw notUnderstood();
        };
    }

    private static ResponseStatusException notUnderstood() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    @PostMapping("/agent/demande/{id}/rouvrir")
    @MayCall(value = Who.AGENT, right = Right.CLOSE)
    View reopen(@PathVariable String id, Agent agent) {
        CardAct act = pages.act(id, agent);
        return act.leave(_ -> endings.resume(act.actor(), act.id(), clock.instant()), act.address());
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
        List<Desk> meant =
                DeskOption.listMeant(reception.welcome().pack().directory().desks(), typed);
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
                                reception.welcome().pack(),
                                one.id(),
                                to,
                                one.form().text(Part.REASON),
                                clock.instant()),
                        moved -> whereItWent(moved, to));
    }

    private static String whereItWent(Enquiry moved, Optional<DeskId> wished) {
        String way = "/agent?fait=transmise&guichet=" + moved.desk().value();
        return switch (Detour.of(moved, wished)) {
            case NONE -> way;
            case CLOSED -> way + "&voulu=" + wished.orElse(moved.desk()).value();
            case ROUND -> way + "&tour=oui";
        };
    }

    /// Takes a transfer back.
    @PostMapping("/agent/demande/{id}/reprendre")
    @MayCall(value = Who.AGENT, right = Right.REROUTE)
    View undo(@PathVariable String id, Agent agent) {
        CardAct act = pages.act(id, agent);
        return act.leave(_ -> transfers.undo(act.actor(), act.id(), clock.instant()), act.address());
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
                        one -> duplicates.join(one.actor(), one.id(), other, one.read(), clock.instant()),
                        kept -> kept.id().equals(act.id()) ? act.address() : "/agent?fait=jointe&clos=" + act.id());
    }

    /// Separates a repetition that turned out to be another request.
    @PostMapping("/agent/demande/{id}/separer")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    View split(@PathVariable String id, Agent agent, HttpServletRequest request) {
        return pages.act(id, agent, request)
                .save(Set.of(Part.NOTE))
                .stay(
                        act -> endings.split(act.actor(), reception.welcome().pack(), act.id(), clock.instant()),
                        Set.of());
    }

    /// « Le bon service du premier coup ? »
    @PostMapping("/agent/demande/{id}/avis")
    @MayCall(value = Who.AGENT, right = Right.CLOSE)
    View rate(@PathVariable String id, Agent agent, @RequestParam(defaultValue = "") String premier) {
        Rating rating = premier.equals(Rating.RIGHT_AT_ONCE.word()) ? Rating.RIGHT_AT_ONCE : Rating.WENT_ROUND;
        return pages.act(id, agent)
                .leave(act -> closings.rate(act.actor(), act.id(), rating, clock.instant()), "/agent?fait=avis");
    }
}
