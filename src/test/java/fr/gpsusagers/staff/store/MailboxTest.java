package fr.gpsusagers.staff.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.account.Accounts;
import fr.gpsusagers.staff.desk.AbsencesInMemory;
import fr.gpsusagers.staff.desk.DeskChange;
import fr.gpsusagers.staff.desk.DeskMailbox;
import fr.gpsusagers.staff.desk.DeskState;
import fr.gpsusagers.staff.desk.Mailboxes;
import fr.gpsusagers.staff.desk.Mailboxes.Mail;
import fr.gpsusagers.staff.desk.TeamPresence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A desk without accounts works by its mailbox once someone has confirmed that the mailbox is read.
@WithDatabase
class MailboxTest {

    private static final DeskId RSA = new DeskId("rsa-1");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final EmailAddress ADDRESS = new EmailAddress("rsa@departement.fr");

    private final Instant now = new TestClock().instant();
    private final StoredDesks desks;
    private final StoredAgents agents;
    private final StoredPresences presences;
    private final Agent administrator;
    private final StoredStaff staff;

    MailboxTest(JdbcClient database) {
        desks = new StoredDesks(database);
        agents = new StoredAgents(database);
        presences = new StoredPresences(database);
        staff = new StoredStaff(database);
        administrator = staff.active("chef", Role.ADMINISTRATOR);
    }

    @BeforeEach
    void the_mailbox_is_opened() {
        assertThat(open(administrator, ADDRESS)).isInstanceOf(Mailboxes.Opening.Opened.class);
    }

    @Test
    void it_is_ready_once_it_is_confirmed_and_not_before() {
        assertThat(new Mailboxes(desks, agents, desks).find(token())).isPresent();
        assertThat(desks.listReady(MONDAY)).isEmpty();

        assertThat(confirm(token())).isPresent();
        assertThat(desks.listReady(MONDAY)).containsExactly(RSA);
    }

    @Test
    void another_address_gets_the_requests_once_it_is_confirmed_and_the_known_one_until_then() {
        Token first = token();
        confirm(first);
        var other = new EmailAddress("autre@departement.fr");
        open(administrator, other);

        assertThat(desks.listReady(MONDAY)).containsExactly(RSA);
        assertThat(mailbox().address()).isEqualTo(ADDRESS);
        assertThat(mailbox().toConfirm()).contains(other);
        assertThat(confirm(first)).isEmpty();
        confirm(token());
        assertThat(mailbox().address()).isEqualTo(other);
        assertThat(mailbox().toConfirm()).isEmpty();
        assertThat(agents.listAll().stream().filter(Agent::isMailbox)).hasSize(1);
    }

    @Test
    void an_address_that_does_not_exist_changes_nothing_for_the_known_one() {
        confirm(token());
        open(administrator, new EmailAddress("faute@departement.fr"));
        new Mailboxes(desks, agents, desks).noteUnreachable(RSA, Mail.TO_CONFIRM, now);

        assertThat(desks.listReady(MONDAY)).containsExactly(RSA);
        assertThat(mailbox().address()).isEqualTo(ADDRESS);
        assertThat(mailbox().toConfirm()).isEmpty();
    }

    @Test
    void a_mailbox_whose_mails_come_back_is_not_ready_until_it_is_confirmed_again() {
        confirm(token());
        new Mailboxes(desks, agents, desks).noteUnreachable(RSA, Mail.ABOUT_REQUEST, now);
        assertThat(desks.listReady(MONDAY)).isEmpty();
        assertThat(desks.listStates()).noneMatch(DeskState::isReady);

        open(administrator, ADDRESS);
        assertThat(desks.listStates()).noneMatch(DeskState::isReady);
        confirm(token());
        assertThat(desks.listReady(MONDAY)).containsExactly(RSA);
        assertThat(desks.listStates()).anyMatch(state -> state.desk().equals(RSA) && state.isReady());
    }

    @Test
    void closed_it_is_ready_no_more_and_opened_again_it_acts_as_the_same_agent() {
        confirm(token());
        AgentId agent = mailbox().agent();
        assertThat(new Mailboxes(desks, agents, desks).close(administrator, RSA))
                .isEqualTo(DeskChange.CHANGED);
        assertThat(desks.listReady(MONDAY)).isEmpty();
        assertThat(desks.find(RSA)).isEmpty();

        open(administrator, ADDRESS);
        confirm(token());
        assertThat(mailbox().agent()).isEqualTo(agent);
        assertThat(desks.listReady(MONDAY)).containsExactly(RSA);
    }

    @Test
    void an_administrator_or_the_lead_of_the_desk_opens_and_closes_it() {
        Agent lead = staff.active("lead", Role.TEAM_LEAD, "rsa-1");
        Agent otherLead = staff.active("autre", Role.TEAM_LEAD, "apa-1");
        Agent agent = staff.active("agent", Role.AGENT, "rsa-1");

        assertThat(open(lead, ADDRESS)).isInstanceOf(Mailboxes.Opening.Opened.class);
        for (Agent stranger : Set.of(otherLead, agent)) {
            assertThat(open(stranger, ADDRESS)).isInstanceOf(Mailboxes.Opening.NotYours.class);
            assertThat(new Mailboxes(desks, agents, desks).close(stranger, RSA)).isEqualTo(DeskChange.NOT_YOURS);
        }
    }

    @Test
    void it_is_no_account_of_a_person() {
        confirm(token());

        assertThat(staff.accounts()
                        .change(new Authority.OfConsole(), mailbox().agent(), Set.of(Role.ADMINISTRATOR), Set.of()))
                .isInstanceOf(Accounts.UnknownAgent.class);
        assertThat(Role.find("boite")).as("nobody is given this role").isEmpty();
        assertThat(agents.find(mailbox().agent()).orElseThrow().login()).isEqualTo(new Login("boite-rsa-1"));
    }

    @Test
    void a_day_without_a_click_does_not_mean_that_nobody_works_there() {
        confirm(token());
        new TeamPresence(agents, presences, presences, new AbsencesInMemory())
                .record(mailbox().agent(), Set.of(RSA), now);

        assertThat(presences.listAll()).isEmpty();
        assertThat(presences.listAt(RSA)).hasSize(1);
    }

    private Mailboxes.Opening open(Agent by, EmailAddress address) {
        return new Mailboxes(desks, agents, desks).open(by, RSA, address, now);
    }

    private Optional<DeskMailbox> confirm(Token token) {
        return new Mailboxes(desks, agents, desks).confirm(token, now);
    }

    private Token token() {
        return desks.findToken(RSA).orElseThrow();
    }

    private DeskMailbox mailbox() {
        return desks.find(RSA).orElseThrow();
    }
}
