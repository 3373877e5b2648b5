package fr.gpsusagers.switchboard.team;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.desk.TeamPresence;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// « Ce que mon responsable voit de moi »: each agent reads his own line, and what nobody records about him.
@Controller
final class OwnViewController {

    private final Reception reception;
    private final Workplace workplace;
    private final TeamPresence teamPresence;
    private final Clock clock;

    OwnViewController(Reception reception, Workplace workplace, TeamPresence teamPresence, Clock clock) {
        this.reception = reception;
        this.workplace = workplace;
        this.teamPresence = teamPresence;
        this.clock = clock;
    }

    @GetMapping("/agent/moi")
    @MayCall(Who.AGENT)
    Page show(Agent agent) {
        PageContext context = reception.welcome();
        var directory = context.pack().directory();
        var page = new OwnViewPage(teamPresence.listOwnLines(agent.id(), clock.instant()).stream()
                .flatMap(line -> directory.findDesk(line.desk()).map(Desk::name).stream()
                        .map(name -> new OwnViewPage.Line(
                                name,
                                MemberLine.of(line.member(), name, context.now().toLocalDate()))))
                .toList());
        var layout = workplace.layout(context, "Ce que mon responsable voit de moi", agent);
        return Page.of((output, none) -> JteownviewGenerated.render(output, none, layout, page));
    }
}
