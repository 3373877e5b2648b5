package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.intake.HelpAlerts;
import fr.gpsusagers.intake.HelpAlerts.Answer;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Someone in danger is on the line: the script, the numbers, and a colleague.
@Controller
final class IntakeHelpController {

    private final Reception reception;
    private final IntakePages pages;
    private final HelpAlerts helpAlerts;
    private final Clock clock;

    IntakeHelpController(Reception reception, IntakePages pages, HelpAlerts helpAlerts, Clock clock) {
        this.reception = reception;
        this.pages = pages;
        this.helpAlerts = helpAlerts;
        this.clock = clock;
    }

    @PostMapping(IntakeController.HOME + "/urgence")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    Page alarm(Agent agent, HttpServletRequest request) {
        return pages.show(agent, IntakeForm.read(request).raisingAlarm(), Optional.empty());
    }

    @PostMapping(IntakeController.HOME + "/aide")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    Page help(Agent agent, HttpServletRequest request) {
        var last = reception.welcome().pack().directory().lastDesk().map(Desk::id);
        IntakeForm form = IntakeForm.read(request).raisingAlarm();
        helpAlerts.call(new Actor.Staff(agent), last, form.incident(), clock.instant());
        helpAlerts.update(new Actor.Staff(agent), form.incident(), clock.instant());
        return pages.show(
                agent,
                form,
                Optional.of(
                        "L’alerte est partie. Sans réponse, appelez les secours vous-même\u00A0: numéros ci-dessous."));
    }

    /// « Personne n’est en danger »: the words only sounded so, or the caller speaks of somebody else who is safe. The
    /// alerts of the agent end.
    @PostMapping(IntakeController.HOME + "/sans-danger")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    Page dismiss(Agent agent, HttpServletRequest request) {
        helpAlerts.end(new Actor.Staff(agent), clock.instant());
        return pages.show(agent, IntakeForm.read(request).dismissingAlarm(), Optional.empty());
    }

    /// Ends the agent's alerts, whichever call is on the screen: a colleague may have taken over the call and
    /// closed it.
    @PostMapping(IntakeController.HOME + "/alerte-finie")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    Page endAlert(Agent agent, HttpServletRequest request) {
        helpAlerts.end(new Actor.Staff(agent), clock.instant());
        return pages.show(agent, IntakeForm.read(request), Optional.of("L’alerte est finie pour tous."));
    }

    /// Opens the emergency screen by a link, so that every page for agents can lead to it.
    @GetMapping(IntakeController.HOME + "/urgence")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    Page openAlarm(Agent agent) {
        return pages.show(agent, IntakeForm.fresh(Origin.CALL).raisingAlarm(), Optional.empty());
    }

    /// Notes where the person is. A colleague who was called sees it within a second.
    @PostMapping(IntakeController.HOME + "/lieu-du-danger")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    Page noteLocation(Agent agent, HttpServletRequest request) {
        IntakeForm form = IntakeForm.read(request).raisingAlarm();
        var updated = helpAlerts.update(new Actor.Staff(agent), form.incident(), clock.instant());
        return pages.show(
                agent, form, Optional.of(updated > 0 ? "Noté. Votre collègue le voit." : "Noté sur cet écran."));
    }

    /// The helper's own caller stays on the screen.
    @PostMapping(IntakeController.HOME + "/arrive")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    View come(Agent agent, HttpServletRequest request, @RequestParam(defaultValue = "") String appel) {
        Answer answer = helpAlerts.answer(new Actor.Staff(agent), IntakeController.id(appel), clock.instant());
        IntakeMessage message = answer == Answer.COMING ? IntakeMessage.COMING : IntakeMessage.HELP_GONE;
        IntakeForm form = IntakeForm.read(request);
        return form.sought().isEmpty()
                ? IntakeController.next(agent, form, message)
                : pages.show(agent, form, Optional.of(message.sentence()));
    }
}
