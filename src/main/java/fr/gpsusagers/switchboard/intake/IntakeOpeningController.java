package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.watch.ErasePersons;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.intake.IntakeResult;
import fr.gpsusagers.intake.Intakes;
import fr.gpsusagers.intake.ParkedCalls;
import fr.gpsusagers.sending.Bookings;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.switchboard.lookup.AnswerSubject;
import fr.gpsusagers.switchboard.lookup.ColleagueToSay;
import fr.gpsusagers.switchboard.lookup.FoundAnswer;
import fr.gpsusagers.switchboard.lookup.Lookup;
import fr.gpsusagers.territory.Place;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Opens a request for the caller: a callback by the right desk, or a request that the switchboard keeps. Takes it back
/// if the agent sees that he noted something wrongly.
@Controller
final class IntakeOpeningController {

    private static final String CORRECT = "La promesse est annulée. Corrigez, puis promettez de nouveau.";
    private static final String TOO_LATE =
            "Rien n’a changé\u00A0: cette promesse ne s’annule plus ici. Retrouvez la demande.";
    private static final int LONGEST_PASS = 200;
    private static final int LONGEST_CODE = 160;

    private final Reception reception;
    private final Workplace workplace;
    private final IntakePages pages;
    private final Lookup lookup;
    private final Bookings bookings;
    private final Intakes intakes;
    private final ParkedCalls parkedCalls;
    private final OwnEnquiry ownEnquiry;
    private final ErasePersons erasePersons;
    private final WaysToSend ways;
    private final Clock clock;

    IntakeOpeningController(
            Reception reception,
            Workplace workplace,
            IntakePages pages,
            Lookup lookup,
            Bookings bookings,
            Intakes intakes,
            ParkedCalls parkedCalls,
            OwnEnquiry ownEnquiry,
            ErasePersons erasePersons,
            WaysToSend ways,
            Clock clock) {
        this.reception = reception;
        this.workplace = workplace;
        this.pages = pages;
        this.lookup = lookup;
        this.bookings = bookings;
        this.intakes = intakes;
        this.parkedCalls = parkedCalls;
        this.ownEnquiry = ownEnquiry;
        this.erasePersons = erasePersons;
        this.ways = ways;
        this.clock = clock;
    }

    @PostMapping(IntakeController.HOME + "/promettre")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    Page open(
            Agent agent,
            HttpServletRequest request,
            @RequestParam(name = "tel-quel", defaultValue = "") String asTyped,
            @RequestParam(name = "sans-heure", defaultValue = "") String withoutHour) {
        IntakeForm form = IntakeForm.read(request);
        PageContext context = reception.welcome();
        FoundAnswer answer = lookup.lookUp(context, agent, form.sought());
        if (form.promised().contains(answer.chosen().code())) {
            return refused(agent, form, "Cet appel a déjà sa promesse. Pour la changer, retrouvez la demande.");
        }
        Optional<IntakeForm> askingBack = askingBack(form, answer, asTyped, withoutHour);
        if (askingBack.isPresent()) {
            return refused(agent, askingBack.get());
        }
        if (!form.sought().chosen().isEmpty()
                && !lookup.isStillThere(context, agent, form.sought().chosen())) {
            return refused(agent, form, "Ce choix n’existe plus. Choisissez de nouveau.");
        }
        Asking asking = asking(context, form, answer);
        return switch (bookings.book(new Actor.Staff(agent), context.pack(), asking, clock.instant())) {
            case OpeningResult.Stored stored -> promised(agent, context, form, answer, stored);
            case OpeningResult.TooMany _ ->
                refused(agent, form, "Ce numéro a déjà trop de demandes ouvertes. Retrouvez-les.");
            case OpeningResult.NobodyThen(Desk desk) ->
                refused(
                        agent,
                        form.mistaken(new CallerMistake(
                                CallerMistake.Field.SAFE_WHEN,
                                desk.name() + " n’appelle pas à ces heures. Demandez-en d’autres.")));
            case OpeningResult.NobodyReady _ ->
                refused(agent, form, "Aucun guichet ne rappelle en ce moment. Donnez le numéro.");
            case OpeningResult.Later _, OpeningResult.NotYours _ ->
                refused(agent, form, "Vous ne pouvez pas ouvrir cette demande.");
        };
    }

    /// Returns the form with what the agent has to correct or confirm first.
    private static Optional<IntakeForm> askingBack(
            IntakeForm form, FoundAnswer answer, String asTyped, String withoutHour) {
        CallerForm caller = form.caller();
        return caller.findFault(form.origin())
                .or(() -> Optional.of(CallerMistake.NOBODY_CALLS)
                        .filter(_ -> withoutHour.isEmpty() && isNumberInVain(caller, answer)))
                .or(() -> CallerMistake.findSlip(caller.mail(), CallerMistake.Field.MAIL)
                        .filter(_ -> asTyped.isEmpty()))
                .map(form::mistaken);
    }

