package fr.gpsusagers.switchboard.desk;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.desk.Workplace;
import fr.gpsusagers.hall.signin.RefusalTrace;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.desk.CloseCallbacks;
import fr.gpsusagers.staff.desk.DeskState;
import fr.gpsusagers.staff.desk.ListDeskStates;
import fr.gpsusagers.staff.desk.OpenCallbacks;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// Opens and closes the callbacks of desks. A desk promises none until its callbacks are
/// open and it has at least one active agent.
@Controller
final class DesksController {

    private final Reception reception;
    private final Workplace workplace;
    private final ListDeskStates listDeskStates;
    private final OpenCallbacks openCallbacks;
    private final CloseCallbacks closeCallbacks;
    private final RefusalTrace refusals;
    private final Clock clock;

    DesksController(
            Reception reception,
            Workplace workplace,
            ListDeskStates listDeskStates,
            OpenCallbacks openCallbacks,
            CloseCallbacks closeCallbacks,
            RefusalTrace refusals,
            Clock clock) {
        this.reception = reception;
        this.workplace = workplace;
        this.listDeskStates = listDeskStates;
        this.openCallbacks = openCallbacks;
        this.closeCallbacks = closeCallbacks;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping("/agent/guichets")
    @MayCall(Who.AGENT)
    Page list(Agent agent) {
        PageContext context = reception.welcome();
        Map<DeskId, DeskState> states =
                listDeskStates.list().stream().collect(Collectors.toMap(DeskState::desk, Function.identity()));
        List<DeskRow> rows = context.pack().directory().desks().stream()
                .map(desk -> DeskRow.of(desk, states, agent))
                .toList();
        var layout = workplace.layout(context, "Guichets", agent);
        return Page.of((output, none) -> JtedesksGenerated.render(output, none, layout, rows));
    }

    @PostMapping("/agent/guichets/{desk}/ouvrir")
    @MayCall(value = Who.AGENT, right = Right.OPEN_CALLBACKS)
    Redirect open(@PathVariable String desk, Agent agent) {
        return switch (openCallbacks.open(agent, known(desk), clock.instant())) {
            case OPENED, ALREADY_OPEN -> new Redirect("/agent/guichets");
            case NOT_YOURS -> throw refusals.notYours(HttpStatus.FORBIDDEN);
        };
    }

    @PostMapping("/agent/guichets/{desk}/fermer")
    @MayCall(value = Who.AGENT, right = Right.OPEN_CALLBACKS)
    Redirect close(@PathVariable String desk, Agent agent) {
        return switch (closeCallbacks.close(agent, known(desk), clock.instant())) {
            case CLOSED, ALREADY_CLOSED -> new Redirect("/agent/guichets");
            case NOT_YOURS -> throw refusals.notYours(HttpStatus.FORBIDDEN);
        };
    }

    private DeskId known(String written) {
        return reception.welcome().pack().directory().desks().stream()
                .map(Desk::id)
                .filter(id -> Identifiers.isOne(written) && id.value().equals(written))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
