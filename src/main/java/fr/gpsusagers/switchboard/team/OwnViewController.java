package fr.gpsusagers.switchboard.team;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.desk.PresenceState;
import fr.gpsusagers.staff.desk.TeamPresence;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/// What an agent says and reads about himself: whether he is present, and what his team lead sees of him.
/// Nothing else is recorded about him.
@Controller
final class OwnViewController {

    private static final int LONGEST = 20;

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

    /// « Ce que mon responsable voit de moi »: a line for each of his desks.
    @GetMapping("/agent/moi")
    @MayCall(Who.AGENT)
    Page show(Agent agent) {
        PageContext context = reception.welcome();
        var directory = context.pack().directory();
        List<DeskLine> lines = teamPresence.listOwnLines(agent.id(), clock.instant()).stream()
                .flatMap(line -> directory.findDesk(line.desk()).map(Desk::name).stream()
                        .map(name -> new DeskLine(name, MemberLine.of(line.member(), name, context.today()))))
                .toList();
        var layout = workplace.layout(context, "Ce que mon responsable voit de moi", agent);
        return Page.of((output, none) -> JteownviewGenerated.render(output, none, layout, lines));
    }

    /// @param desk name of the desk
    record DeskLine(String desk, MemberLine line) {}

    /// The presence button of the bar. With JavaScript, `desk-presence.js` sends the form and then asks what is
    /// kept, so that the page with its typed text stays open.
    @PostMapping("/agent/presence")
    @MayCall(Who.AGENT)
    Redirect say(Agent agent, HttpServletRequest request) {
        PresenceState state = PresenceState.find(new FormFields(request).text("etat", LONGEST))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        teamPresence.declare(agent.id(), state, clock.instant());
        return new Redirect("/agent");
    }

    /// Returns the word of the state that is kept, for an open page.
    @GetMapping(path = "/agent/presence", produces = MediaType.TEXT_PLAIN_VALUE)
    @MayCall(Who.AGENT)
    @ResponseBody
    String tell(Agent agent) {
        return teamPresence.show(agent.id(), clock.instant()).word();
    }
}
