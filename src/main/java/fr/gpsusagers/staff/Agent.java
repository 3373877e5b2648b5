package fr.gpsusagers.staff;

import fr.gpsusagers.kernel.DeskId;
import java.util.HashSet;
import java.util.Set;

/// Someone who works in the product.
///
/// @param desks the desks that he serves
/// @param rightsVersion counts the changes of what he may do: a session of another version is over
public record Agent(AgentId id, Login login, Set<Role> roles, Set<DeskId> desks, int rightsVersion, Status status) {

    public Agent {
        roles = Set.copyOf(roles);
        desks = Set.copyOf(desks);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("Un agent a au moins un rôle.");
        }
    }

    /// Whether he can sign in, and if not, why not.
    public enum Status {
        /// He has not chosen a passphrase yet, or has to choose one again.
        INVITED("invité"),
        ACTIVE("actif"),
        DISABLED("désactivé");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /// What people call it.
        public String label() {
            return label;
        }
    }

    /// Someone new, who has to accept his invitation first.
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

    /// Whether one of his roles lets him do this, at one desk at least.
    public boolean may(Right right) {
        return isActive() && Rights.of(roles).covers(right);
    }

    /// Whether he may do this at this desk.
    public boolean mayAt(Right right, DeskId desk) {
        return may(right) && (right.reach() == Right.Reach.EVERYWHERE || serves(desk));
    }

    /// The same for a day on which he stands in for others: their desks too.
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
