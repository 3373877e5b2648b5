package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.signin.RefusalTrace;
import fr.gpsusagers.intake.IntakeResult;
import fr.gpsusagers.intake.ParkedCalls;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// « Standard »: looks up what a caller says, and puts a call aside for a moment.
@Controller
final class IntakeController {

    static final String HOME = "/agent/standard";

    private static final String FINISH_FIRST = "Vingt appels attendent déjà. Finissez celui-ci d’abord.";
    private static final String PROMISE_STANDS = "La promesse tient toujours. Pour la changer, retrouvez la demande.";
    private static final String PREVIOUS_WAITS = "L’appel précédent est en attente.";

    private static final Pattern LOOKS_LIKE_A_REFERENCE =
            Pattern.compile("(?=.*[0-9-])[0-9A-Za-z]{3}[- ]?[0-9A-Za-z]{3}");

    private final IntakePages pages;
    private final ParkedCalls parkedCalls;
    private final RefusalTrace refusals;
    private final Clock clock;

    IntakeController(IntakePages pages, ParkedCalls parkedCalls, RefusalTrace refusals, Clock clock) {
        this.pages = pages;
        this.parkedCalls = parkedCalls;
        this.refusals = refusals;
        this.clock = clock;
    }

    /// The empty screen, ready for the next caller.
    @GetMapping(HOME)
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    Page start(
            Agent agent,
            @RequestParam(name = "fait", defaultValue = "") String done,
            @RequestParam(name = "origine", defaultValue = "") String origin) {
        return pages.show(
                agent,
                IntakeForm.fresh(Origin.read(origin)),
                IntakeMessage.find(done).map(IntakeMessage::sentence));
    }

    /// What colleagues need, alone: open pages fetch it when something changes.
    @GetMapping(HOME + "/alentour")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    Page around(Agent agent) {
        return pages.around(agent);
    }

    @PostMapping(HOME)
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    View find(Agent agent, HttpServletRequest request) {
        IntakeForm form = IntakeForm.read(request);
        return reference(form.sought().words())
                .<View>map(found -> new Redirect("/agent/retrouver?reference=" + found))
                .orElseGet(() -> pages.show(agent, form, Optional.empty()));
    }

    /// Returns the reference that the caller reads out. A word of six letters is none.
    private static Optional<Reference> reference(String words) {
        return LOOKS_LIKE_A_REFERENCE.matcher(words).matches() ? Reference.find(words) : Optional.empty();
    }

    @PostMapping(HOME + "/attente")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    View park(Agent agent, HttpServletRequest request) {
        IntakeForm form = IntakeForm.read(request);
        if (!form.isBegun()) {
            return next(agent, form, IntakeMessage.NOTHING_TO_PARK);
        }
        return switch (park(agent, form)) {
            case ParkedCalls.Parked _, ParkedCalls.Already _ -> next(agent, form, IntakeMessage.PARKED);
            case ParkedCalls.TooMany _ ->
                pages.show(agent, form, Optional.of("Vingt appels attendent déjà. Reprenez-en un d’abord."));
            case ParkedCalls.NotYours _ -> throw refusals.notYours(HttpStatus.FORBIDDEN);
        };
    }

    /// « Retrouver une demande »: the call waits meanwhile, with scripts and without.
    @PostMapping(HOME + "/quitter")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    View leave(Agent agent, HttpServletRequest request) {
        IntakeForm form = IntakeForm.read(request);
        return form.isBegun() && !putAside(agent, form)
                ? pages.show(agent, form, Optional.of(FINISH_FIRST))
                : new Redirect("/agent/retrouver");
    }

    @PostMapping(HOME + "/reprendre")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    View resume(Agent agent, HttpServletRequest request, @RequestParam(defaultValue = "") String attente) {
        IntakeForm current = IntakeForm.read(request);
        if (current.isBegun() && !putAside(agent, current)) {
            return pages.show(agent, current, Optional.of(FINISH_FIRST));
        }
        return switch (parkedCalls.resume(new Actor.Staff(agent), id(attente), clock.instant())) {
            case ParkedCalls.Resumed(var parked)
            when parked.ended().filter(IntakeResult::isPromise).isPresent() ->
                pages.showPromised(agent, IntakeForm.of(parked), PROMISE_STANDS, PromisedPage.Correction.of(parked));
            case ParkedCalls.Resumed(var parked) ->
                pages.show(
                        agent,
                        IntakeForm.of(parked),
                        Optional.of(PREVIOUS_WAITS).filter(_ -> current.isBegun()));
            case ParkedCalls.Gone _ -> next(agent, IntakeForm.fresh(Origin.CALL), IntakeMessage.GONE);
            case ParkedCalls.NotYours _ -> {
                refusals.notYours();
                yield next(agent, IntakeForm.fresh(Origin.CALL), IntakeMessage.GONE);
            }
        };
    }

    /// Parks the call on the screen, so that leaving it loses nothing. Returns whether it may be left.
    private boolean putAside(Agent agent, IntakeForm current) {
        return switch (park(agent, current)) {
            case ParkedCalls.Parked _, ParkedCalls.Already _ -> true;
            case ParkedCalls.TooMany _, ParkedCalls.NotYours _ -> false;
        };
    }

    private ParkedCalls.Parking park(Agent agent, IntakeForm form) {
        return parkedCalls.park(new Actor.Staff(agent), form.call(), form.origin(), form.typed(), clock.instant());
    }

    /// Returns the empty screen, ready for the next person.
    static Redirect next(Agent agent, IntakeForm form, IntakeMessage message) {
        return new Redirect(HOME + "?fait=" + message.word() + "&origine="
                + nextOrigin(agent, form.origin()).word());
    }

    /// Where the next person comes from: calls follow each other at the switchboard, visitors at a counter.
    static Origin nextOrigin(Agent agent, Origin last) {
        return agent.has(Role.OPERATOR) ? Origin.CALL : last;
    }

    static UUID id(String written) {
        return Identifiers.findUuid(written).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
