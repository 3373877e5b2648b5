package fr.gpsusagers.switchboard.team;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.desk.PresenceState;
import fr.gpsusagers.staff.desk.TeamPresence;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/// The presence button of the bar. With JavaScript, `desk-presence.js` sends the form and then asks what is kept, so
/// that the page with its typed text stays open.
@Controller
final class PresenceController {

    private static final int LONGEST = 20;

    private final TeamPresence teamPresence;
    private final Clock clock;

    PresenceController(TeamPresence teamPresence, Clock clock) {
        this.teamPresence = teamPresence;
        this.clock = clock;
    }

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
