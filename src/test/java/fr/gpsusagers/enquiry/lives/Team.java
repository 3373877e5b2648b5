package fr.gpsusagers.enquiry.lives;

import static java.util.stream.Collectors.toSet;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.store.Enquiring;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The agents of every life, the same in both processes: two at each desk, a lead for each team, and one who serves
/// all other desks.
final class Team {

    static final DeskId RSA_2 = new DeskId("guichet-gestion-rsa-2");
    static final DeskId ABOVE = new DeskId("guichet-direction-insertion");
    /// Where requests begin, and where they go from there.
    static final List<DeskId> DESKS = List.of(Enquiring.RSA, RSA_2, Enquiring.LISIEUX, ABOVE, Enquiring.SWITCHBOARD);

    static final List<Agent> AGENTS = agents();
    /// Indexes of the team leads in [#AGENTS].
    static final List<Integer> LEADS = leads();

    private Team() {}

    static Actor.Staff actor(int place) {
        return new Actor.Staff(AGENTS.get(place));
    }

    private static List<Agent> agents() {
        var all = new ArrayList<Agent>();
        DESKS.forEach(desk -> {
            all.add(agent("premier-" + desk.value(), Role.AGENT, Set.of(desk)));
            all.add(agent("second-" + desk.value(), Role.AGENT, Set.of(desk)));
        });
        all.add(agent("responsable-rsa", Role.TEAM_LEAD, Set.of(Enquiring.RSA, RSA_2, ABOVE)));
        all.add(agent("responsable-standard", Role.TEAM_LEAD, Set.of(Enquiring.SWITCHBOARD, Enquiring.LISIEUX)));
        all.add(agent("autres", Role.AGENT, others()));
        return List.copyOf(all);
    }

    private static Agent agent(String login, Role role, Set<DeskId> desks) {
        var id = new AgentId(UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8)));
        return Agent.invited(id, Login.parse(login), Set.of(role), desks).activated();
    }

    private static Set<DeskId> others() {
        return Enquiring.PACK.directory().desks().stream()
                .map(Desk::id)
                .filter(desk -> !DESKS.contains(desk))
                .collect(toSet());
    }

    private static List<Integer> leads() {
        return AGENTS.stream()
                .filter(agent -> agent.has(Role.TEAM_LEAD))
                .map(AGENTS::indexOf)
                .toList();
    }
}
