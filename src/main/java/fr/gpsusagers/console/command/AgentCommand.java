package fr.gpsusagers.console.command;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.InvitationLink;
import fr.gpsusagers.console.OpenPack;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.account.Accounts;
import fr.gpsusagers.staff.account.Invitation;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// `./gps agent`: invites, changes, disables, resets and lists agents. Shares the database of a running product.
/// The database is opened only when this command runs.
@Component
class AgentCommand implements Command {

    private static final Authority CONSOLE = new Authority.OfConsole();
    private static final String LOGIN = "LOGIN";

    private final ObjectProvider<Accounts> accounts;
    private final OpenPack packs;
    private final Clock clock;

    AgentCommand(ObjectProvider<Accounts> accounts, OpenPack packs, Clock clock) {
        this.accounts = accounts;
        this.packs = packs;
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
        try {
            if (arguments.has("add")) {
                return add(arguments, desks(arguments.find("--desk"), console), console);
            }
            return arguments.has("list")
                    ? agents(accounts.getObject().list(CONSOLE), console)
                    : known(arguments, desks(arguments.find("--desk"), console), console);
        } catch (IllegalArgumentException unreadable) {
            return console.refuse(String.valueOf(unreadable.getMessage()));
        }
    }

    /// @throws IllegalArgumentException if a role is unknown; the French message says how to fix it
    private static Set<Role> roles(String typed) {
        return words(typed).map(AgentCommand::role).collect(Collectors.toSet());
    }

    private static Role role(String word) {
        return Role.find(word)
                .orElseThrow(() -> new IllegalArgumentException("Le rôle « " + word
                        + " » n’existe pas. Choisissez parmi "
                        + Role.ofPeople().stream().map(Role::word).collect(Collectors.joining(", ")) + "."));
    }

    private static Stream<String> words(String typed) {
        return Arrays.stream(typed.split(",")).map(String::strip).filter(word -> !word.isEmpty());
    }

    /// Refuses desks that the pack lacks: an agent of an unknown desk would see an empty list without knowing why.
    ///
    /// @throws IllegalArgumentException if a desk is unknown; the French message says how to fix it
    private Set<DeskId> desks(Optional<String> typed, Console console) {
        Set<DeskId> desks =
                typed.stream().flatMap(AgentCommand::words).map(DeskId::new).collect(Collectors.toSet());
        if (!desks.isEmpty()) {
            List<DeskId> known = listDesks(console);
            desks.stream().filter(desk -> !known.contains(desk)).findFirst().ifPresent(desk -> {
                throw new IllegalArgumentException("Le guichet « " + desk + " » n’existe pas. Choisissez parmi "
                        + known.stream().map(DeskId::value).collect(Collectors.joining(", ")) + ".");
            });
        }
        return desks;
    }

    private List<DeskId> listDesks(Console console) {
        return packs
                .read(Optional.empty(), console)
                .orElseThrow(() -> new IllegalArgumentException("Le paquet est à corriger d’abord : ./gps check."))
                .directory()
                .desks()
                .stream()
                .map(Desk::id)
                .toList();
    }

    private Verdict add(Arguments arguments, Set<DeskId> desks, Console console) {
        var login = Login.parse(arguments.get(LOGIN));
        var roles = roles(arguments.get("--role"));
        return switch (accounts.getObject().add(CONSOLE, login, roles, desks, clock.instant())) {
            case Accounts.Invited(var invitation) -> invited(invitation, console);
            case Accounts.LoginTaken _ -> console.refuse("Cet identifiant est déjà pris. Voir ./gps agent list");
            case Accounts.NotAllowed _ -> notAllowed(console);
        };
    }

    private Verdict known(Arguments arguments, Set<DeskId> desks, Console console) {
        Optional<Agent> agent = findAgent(Login.parse(arguments.get(LOGIN)));
        if (agent.isEmpty()) {
            return unknown(console);
        }
        if (arguments.has("change")) {
            return change(agent.get(), roles(arguments.get("--role")), desks, console);
        }
        return arguments.has("reset") ? reset(agent.get(), console) : disable(agent.get(), console);
    }

    private Verdict change(Agent agent, Set<Role> roles, Set<DeskId> desks, Console console) {
        return switch (accounts.getObject().change(CONSOLE, agent.id(), roles, desks)) {
            case Accounts.Changed(var changed) -> changed(changed, console);
            case Accounts.LastAdministrator _ ->
                console.refuse("C’est le dernier administrateur actif. Nommez-en un autre d’abord.");
            case Accounts.UnknownAgent _ -> unknown(console);
            case Accounts.NotAllowed _ -> notAllowed(console);
        };
    }

    private Verdict reset(Agent agent, Console console) {
        return switch (accounts.getObject().reset(CONSOLE, agent.id(), clock.instant())) {
            case Accounts.Invited(var invitation) -> invited(invitation, console);
            case Accounts.UnknownAgent _ -> unknown(console);
            case Accounts.NotAllowed _ -> notAllowed(console);
        };
    }

    private Verdict disable(Agent agent, Console console) {
        return switch (accounts.getObject().disable(CONSOLE, agent.id())) {
            case Accounts.Changed(var disabled) -> disabled(disabled, console);
            case Accounts.LastAdministrator _ ->
                console.refuse("C’est le dernier administrateur actif. Invitez-en un autre d’abord.");
            case Accounts.UnknownAgent _ -> unknown(console);
            case Accounts.NotAllowed _ -> notAllowed(console);
        };
    }

    private Optional<Agent> findAgent(Login login) {
        return accounts.getObject().list(CONSOLE).stream()
                .filter(agent -> agent.login().equals(login))
                .findFirst();
    }

    private static Verdict invited(Invitation invitation, Console console) {
        String login = invitation.agent().login().value();
        String path = InvitationLink.path(invitation);
        console.print("Invitation de " + login + " (" + InvitationLink.validity() + ") : " + path);
        console.progress("Ajoutez ce chemin à l’adresse de GPS usagers. Il ne sert qu’une fois, et n’est plus montré.");
        return Verdict.holds()
                .with("login", login)
                .with("invitation", path)
                .with("expires", invitation.expiresAt().toString());
    }

    private static Verdict disabled(Agent agent, Console console) {
        console.print("Désactivé : " + agent.login().value() + ". Ses sessions sont fermées.");
        return Verdict.holds().with("login", agent.login().value());
    }

    private static Verdict changed(Agent agent, Console console) {
        console.print("Changé : " + agent.login().value() + ". Ses sessions sont fermées : il se reconnecte.");
        return Verdict.holds().with("login", agent.login().value());
    }

    private static Verdict agents(List<Agent> agents, Console console) {
        if (agents.isEmpty()) {
            console.print("Aucun agent.");
        }
        agents.forEach(agent -> console.print(line(agent)));
        return Verdict.holds()
                .with("agents", agents.stream().map(AgentCommand::summary).toList());
    }

    private static Verdict unknown(Console console) {
        return console.refuse("Aucun agent n’a cet identifiant. Voir ./gps agent list");
    }

    private static Verdict notAllowed(Console console) {
        return console.refuse("Cette action n’est pas permise.");
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
