package fr.gpsusagers.console.staff;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.account.Accounts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// `./gps agent`: invites, changes, disables, resets and lists agents. Shares the database of a running product.
/// The database is opened only when this command runs.
@Component
class AgentCommand implements Command {

    private static final Authority CONSOLE = new Authority.OfConsole();
    private static final String LOGIN = "LOGIN";

    private final ObjectProvider<Accounts> accounts;
    private final AgentWords agentWords;
    private final Clock clock;

    AgentCommand(ObjectProvider<Accounts> accounts, AgentWords agentWords, Clock clock) {
        this.accounts = accounts;
        this.agentWords = agentWords;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "agent";
    }

    @Override
    public List<String> usages() {
        return List.of(
                "add LOGIN --role ROLE [--desk DESK]",
                "change LOGIN --role ROLE [--desk DESK]",
                "disable LOGIN",
                "reset LOGIN",
                "list");
    }

    @Override
    public Verdict run(Arguments arguments, Console console) {
        var answer = new AgentAnswer(console);
        try {
            if (arguments.has("add")) {
                return add(arguments, agentWords.desks(arguments.find("--desk"), console), answer);
            }
            return arguments.has("list")
                    ? answer.agents(accounts.getObject().list(CONSOLE))
                    : known(arguments, agentWords.desks(arguments.find("--desk"), console), answer);
        } catch (IllegalArgumentException unreadable) {
            return answer.refused(String.valueOf(unreadable.getMessage()));
        }
    }

    private Verdict add(Arguments arguments, Set<DeskId> desks, AgentAnswer answer) {
        var login = Login.parse(arguments.get(LOGIN));
        var roles = AgentWords.roles(arguments.get("--role"));
        return switch (accounts.getObject().add(CONSOLE, login, roles, desks, clock.instant())) {
            case Accounts.Invited(var invitation) -> answer.invited(invitation);
            case Accounts.LoginTaken _ -> answer.refused("Cet identifiant est déjà pris. Voir ./gps agent list");
            case Accounts.NotAllowed _ -> answer.notAllowed();
        };
    }

    private Verdict known(Arguments arguments, Set<DeskId> desks, AgentAnswer answer) {
        Optional<Agent> agent = findAgent(Login.parse(arguments.get(LOGIN)));
        if (agent.isEmpty()) {
            return answer.unknown();
        }
        if (arguments.has("change")) {
            return change(agent.get(), AgentWords.roles(arguments.get("--role")), desks, answer);
        }
        return arguments.has("reset") ? reset(agent.get(), answer) : disable(agent.get(), answer);
    }

    private Verdict change(Agent agent, Set<Role> roles, Set<DeskId> desks, AgentAnswer answer) {
        return switch (accounts.getObject().change(CONSOLE, agent.id(), roles, desks)) {
            case Accounts.Changed(var changed) -> answer.changed(changed);
            case Accounts.LastAdministrator _ ->
                answer.refused("C’est le dernier administrateur actif. Nommez-en un autre d’abord.");
            case Accounts.UnknownAgent _ -> answer.unknown();
            case Accounts.NotAllowed _ -> answer.notAllowed();
        };
    }

    private Verdict reset(Agent agent, AgentAnswer answer) {
        return switch (accounts.getObject().reset(CONSOLE, agent.id(), clock.instant())) {
            case Accounts.Invited(var invitation) -> answer.invited(invitation);
            case Accounts.UnknownAgent _ -> answer.unknown();
            case Accounts.NotAllowed _ -> answer.notAllowed();
        };
    }

    private Verdict disable(Agent agent, AgentAnswer answer) {
        return switch (accounts.getObject().disable(CONSOLE, agent.id())) {
            case Accounts.Changed(var disabled) -> answer.disabled(disabled);
            case Accounts.LastAdministrator _ ->
                answer.refused("C’est le dernier administrateur actif. Invitez-en un autre d’abord.");
            case Accounts.UnknownAgent _ -> answer.unknown();
            case Accounts.NotAllowed _ -> answer.notAllowed();
        };
    }

    private Optional<Agent> findAgent(Login login) {
        return accounts.getObject().list(CONSOLE).stream()
                .filter(agent -> agent.login().equals(login))
                .findFirst();
    }
}
