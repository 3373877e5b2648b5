package fr.gpsusagers.switchboard.team;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.signin.RefusalTrace;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.desk.DeskCallbacks;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Opens and closes the callbacks of desks. A desk promises none until its callbacks are
/// open and it has at least one active agent.
@Controller
final class DesksController {

    private final DeskPages pages;
    private final DeskCallbacks deskCallbacks;
    private final RefusalTrace refusals;
    private final Clock clock;

    DesksController(DeskPages pages, DeskCallbacks deskCallbacks, RefusalTrace refusals, Clock clock) {
        this.pages = pages;
        this.deskCallbacks = deskCallbacks;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping("/agent/guichets")
    @MayCall(Who.AGENT)
    Page list(Agent agent) {
        return pages.list(agent, DeskPages.NO_MISTAKE);
    }

    @PostMapping("/agent/guichets/{desk}/ouvrir")
    @MayCall(value = Who.AGENT, right = Right.OPEN_CALLBACKS)
    Redirect open(@PathVariable String desk, Agent agent) {
        return switch (deskCallbacks.open(agent, pages.find(desk).id(), clock.instant())) {
            case CHANGED, UNCHANGED -> new Redirect("/agent/guichets");
            case NOT_YOURS -> throw refusals.notYours(HttpStatus.FORBIDDEN);
        };
    }

    @PostMapping("/agent/guichets/{desk}/fermer")
    @MayCall(value = Who.AGENT, right = Right.OPEN_CALLBACKS)
    Redirect close(@PathVariable String desk, Agent agent) {
        return switch (deskCallbacks.close(agent, pages.find(desk).id(), clock.instant())) {
            case CHANGED, UNCHANGED -> new Redirect("/agent/guichets");
            case NOT_YOURS -> throw refusals.notYours(HttpStatus.FORBIDDEN);
        };
    }
}
