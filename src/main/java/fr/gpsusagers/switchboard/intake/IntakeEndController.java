package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.intake.HelpAlerts;
import fr.gpsusagers.intake.IntakeResult;
import fr.gpsusagers.intake.Intakes;
import fr.gpsusagers.intake.Intakes.Recorded;
import fr.gpsusagers.intake.ParkedCalls;
import fr.gpsusagers.intake.SendContact;
import fr.gpsusagers.intake.SendContact.Sending;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.switchboard.lookup.FoundAnswer;
import fr.gpsusagers.switchboard.lookup.Lookup;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// Ends calls that need no request, sends contacts to callers, and reports lines that nobody answers.
@Controller
final class IntakeEndController {

    private final Reception reception;
    private final IntakePages pages;
    private final Lookup lookup;
    private final Intakes intakes;
    private final ParkedCalls parkedCalls;
    private final HelpAlerts helpAlerts;
    private final SendContact sendContact;
    private final Clock clock;

    IntakeEndController(
            Reception reception,
            IntakePages pages,
            Lookup lookup,
            Intakes intakes,
            ParkedCalls parkedCalls,
            HelpAlerts helpAlerts,
            SendContact sendContact,
            Clock clock) {
        this.reception = reception;
        this.pages = pages;
        this.lookup = lookup;
        this.intakes = intakes;
        this.parkedCalls = parkedCalls;
        this.helpAlerts = helpAlerts;
        this.sendContact = sendContact;
        this.clock = clock;
    }

    @PostMapping(IntakeController.HOME + "/fin")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    View end(Agent agent, HttpServletRequest request, @RequestParam(defaultValue = "") String resultat) {
        IntakeResult result = IntakeResult.find(resultat)
                .filter(known -> known != IntakeResult.CALLBACK && known != IntakeResult.KEPT)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        IntakeForm form = IntakeForm.read(request);
        PageContext context = reception.welcome();
        return ended(agent, context, form, lookup.lookUp(context, agent, form.sought()), result);
    }

    private View ended(Agent agent, PageContext context, IntakeForm form, FoundAnswer answer, IntakeResult result) {
        var actor = new Actor.Staff(agent);
        Recorded recorded = intakes.end(
                actor,
                form.sent(result.word()),
                answer.intake(form.origin()),
                result,
                context.pack().fingerprint(),
                clock.instant());
        if (recorded == Recorded.DONE) {
            keep(actor, form, result);
        }
        if (form.sought().isAlarm() || answer.isDanger()) {
            helpAlerts.end(actor, clock.instant());
        }
        return IntakeController.next(
                agent, form, IntakeMessage.find(result.word()).orElseThrow());
    }

    private void keep(Actor actor, IntakeForm form, IntakeResult result) {
        parkedCalls.keep(actor, form.call(), form.origin(), form.typed(), result, clock.instant());
        if (result == IntakeResult.ABUSE && !form.caller().note().isEmpty()) {
            intakes.noteAbuse(actor, form.caller().note(), clock.instant());
        }
    }

    @PostMapping(IntakeController.HOME + "/envoyer")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    View send(
            Agent agent,
            HttpServletRequest request,
            @RequestParam(name = "tel-quel", defaultValue = "") String asTyped) {
        PageContext context = reception.welcome();
        IntakeForm form = IntakeForm.read(request);
        FoundAnswer answer = lookup.lookUp(context, agent, form.sought());
        Optional<Address> address = EmailAddress.find(form.caller().sendTo()).map(Address.Mailbox::new);
        Optional<String> fault = fault(answer, address);
        if (fault.isPresent()) {
            return answer.subject().asksForCaution()
                    ? pages.show(agent, form, fault).withStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    : asking(agent, form.mistaken(new CallerMistake(CallerMistake.Field.TO_SEND, fault.get())));
        }
        Optional<CallerMistake> slip = CallerMistake.findSlip(form.caller().sendTo(), CallerMistake.Field.TO_SEND);
        if (slip.isPresent() && asTyped.isEmpty()) {
            return asking(agent, form.mistaken(slip.get()));
        }
        Contact contact = answer.contact().orElseThrow();
        Sending sending = sendContact.send(
                new Actor.Staff(agent),
                form.sent(form.caller().sendTo() + "\n" + contact.id().value()),
                context.pack(),
                contact,
                answer.need(),
                address.get(),
                clock.instant());
        return sending == Sending.QUEUED
                ? ended(agent, context, form, answer, IntakeResult.SENT)
                : pages.show(agent, form, Optional.of("Rien n’est parti. Donnez le numéro de vive voix."));
    }

    private static Optional<String> fault(FoundAnswer answer, Optional<Address> address) {
        if (answer.subject().asksForCaution()) {
            return Optional.of("N’envoyez rien\u00A0: quelqu’un d’autre peut lire. Dites le numéro.");
        }
        return address.isEmpty() || answer.contact().isEmpty()
                ? Optional.of("Vérifiez le mail avec la personne\u00A0: rien n’est parti.")
                : Optional.empty();
    }

    private Page asking(Agent agent, IntakeForm form) {
        return pages.show(agent, form, Optional.empty()).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// « Sonne dans le vide »: the line of the contact that the agent saw and dialled. He sees the next best
    /// way at once, and can take the report back.
    @PostMapping(IntakeController.HOME + "/sans-reponse")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    View report(Agent agent, HttpServletRequest request, @RequestParam(defaultValue = "") String contact) {
        PageContext context = reception.welcome();
        IntakeForm form = IntakeForm.read(request);
        Optional<Line> line = findLine(context, contact);
        line.ifPresent(silent -> intakes.reportSilentLine(
                new Actor.Staff(agent),
                new ContactId(contact),
                silent.number(),
                context.pack().fingerprint(),
                clock.instant()));
        return line.isPresent()
                ? pages.showSilenced(agent, form, new ContactId(contact))
                : pages.show(agent, form, Optional.of("Ce contact n’a pas de téléphone."));
    }

    @PostMapping(IntakeController.HOME + "/repond")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    View withdraw(Agent agent, HttpServletRequest request, @RequestParam(defaultValue = "") String contact) {
        PageContext context = reception.welcome();
        findLine(context, contact)
                .ifPresent(line -> intakes.withdrawSilentLine(
                        new Actor.Staff(agent),
                        new ContactId(contact),
                        line.number(),
                        context.pack().fingerprint(),
                        clock.instant()));
        return pages.show(
                agent, IntakeForm.read(request), Optional.of("C’est annulé\u00A0: ce numéro est de nouveau proposé."));
    }

    private static Optional<Line> findLine(PageContext context, String contact) {
        return Optional.of(contact)
                .filter(Identifiers::isOne)
                .map(ContactId::new)
                .flatMap(id -> context.pack().directory().findContact(id, context.today()))
                .flatMap(known -> known.lines().stream().findFirst());
    }
}
