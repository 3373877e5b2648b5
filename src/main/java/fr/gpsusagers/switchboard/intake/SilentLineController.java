package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.directory.Line;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.intake.Intakes;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// « Sonne dans le vide », and back. The contact is the one that the agent saw and dialled.
@Controller
final class SilentLineController {

    private final Reception reception;
    private final IntakePages pages;
    private final Intakes intakes;
    private final Clock clock;

    SilentLineController(Reception reception, IntakePages pages, Intakes intakes, Clock clock) {
        this.reception = reception;
        this.pages = pages;
        this.intakes = intakes;
        this.clock = clock;
    }

    /// The agent sees the next best way at once, and can take the report back.
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
                .flatMap(id ->
                        context.pack().directory().findContact(id, context.now().toLocalDate()))
                .flatMap(known -> known.lines().stream().findFirst());
    }
}
