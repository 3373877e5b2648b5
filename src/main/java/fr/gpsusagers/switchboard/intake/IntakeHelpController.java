package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.intake.help.AnswerHelpCall;
import fr.gpsusagers.intake.help.AnswerHelpCall.Answer;
import fr.gpsusagers.intake.help.CallColleague;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Someone in danger is on the line: the script, the numbers, and a colleague.
@Controller
final class IntakeHelpController {

    private final IntakePages pages;
    private final CallColleague callColleague;
    private final AnswerHelpCall answerHelpCall;
    private final Clock clock;

    IntakeHelpController(IntakePages pages, CallColleague callColleague, AnswerHelpCall answerHelpCall, Clock clock) {
        this.pages = pages;
        this.callColleague = callColleague;
        this.answerHelpCall = answerHelpCall;
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
        callColleague.call(new Actor.Staff(agent), clock.instant());
        return pages.show(
                agent,
                IntakeForm.read(request).raisingAlarm(),
                Optional.of("Vos collègues sont prévenus. Restez en ligne."));
    }

    @PostMapping(IntakeController.HOME + "/arrive")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    Redirect come(Agent agent, @RequestParam(defaultValue = "") String appel) {
        Answer answer = answerHelpCall.answer(new Actor.Staff(agent), IntakeController.id(appel), clock.instant());
        return IntakeController.next(
                IntakeForm.fresh(Origin.CALL),
                answer == Answer.COMING ? IntakeMessage.COMING : IntakeMessage.HELP_GONE);
    }
}
