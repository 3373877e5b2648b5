package fr.gpsusagers.switchboard.learn;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Role;
import java.util.Comparator;
import java.util.List;

/// A link to the guide of a role.
///
/// @param isOwn whether the reader has this role
record GuideLink(Role role, boolean isOwn) {

    /// Lists the guides of all roles, the agent's own first.
    static List<GuideLink> listFor(Agent agent) {
        return Role.ofPeople().stream()
                .map(role -> new GuideLink(role, agent.has(role)))
                .sorted(Comparator.comparing((GuideLink link) -> !link.isOwn))
                .toList();
    }

    String address() {
        return "/agent/aide/" + role.word();
    }

    String title() {
        return switch (role) {
            case OPERATOR -> "Au standard";
            case AGENT -> "Traiter les demandes";
            case TEAM_LEAD -> "Mener une équipe";
            case ADMINISTRATOR, MAILBOX -> "Administrer";
        };
    }

    String about() {
        return switch (role) {
            case OPERATOR -> "Du premier mot d’un appel jusqu’à la promesse.";
            case AGENT -> "De la liste jusqu’à la demande close.";
            case TEAM_LEAD -> "Absences, guichets, promesses en retard.";
            case ADMINISTRATOR, MAILBOX -> "Comptes, annuaire, annonces, contacts.";
        };
    }
}
