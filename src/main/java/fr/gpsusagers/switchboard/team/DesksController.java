package fr.gpsusagers.switchboard.team;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.OwnRelay;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.signin.RefusalTrace;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.sending.OpenDeskByMail;
import fr.gpsusagers.sending.OpenDeskByMail.Opening;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.desk.DeskCallbacks;
import fr.gpsusagers.staff.desk.DeskChange;
import fr.gpsusagers.staff.desk.DeskMailbox;
import fr.gpsusagers.staff.desk.DeskState;
import fr.gpsusagers.staff.desk.Mailboxes;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// « Guichets »: the list of desks. Opens and closes their callbacks, and lets desks without accounts work by
/// mail. A desk promises no callback until its callbacks are open and it has at least one active agent. The use
/// cases decide who may.
@Controller
final class DesksController {

    private static final AddressMistake NO_MISTAKE = new AddressMistake("", "", "");

    private static final int LONGEST = 254;
    private static final String NO_ADDRESS = "Écrivez l’adresse de la boîte, par exemple rsa@departement.fr.";
    private static final String HAS_AGENTS =
            "Des agents ont ce guichet dans leur liste. Le mail sert aux guichets sans compte.";
    private static final String OWN_ADDRESS = "C’est l’adresse de ce site. Donnez la boîte que le guichet lit.";
    private static final String NO_MAIL =
            "Ce site ne peut pas envoyer de mail. Déclarez d’abord un serveur de courrier.";

    private final Reception reception;
    private final Workplace workplace;
    private final DeskCallbacks deskCallbacks;
    private final Mailboxes mailboxes;
    private final OpenDeskByMail openDeskByMail;
    private final Optional<OwnRelay> relay;
    private final RefusalTrace refusals;
    private final Clock clock;

    DesksController(
            Reception reception,
            Workplace workplace,
            DeskCallbacks deskCallbacks,
            Mailboxes mailboxes,
            OpenDeskByMail openDeskByMail,
            Optional<OwnRelay> relay,
            RefusalTrace refusals,
            Clock clock) {
        this.reception = reception;
        this.workplace = workplace;
        this.deskCallbacks = deskCallbacks;
        this.mailboxes = mailboxes;
        this.openDeskByMail = openDeskByMail;
        this.relay = relay;
        this.refusals = refusals;
        this.clock = clock;
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

    @GetMapping("/agent/guichets")
    @MayCall(Who.AGENT)
    Page list(Agent agent) {
        return list(agent, NO_MISTAKE);
    }

    private Page list(Agent agent, AddressMistake mistake) {
        PageContext context = reception.welcome();
        Map<DeskId, DeskState> states =
                deskCallbacks.list().stream().collect(Collectors.toMap(DeskState::desk, Function.identity()));
        List<DeskMailbox> known = mailboxes.list(agent);
        List<DeskRow> rows = context.pack().directory().desks().stream()
                .map(desk -> DeskRow.of(desk, states, known, agent))
                .toList();
        boolean lacksRelay = agent.may(Right.MANAGE_DESKS) && relay.isEmpty();
        var layout = workplace.layout(context, "Guichets", agent);
        return Page.of((output, none) -> JtedesksGenerated.render(output, none, layout, rows, mistake, lacksRelay));
    }

    @PostMapping("/agent/guichets/{desk}/ouvrir")
    @MayCall(value = Who.AGENT, right = Right.OPEN_CALLBACKS)
    Redirect open(@PathVariable String desk, Agent agent) {
        return backToList(deskCallbacks.open(agent, find(desk).id(), clock.instant()), "");
    }

    @PostMapping("/agent/guichets/{desk}/fermer")
    @MayCall(value = Who.AGENT, right = Right.OPEN_CALLBACKS)
    Redirect close(@PathVariable String desk, Agent agent) {
        return backToList(deskCallbacks.close(agent, find(desk).id(), clock.instant()), "");
    }

    private Redirect backToList(DeskChange change, String anchor) {
        if (change == DeskChange.NOT_YOURS) {
            throw refusals.notYours(HttpStatus.FORBIDDEN);
        }
        return new Redirect("/agent/guichets" + anchor);
    }

    @PostMapping("/agent/guichets/{desk}/mail")
    @MayCall(Who.AGENT)
    View openMailbox(@PathVariable String desk, Agent agent, HttpServletRequest request) {
        String typed = new FormFields(request).text("adresse", LONGEST);
        Optional<EmailAddress> address = EmailAddress.find(typed);
        if (address.isEmpty()) {
            return refuse(agent, new AddressMistake(desk, typed, NO_ADDRESS));
        }
        Opening opening =
                openDeskByMail.open(agent, reception.welcome().pack(), find(desk), address.get(), clock.instant());
        return switch (opening) {
            case LINK_SENT -> new Redirect("/agent/guichets#" + desk);
            case NO_MAIL -> refuse(agent, new AddressMistake(desk, typed, NO_MAIL));
            case OWN_ADDRESS -> refuse(agent, new AddressMistake(desk, typed, OWN_ADDRESS));
            case HAS_AGENTS -> refuse(agent, new AddressMistake(desk, typed, HAS_AGENTS));
            case NOT_YOURS -> throw refusals.notYours(HttpStatus.FORBIDDEN);
        };
    }

    private View refuse(Agent agent, AddressMistake mistake) {
        return list(agent, mistake).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/agent/guichets/{desk}/mail/fermer")
    @MayCall(Who.AGENT)
    Redirect closeMailbox(@PathVariable String desk, Agent agent) {
        return backToList(mailboxes.close(agent, find(desk).id()), "#" + desk);
    }

    /// Finds a desk by the identifier in an address.
    private Desk find(String written) {
        return reception.welcome().pack().directory().desks().stream()
                .filter(desk -> desk.id().value().equals(written))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