    private static boolean isNumberInVain(CallerForm caller, FoundAnswer answer) {
        return caller.isNumberInVain()
                && (caller.isDiscreet() || answer.subject().asksForCaution());
    }

    private static Asking asking(PageContext context, IntakeForm form, FoundAnswer answer) {
        CallerForm caller = form.caller();
        AnswerSubject subject = caller.isKept()
                ? answer.subject().keptBy(context.pack().directory().switchboard(context.today()))
                : answer.subject();
        Person person = caller.person(
                form.sought().words(), subject.situation().knownPlace().map(Place::name));
        return new Asking(
                caller.token()
                        .about(String.join(
                                "\n",
                                subject.need().id().value(),
                                subject.contact().id().value(),
                                form.sought().words(),
                                form.sought().place())),
                (caller.isDiscreet() ? subject.raisingAlarm() : subject).about(context.pack()),
                person.canBeCalled() ? ChannelKind.CALLBACK : ChannelKind.FORM,
                caller.askedFor(),
                form.origin(),
                Optional.empty(),
                Optional.empty(),
                Sharing.of(caller.askedFor(), person.number(), context.pack().directory()),
                person,
                note(caller, answer));
    }

    /// What the desk reads and the citizen does not: which colleague is meant, and what the agent adds.
    private static Optional<String> note(CallerForm caller, FoundAnswer answer) {
        String note = Stream.concat(
                        answer.colleague().map(ColleagueToSay::attention).stream(), Stream.of(caller.more()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return Optional.of(note).filter(words -> !words.isEmpty());
    }

    private Page promised(
            Agent agent, PageContext context, IntakeForm form, FoundAnswer answer, OpeningResult.Stored stored) {
        var actor = new Actor.Staff(agent);
        IntakeResult result = form.caller().isKept() ? IntakeResult.KEPT : IntakeResult.CALLBACK;
        IntakeForm kept = form.promising(answer.chosen().code());
        var correction =
                new PromisedPage.Correction(pass(stored), answer.chosen().code());
        parkedCalls.keep(actor, form.call(), form.origin(), correction.with(kept.typed()), result, clock.instant());
        if (stored instanceof OpeningResult.Promised) {
            intakes.end(
                    actor,
                    form.sent("promettre " + stored.enquiry().id()),
                    answer.intake(form.origin()).opening(stored.enquiry().id()),
                    result,
                    context.pack().fingerprint(),
                    clock.instant());
        }
        var page = new PromisedPage(
                context,
                stored.seen(),
                context.nameOf(stored.enquiry().desk()),
                form.origin(),
                agent,
                ways,
                answer.otherSubjects(form.promised()),
                correction,
                kept.typedForNextSubject());
        var layout = workplace.layout(context, "Promesse à dire", agent);
        return Page.of((output, none) -> JtepromisedGenerated.render(output, none, layout, page));
    }

    private String pass(OpeningResult.Stored stored) {
        return ownEnquiry
                .givePass(new Actor.Bearer(stored.enquiry().id()), clock.instant())
                .orElse("");
    }

    private Page refused(Agent agent, IntakeForm form, String why) {
        return refused(agent, form.mistaken(new CallerMistake(CallerMistake.Field.NUMBER, why)));
    }

    private Page refused(Agent agent, IntakeForm mistaken) {
        return pages.show(agent, mistaken, Optional.empty()).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// « Mal noté ? Annuler et corriger »: the agent sees a wrong number, address or desk on the page of the
    /// promise. The request is withdrawn and erased, because its code may have gone to a stranger, and the call
    /// is back on the screen, to correct it and promise again.
    @PostMapping(IntakeController.HOME + "/corriger")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    View correct(Agent agent, HttpServletRequest request) {
        var fields = new FormFields(request);
        if (!cancel(fields.text("passe", LONGEST_PASS))) {
            return pages.show(agent, IntakeForm.read(request), Optional.of(TOO_LATE));
        }
        IntakeForm form =
                parkedCalls.reopen(new Actor.Staff(agent), clock.instant()) instanceof ParkedCalls.Resumed(var last)
                        ? IntakeForm.of(last)
                        : IntakeForm.read(request);
        return pages.show(agent, form.withdrawing(fields.text("promesse", LONGEST_CODE)), Optional.of(CORRECT));
    }

    private boolean cancel(String pass) {
        Instant now = clock.instant();
        return ownEnquiry
                .checkPass(new Actor.Citizen(), pass, now)
                .filter(bearer -> erasePersons.cancelPromise(bearer, now))
                .isPresent();
    }
}
