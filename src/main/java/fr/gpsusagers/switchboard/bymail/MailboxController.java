package fr.gpsusagers.switchboard.bymail;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.desk.DeskMailbox;
import fr.gpsusagers.staff.desk.Mailboxes;
import fr.gpsusagers.switchboard.bymail.Said.Next;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// Someone at a desk confirms that its mailbox is read.
@Controller
final class MailboxController {

    private final Reception reception;
    private final LinkPages links;
    private final Mailboxes mailboxes;
    private final Clock clock;

    MailboxController(Reception reception, LinkPages links, Mailboxes mailboxes, Clock clock) {
        this.reception = reception;
        this.links = links;
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    @GetMapping("/guichet/boite/{token}")
    @MayCall(Who.DESK_LINK)
    Page ask(@PathVariable String token) {
        DeskMailbox mailbox = Token.find(token).flatMap(mailboxes::find).orElseThrow(MailboxController::unknown);
        return links.say(mailbox.toConfirm().isEmpty() ? opened(mailbox) : question(mailbox, token));
    }

    private Said question(DeskMailbox mailbox, String token) {
        return new Said(
                "Vous êtes «\u00A0" + name(mailbox) + "\u00A0»\u00A0?",
                "Les demandes de vos usagers arriveront à "
                        + mailbox.toConfirm().orElse(mailbox.address()).value()
                        + ". Une réponse est parfois promise pour la même demi-journée. Il faut donc lire cette boîte"
                        + " plusieurs fois par jour. Ce n’est pas vous\u00A0? Fermez cette page.",
                Optional.of(new Next("Oui, recevoir les demandes ici", "/guichet/boite/" + token)));
    }

    @PostMapping("/guichet/boite/{token}")
    @MayCall(Who.DESK_LINK)
    Page confirm(@PathVariable String token) {
        DeskMailbox mailbox = Token.find(token)
                .flatMap(known -> mailboxes.confirm(known, clock.instant()))
                .orElseThrow(MailboxController::unknown);
        return links.say(opened(mailbox));
    }

    private Said opened(DeskMailbox mailbox) {
        return new Said(
                "Votre guichet est ouvert",
                "Les demandes pour «\u00A0" + name(mailbox) + "\u00A0» arrivent à "
                        + mailbox.address().value() + ". Vous pouvez fermer cette page.");
    }

    private String name(DeskMailbox mailbox) {
        return reception.welcome().nameOf(mailbox.desk());
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
