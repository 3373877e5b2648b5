package fr.gpsusagers.console.staff;

import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.InvitationLink;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.account.Invitation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// Prints the result of `./gps agent`, as text and as JSON.
record AgentAnswer(Console console) {

    Verdict invited(Invitation invitation) {
        String login = invitation.agent().login().value();
        String path = InvitationLink.path(invitation);
        console.print("Invitation de " + login + " (" + InvitationLink.validity() + ") : " + path);
        console.progress("Ajoutez ce chemin à l’adresse de GPS usagers. Il ne sert qu’une fois, et n’est plus montré.");
        return Verdict.holds()
                .with("login", login)
                .with("invitation", path)
                .with("expires", invitation.expiresAt().toString());
    }

    Verdict disabled(Agent agent) {
        console.print("Désactivé : " + agent.login().value() + ". Ses sessions sont fermées.");
        return Verdict.holds().with("login", agent.login().value());
    }

    Verdict changed(Agent agent) {
        console.print("Changé : " + agent.login().value() + ". Ses sessions sont fermées : il se reconnecte.");
        return Verdict.holds().with("login", agent.login().value());
    }

    Verdict agents(List<Agent> agents) {
        if (agents.isEmpty()) {
            console.print("Aucun agent.");
        }
        agents.forEach(agent -> console.print(line(agent)));
        return Verdict.holds()
                .with("agents", agents.stream().map(AgentAnswer::summary).toList());
    }

    Verdict unknown() {
        return refused("Aucun agent n’a cet identifiant. Voir ./gps agent list");
    }

    Verdict notAllowed() {
        return refused("Cette action n’est pas permise.");
    }

    Verdict refused(String reason) {
        return console.refuse(reason);
    }

    private static String line(Agent agent) {
        return String.format(
                        "%-30s %-10s %-30s %s",
                        agent.login().value(),
                        agent.status().label(),
                        String.join(", ", roles(agent, Role::label)),
                        String.join(", ", desks(agent)))
                .stripTrailing();
    }

    private static Map<String, Object> summary(Agent agent) {
        var summary = new LinkedHashMap<String, Object>();
        summary.put("login", agent.login().value());
        summary.put("status", agent.status().name().toLowerCase(Locale.ROOT));
        summary.put("roles", roles(agent, Role::word));
        summary.put("desks", desks(agent));
        return summary;
    }

    private static List<String> roles(Agent agent, Function<Role, String> said) {
        return agent.roles().stream().sorted().map(said).toList();
    }

    private static List<String> desks(Agent agent) {
        return agent.desks().stream().map(DeskId::value).sorted().toList();
    }
}
