package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import java.util.List;
import java.util.Set;

/// Everyone who may ask something of a request.
///
/// @param holds whether he has taken the request, where he may
record AskingActors(String title, Actor actor, boolean holds) {

    private static final String COLLEAGUE = "colleague at the desk";

    static List<AskingActors> of(Enquiry enquiry) {
        return List.of(
                new AskingActors("citizen", new Actor.Citizen(), false),
                new AskingActors("citizen with its code", new Actor.Bearer(enquiry.id()), false),
                new AskingActors("agent who holds it", staff(Role.AGENT, Enquiring.RSA), true),
                new AskingActors(COLLEAGUE, staff(Role.AGENT, Enquiring.RSA), false),
                new AskingActors("lead of the desk", staff(Role.TEAM_LEAD, Enquiring.RSA), true),
                new AskingActors("agent of another desk", staff(Role.AGENT, Enquiring.LISIEUX), false),
                new AskingActors("lead of another desk", staff(Role.TEAM_LEAD, Enquiring.LISIEUX), false),
                new AskingActors("operator", staff(Role.OPERATOR, Enquiring.SWITCHBOARD), false),
                new AskingActors("administrator", staff(Role.ADMINISTRATOR), false),
                new AskingActors("clock", new Actor.Clockwork(), false),
                new AskingActors("console", new Actor.Console(), false));
    }

    boolean isColleague() {
        return title.equals(COLLEAGUE);
    }

    private static Actor staff(Role role, DeskId... desks) {
        return new Actor.Staff(Agent.invited(AgentId.random(), Login.parse("essai-droits"), Set.of(role), Set.of(desks))
                .activated());
    }
}
