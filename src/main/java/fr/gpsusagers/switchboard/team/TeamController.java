package fr.gpsusagers.switchboard.team;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.work.DeskView;
import fr.gpsusagers.enquiry.work.ToDo;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.signin.RefusalTrace;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.intake.Intakes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.desk.DeclaredAbsences;
import fr.gpsusagers.staff.desk.DeskChange;
import fr.gpsusagers.staff.desk.TeamPresence;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// « Équipe »: team leads see who is present, and declare who is away and who stands in.
@Controller
final class TeamController {

    private final Reception reception;
    private final Workplace workplace;
    private final TeamPresence teamPresence;
    private final DeclaredAbsences declaredAbsences;
    private final Intakes intakes;
    private final DeskView deskView;
    private final RefusalTrace refusals;
    private final Clock clock;

    TeamController(
            Reception reception,
            Workplace workplace,
            TeamPresence teamPresence,
            DeclaredAbsences declaredAbsences,
            Intakes intakes,
            DeskView deskView,
            RefusalTrace refusals,
            Clock clock) {
        this.reception = reception;
        this.workplace = workplace;
        this.teamPresence = teamPresence;
        this.declaredAbsences = declaredAbsences;
        this.intakes = intakes;
        this.deskView = deskView;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping("/agent/equipe")
    @MayCall(value = Who.AGENT, right = Right.SEE_TEAM)
    Page list(Agent agent) {
        return show(agent, AbsenceForm.EMPTY, "");
    }

    @PostMapping("/agent/equipe/absence")
    @MayCall(value = Who.AGENT, right = Right.DECLARE_ABSENCE)
    View declare(Agent agent, HttpServletRequest request) {
        AbsenceForm form = AbsenceForm.read(new FormFields(request));
        String mistake = form.mistake();
        if (!mistake.isEmpty()) {
            return refuse(agent, form, mistake);
        }
        var outcome = declaredAbsences.declare(
                agent,
                form.who().orElseThrow(),
                form.first().orElseThrow(),
                form.last().orElseThrow(),
                form.standIn());
        return switch (outcome) {
            case DECLARED -> new Redirect("/agent/equipe");
            case WRONG_ORDER -> refuse(agent, form, "Le dernier jour vient avant le premier. Échangez-les.");
            case ALREADY_AWAY -> refuse(agent, form, "Une absence est déjà notée ces jours-là. Retirez-la d’abord.");
            case NO_SUBSTITUTE -> refuse(agent, form, "Choisissez une autre personne en relais.");
            case NOT_YOURS -> throw refusals.notYours(HttpStatus.FORBIDDEN);
        };
    }

    @PostMapping("/agent/equipe/retour")
    @MayCall(value = Who.AGENT, right = Right.DECLARE_ABSENCE)
    Redirect withdraw(Agent agent, HttpServletRequest request) {
        AbsenceForm form = AbsenceForm.read(new FormFields(request));
        AgentId away = form.who().orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var day = form.first().orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        if (declaredAbsences.withdraw(agent, away, day) == DeskChange.NOT_YOURS) {
            throw refusals.notYours(HttpStatus.FORBIDDEN);
        }
        return new Redirect("/agent/equipe");
    }

    private Page refuse(Agent agent, AbsenceForm form, String mistake) {
        return show(agent, form, mistake).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page show(Agent agent, AbsenceForm form, String mistake) {
        PageContext context = reception.welcome();
        List<TeamPage.Team> teams = context.pack().directory().desks().stream()
                .flatMap(desk -> teamPresence.showTeam(agent, desk.id(), clock.instant()).stream()
                        .map(members -> new TeamPage.Team(desk.name(), members)))
                .toList();
        var lead = new Actor.Staff(agent);
        var page = new TeamPage(context, teams, missedHours(lead), intakes.listAbuseNotes(lead), form, mistake);
        var layout = workplace.layout(context, "Équipe", agent);
        return Page.of((output, none) -> JteteamGenerated.render(output, none, layout, page));
    }

    private List<Enquiry.Open> missedHours(Actor lead) {
        return deskView.showToDo(lead, clock.instant()).stream()
                .flatMap(list -> list.lines().stream())
                .map(ToDo.Line::enquiry)
                .filter(Enquiry::hasMissedSafeHour)
                .toList();
    }
}
