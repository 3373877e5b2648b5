package fr.gpsusagers.staff;

import fr.gpsusagers.kernel.DeskId;
import java.util.HashSet;
import java.util.Set;

/// An employee who works in the product, or the mailbox of a desk that works by mail only.
///
/// @param desks the desks that the agent serves
/// @param rightsVersion counts the changes of the agent's rights; a session opened under an earlier
///     version has ended
public record Agent(AgentId id, Login login, Set<Role> roles, Set<DeskId> desks, int rightsVersion, Status status) {

    public Agent {
        roles = Set.copyOf(roles);
        desks = Set.copyOf(desks);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("Un agent a au moins un rôle.");
        }
    }

    /// Whether the agent can sign in, and if not, why not.
    public enum Status {
        /// The agent must accept an invitation, for the first time or after a reset.
        INVITED("invité"),
        ACTIVE("actif"),
        DISABLED("désactivé");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /// The French label that agents read.
        public String label() {
            return label;
        }
    }

    /// Returns a new agent, who must first accept an invitation.
    public static Agent invited(AgentId id, Login login, Set<Role> roles, Set<DeskId> desks) {
        return new Agent(id, login, roles, desks, 1, Status.INVITED);
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean serves(DeskId desk) {
        return desks.contains(desk);
    }

    /// Whether this is the mailbox of a desk. Nobody can sign in as one.
    public boolean isMailbox() {
        return has(Role.MAILBOX);
    }

    /// Whether one of the agent's roles gives this right, at one desk at least.
    public boolean may(Right right) {
        return isActive() && roles.stream().anyMatch(role -> role.gives(right));
    }

    /// Whether the agent has this right at this desk.
    public boolean mayAt(Right right, DeskId desk) {
        return may(right) && (right.reach() == Right.Reach.EVERYWHERE || serves(desk));
    }

    /// Returns this agent with the desks of the colleagues whom the agent stands in for today.
    public Agent standingInAt(Set<DeskId> others) {
        var all = new HashSet<>(desks);
        all.addAll(others);
        return new Agent(id, login, roles, all, rightsVersion, status);
    }

    public Agent withRoles(Set<Role> newRoles, Set<DeskId> newDesks) {
        return new Agent(id, login, newRoles, newDesks, rightsVersion + 1, status);
    }

    public Agent activated() {
        return is(Status.ACTIVE);
    }

    public Agent disabled() {
        return is(Status.DISABLED);
    }

    public Agent invitedAgain() {
        return is(Status.INVITED);
    }

    private Agent is(Status next) {
        return new Agent(id, login, roles, desks, rightsVersion + 1, next);
    }
}
