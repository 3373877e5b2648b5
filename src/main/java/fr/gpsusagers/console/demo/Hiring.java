package fr.gpsusagers.console.demo;

import fr.gpsusagers.console.demo.Table.Row;
import fr.gpsusagers.hall.signin.InventedAgent;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.account.Accounts;
import fr.gpsusagers.staff.account.Invitation;
import fr.gpsusagers.staff.account.Passphrase;
import fr.gpsusagers.staff.desk.DeskCallbacks;
import fr.gpsusagers.staff.signin.WaysIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Hires the invented agents as an administrator would: each agent is invited and accepts. Then the team leads open
/// callbacks for their desks.
@Component
@Profile("!command")
final class Hiring {

    private final Accounts accounts;
    private final WaysIn waysIn;
    private final DeskCallbacks deskCallbacks;

    Hiring(Accounts accounts, WaysIn waysIn, DeskCallbacks deskCallbacks) {
        this.accounts = accounts;
        this.waysIn = waysIn;
        this.deskCallbacks = deskCallbacks;
    }

    Cast hire(Table table, Instant now) {
        var agents = new LinkedHashMap<String, Agent>();
        var invented = new ArrayList<InventedAgent>();
        for (Row row : table.rows()) {
            Invitation invitation = invite(row, now);
            agents.put(row.text("identifiant"), accept(invitation, row, now));
            invented.add(new InventedAgent(
                    invitation.agent().login(),
                    new Passphrase(row.text("phrase")),
                    invitation.codes(),
                    row.text("titre"),
                    row.text("histoire"),
                    now));
        }
        agents.values().stream()
                .filter(agent -> agent.may(Right.OPEN_CALLBACKS))
                .forEach(lead -> openAll(lead, now));
        return new Cast(agents, invented);
    }

    private Invitation invite(Row row, Instant now) {
        Set<Role> roles = row.list("roles").stream().map(Role::parse).collect(Collectors.toSet());
        Set<DeskId> desks = row.list("guichets").stream().map(DeskId::new).collect(Collectors.toSet());
        var outcome = accounts.add(new Authority.OfConsole(), Login.parse(row.text("identifiant")), roles, desks, now);
        return outcome instanceof Accounts.Invited(Invitation invitation) ? invitation : failed(row);
    }

    private Agent accept(Invitation invitation, Row row, Instant now) {
        var outcome = waysIn.accept(
                invitation.token(),
                new Passphrase(row.text("phrase")),
                invitation.codes().codeAt(now),
                now);
        return outcome instanceof WaysIn.Accepting.Accepted(var _, Agent agent) ? agent : failed(row);
    }

    private void openAll(Agent lead, Instant now) {
        lead.desks().forEach(desk -> deskCallbacks.open(lead, desk, now));
    }

    private static <T> T failed(Row row) {
        throw new IllegalStateException(row.spot() + " could not be hired");
    }

    /// The invented agents of a demonstration, after they were hired.
    ///
    /// @param byLogin accounts of the product, by login
    /// @param invented what the sign-in page offers to visitors
    record Cast(Map<String, Agent> byLogin, List<InventedAgent> invented) {

        Cast {
            byLogin = Map.copyOf(byLogin);
            invented = List.copyOf(invented);
        }

        Agent agent(String login) {
            Agent agent = byLogin.get(login);
            if (agent == null) {
                throw new NoSuchElementException("Nobody was invented as " + login);
            }
            return agent;
        }
    }
}
