package fr.gpsusagers.switchboard.team;

import fr.gpsusagers.directory.DeclaredRelay;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.desk.DeskCallbacks;
import fr.gpsusagers.staff.desk.DeskMailbox;
import fr.gpsusagers.staff.desk.DeskState;
import fr.gpsusagers.staff.desk.Mailboxes;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Builds the list of desks.
@Component
final class DeskPages {

    static final AddressMistake NO_MISTAKE = new AddressMistake("", "", "");

    private final Reception reception;
    private final Workplace workplace;
    private final DeskCallbacks deskCallbacks;
    private final Mailboxes mailboxes;
    private final DeclaredRelay relay;

    DeskPages(
            Reception reception,
            Workplace workplace,
            DeskCallbacks deskCallbacks,
            Mailboxes mailboxes,
            DeclaredRelay relay) {
        this.reception = reception;
        this.workplace = workplace;
        this.deskCallbacks = deskCallbacks;
        this.mailboxes = mailboxes;
        this.relay = relay;
    }

    /// Why a mailbox was not opened. `toString` hides what was typed.
    ///
    /// @param desk the desk whose form it is about; empty if nothing is wrong
    record AddressMistake(String desk, String typed, String words) {

        boolean isAt(DeskRow row) {
            return row.id().equals(desk);
        }

        @Override
        public String toString() {
            return "AddressMistake[" + desk + "]";
        }
    }

    Page list(Agent agent, AddressMistake mistake) {
        PageContext context = reception.welcome();
        Map<DeskId, DeskState> states =
                deskCallbacks.list().stream().collect(Collectors.toMap(DeskState::desk, Function.identity()));
        List<DeskMailbox> known = mailboxes.list(agent);
        List<DeskRow> rows = context.pack().directory().desks().stream()
                .map(desk -> DeskRow.of(desk, states, known, agent))
                .toList();
        boolean lacksRelay = agent.may(Right.MANAGE_DESKS) && relay.own().isEmpty();
        var layout = workplace.layout(context, "Guichets", agent);
        return Page.of((output, none) -> JtedesksGenerated.render(output, none, layout, rows, mistake, lacksRelay));
    }

    /// Finds a desk by the identifier in an address.
    Desk find(String written) {
        return reception.welcome().pack().directory().desks().stream()
                .filter(desk -> desk.id().value().equals(written))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
