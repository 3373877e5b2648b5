package fr.gpsusagers.intake.store;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import java.util.Set;
import java.util.UUID;

/// Agents of a role at a desk.
final class Colleagues {

    private Colleagues() {}

    static Actor.Staff at(String desk, Role role) {
        return new Actor.Staff(Agent.invited(
                        new AgentId(UUID.randomUUID()), Login.parse("essai"), Set.of(role), Set.of(new DeskId(desk)))
                .activated());
    }
}
