package fr.gpsusagers.console.demo;

import fr.gpsusagers.console.demo.Hiring.Cast;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.change.ChangeKind;
import fr.gpsusagers.orientation.change.ChangeSubject;
import fr.gpsusagers.orientation.change.ManualChanges;
import fr.gpsusagers.orientation.change.ProposedChange;
import fr.gpsusagers.orientation.change.Span;
import fr.gpsusagers.sending.OpenDeskByMail;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.desk.DeclaredAbsences;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import fr.gpsusagers.staff.desk.Mailboxes;
import fr.gpsusagers.staff.desk.TeamPresence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Records which invented agents are present, which are absent, which services are closed, and what is
/// announced.
@Component
@Profile("!command")
final class DemoPresence {

    private static final int DAYS_AWAY = 3;

    private final TeamPresence teamPresence;
    private final DeclaredAbsences declaredAbsences;
    private final ManualChanges manualChanges;
    private final OpenDeskByMail openDeskByMail;
    private final Mailboxes mailboxes;
    private final DeskMailboxes stored;

    DemoPresence(
            TeamPresence teamPresence,
            DeclaredAbsences declaredAbsences,
            ManualChanges manualChanges,
            OpenDeskByMail openDeskByMail,
            Mailboxes mailboxes,
            DeskMailboxes stored) {
        this.teamPresence = teamPresence;
        this.declaredAbsences = declaredAbsences;
        this.manualChanges = manualChanges;
        this.openDeskByMail = openDeskByMail;
        this.mailboxes = mailboxes;
        this.stored = stored;
    }

    /// Records that an agent has arrived. Returns whether a desk counts on this agent now.
    boolean comes(Agent agent, Instant now) {
        return teamPresence.record(agent.id(), agent.desks(), now) > 0;
    }

    /// Records an absence from tomorrow on, as the lead of a desk does: `bayeux`, or with a substitute and a number of
    /// days `bayeux:ouest:1`.
    boolean declares(Deed deed, Cast cast, Instant now) {
        String[] parts = deed.detail().split(":", 3);
        LocalDate tomorrow = FrenchTime.at(now).toLocalDate().plusDays(1);
        int days = parts.length > 2 ? Integer.parseInt(parts[2]) : DAYS_AWAY;
        Optional<AgentId> substitute = parts.length > 1 && !parts[1].isEmpty()
                ? Optional.of(cast.agent(parts[1]).id())
                : Optional.empty();
        return declaredAbsences.declare(
                        cast.agent(deed.by()),
                        cast.agent(parts[0]).id(),
                        tomorrow,
                        tomorrow.plusDays(days - 1),
                        substitute)
                == DeclaredAbsences.Declaring.DECLARED;
    }

    /// Lets a desk work by mail, and confirms its mailbox as someone at the desk would:
    /// `guichet-clic-falaise:clic.falaise@courriel.example`.
    boolean opensByMail(Deed deed, Agent administrator, Pack pack, Instant now) {
        String[] parts = deed.detail().split(":", 2);
        Desk desk = pack.directory().findDesk(new DeskId(parts[0])).orElseThrow();
        openDeskByMail.open(administrator, pack, desk, new EmailAddress(parts[1]), now);
        return stored.findToken(desk.id())
                .flatMap(token -> mailboxes.confirm(token, now))
                .isPresent();
    }

    /// Closes a contact for a day, with the sentence that citizens read: `gestion-rsa-2:jour 2`.
    boolean closes(Deed deed, Pack published, Instant now) {
        String[] parts = deed.detail().split(":", 2);
        LocalDate day = deed.row().dates().day(parts[1]);
        var closure = new ProposedChange(
                ChangeKind.CLOSURE,
                new ChangeSubject.OfContact(new ContactId(parts[0])),
                deed.words(),
                Span.parse(Optional.of(day.toString()), Optional.of(day.toString()), now),
                "Annoncé par le service");
        return manualChanges.add(published, closure, deed.by(), now) instanceof ManualChanges.Adding.Added;
    }

    /// Announces a sentence to everybody for this day, as an administrator does.
    boolean announces(Deed deed, Pack published, Instant now) {
        String today = FrenchTime.at(now).toLocalDate().toString();
        var banner = new ProposedChange(
                ChangeKind.BANNER,
                new ChangeSubject.Site(),
                deed.words(),
                Span.parse(Optional.of(today), Optional.of(today), now),
                "Annoncé par le service");
        return manualChanges.add(published, banner, deed.by(), now) instanceof ManualChanges.Adding.Added;
    }
}
