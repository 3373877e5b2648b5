package fr.gpsusagers.switchboard.team;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.signin.RefusalTrace;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.sending.OpenDeskByMail;
import fr.gpsusagers.sending.OpenDeskByMail.Opening;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.desk.Mailboxes;
import fr.gpsusagers.switchboard.team.DeskPages.AddressMistake;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// Lets desks without accounts work by mail, and ends it. The use cases decide who may.
@Controller
final class MailDesksController {

    private static final int LONGEST = 254;
    private static final String NO_ADDRESS = "Écrivez l’adresse de la boîte, par exemple rsa@departement.fr.";
    private static final String HAS_AGENTS =
            "Des agents ont ce guichet dans leur liste. Le mail sert aux guichets sans compte.";
    private static final String OWN_ADDRESS = "C’est l’adresse de ce site. Donnez la boîte que le guichet lit.";
    private static final String NO_MAIL =
            "Ce site ne peut pas envoyer de mail. Déclarez d’abord un serveur de courrier.";

    private final Reception reception;
    private final DeskPages pages;
    private final OpenDeskByMail openDeskByMail;
    private final Mailboxes mailboxes;
    private final RefusalTrace refusals;
    private final Clock clock;

    MailDesksController(
            Reception reception,
            DeskPages pages,
            OpenDeskByMail openDeskByMail,
            Mailboxes mailboxes,
            RefusalTrace refusals,
            Clock clock) {
        this.reception = reception;
        this.pages = pages;
        this.openDeskByMail = openDeskByMail;
        this.mailboxes = mailboxes;
        this.refusals = refusals;
        this.clock = clock;
    }

    @PostMapping("/agent/guichets/{desk}/mail")
    @MayCall(Who.AGENT)
    View open(@PathVariable String desk, Agent agent, HttpServletRequest request) {
        String typed = new FormFields(request).text("adresse", LONGEST);
        Optional<EmailAddress> address = EmailAddress.find(typed);
        if (address.isEmpty()) {
            return refuse(agent, new AddressMistake(desk, typed, NO_ADDRESS));
        }
        Opening opening = openDeskByMail.open(
                agent, reception.welcome().pack(), pages.find(desk), address.get(), clock.instant());
        return switch (opening) {
            case Opening.LinkSent _ -> new Redirect("/agent/guichets#" + desk);
            case Opening.NoMail _ -> refuse(agent, new AddressMistake(desk, typed, NO_MAIL));
            case Opening.OwnAddress _ -> refuse(agent, new AddressMistake(desk, typed, OWN_ADDRESS));
            case Opening.HasAgents _ -> refuse(agent, new AddressMistake(desk, typed, HAS_AGENTS));
            case Opening.NotYours _ -> throw refusals.notYours(HttpStatus.FORBIDDEN);
        };
    }

    private View refuse(Agent agent, AddressMistake mistake) {
        return pages.list(agent, mistake).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/agent/guichets/{desk}/mail/fermer")
    @MayCall(Who.AGENT)
    Redirect close(@PathVariable String desk, Agent agent) {
        return switch (mailboxes.close(agent, pages.find(desk).id())) {
            case CLOSED, NO_MAILBOX -> new Redirect("/agent/guichets#" + desk);
            case NOT_YOURS -> throw refusals.notYours(HttpStatus.FORBIDDEN);
        };
    }
}
