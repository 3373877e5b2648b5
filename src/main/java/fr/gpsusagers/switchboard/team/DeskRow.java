package fr.gpsusagers.switchboard.team;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.desk.DeskMailbox;
import fr.gpsusagers.staff.desk.DeskState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A desk in the list of desks.
///
/// @param standing whether the desk promises callbacks, or waits for its mailbox, in words
/// @param mayChange whether this agent may open and close its callbacks
/// @param mayWorkByMail whether this agent may let the desk work by mail, and end it
/// @param mailbox the mailbox by which the desk works; empty if there is none
record DeskRow(
        String id,
        String name,
        boolean isOpen,
        boolean isReady,
        String standing,
        boolean mayChange,
        boolean mayWorkByMail,
        Optional<DeskMailbox> mailbox) {

    static DeskRow of(Desk desk, Map<DeskId, DeskState> states, List<DeskMailbox> mailboxes, Agent agent) {
        DeskState state = states.getOrDefault(desk.id(), new DeskState(desk.id(), false, 0));
        Optional<DeskMailbox> mailbox = mailboxes.stream()
                .filter(known -> known.desk().equals(desk.id()))
                .findFirst();
        return new DeskRow(
                desk.id().value(),
                desk.name(),
                state.open(),
                state.isReady(),
                standing(state, mailbox),
                agent.mayAt(Right.OPEN_CALLBACKS, desk.id()),
                agent.may(Right.MANAGE_DESKS) || agent.mayAt(Right.OPEN_CALLBACKS, desk.id()),
                mailbox);
    }

    /// How the mailbox stands, and its address. Names the next address while that one is not confirmed. Empty if there
    /// is no mailbox.
    String mailboxStanding() {
        return mailbox.map(
                        known -> standing(known) + "\u00A0: " + known.address().value()
                                + known.next()
                                        .map(next -> ". Lien envoyé à " + next.value() + ", pas encore confirmé")
                                        .orElse(""))
                .orElse("");
    }

    private static String standing(DeskMailbox mailbox) {
        if (mailbox.unreachableSince().isPresent()) {
            return "Les mails reviennent\u00A0: corrigez l’adresse, ou envoyez un nouveau lien";
        }
        return mailbox.isInUse() ? "Travaille par mail" : "Lien envoyé, pas encore confirmé";
    }

    private static String standing(DeskState state, Optional<DeskMailbox> mailbox) {
        if (state.isReady()) {
            return "Rappels ouverts";
        }
        if (mailbox.filter(known -> known.confirmedAt().isEmpty()).isPresent()) {
            return "En attente de confirmation";
        }
        return state.open() ? "Personne à ce guichet" : "Rappels fermés";
    }
}
