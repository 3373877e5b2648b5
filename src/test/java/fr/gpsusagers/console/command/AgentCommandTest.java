package fr.gpsusagers.console.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.HeardConsole;
import fr.gpsusagers.console.OpenPack;
import fr.gpsusagers.console.Provided;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgentCommandTest {

    private final StaffInMemory staff = new StaffInMemory();
    private final HeardConsole console = new HeardConsole();

    @Test
    void someone_new_is_invited_by_a_path_to_open() {
        Verdict verdict = add("accueil-rsa-2", "agent,responsable", "guichet-gestion-rsa-1, guichet-gestion-rsa-2");
        assertThat(verdict.status()).isZero();
        assertThat(console.printed())
                .singleElement()
                .asString()
                .matches("Invitation de accueil-rsa-2 \\(valable 72 h\\) : /agent/invitation/[\\w-]{43}");
        assertThat(verdict.summary()).containsKeys("login", "invitation", "expires");
        Agent agent = staff.agents.listAll().getFirst();
        assertThat(agent.roles()).containsExactlyInAnyOrder(Role.AGENT, Role.TEAM_LEAD);
        assertThat(agent.desks()).isEqualTo(StaffInMemory.desks("guichet-gestion-rsa-1", "guichet-gestion-rsa-2"));
    }

    @Test
    void desks_may_come_later() {
        assertThat(run(Map.of("add", "add", "LOGIN", "chef", "--role", "administrateur"))
                        .status())
                .isZero();
        assertThat(staff.agents.listAll().getFirst().desks()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_refused_with_what_to_mend() {
        assertThat(add("accueil rsa", "agent", "guichet-gestion-rsa-1").status())
                .isEqualTo(1);
        assertThat(add("accueil-rsa-2", "chef", "guichet-gestion-rsa-1").status())
                .isEqualTo(1);
        assertThat(add("accueil-rsa-2", "agent", "RSA").status()).isEqualTo(1);
        assertThat(add("accueil-rsa-2", ",", "guichet-gestion-rsa-1").status()).isEqualTo(1);
        assertThat(console.told().getFirst()).contains("Écrivez-le comme accueil-rsa-2");
        assertThat(console.told().get(1))
                .isEqualTo("Le rôle « chef » n’existe pas. Choisissez parmi operateur, agent, responsable,"
                        + " administrateur.");
        assertThat(console.told().get(2)).contains("« RSA »");
        assertThat(console.told().getLast()).isEqualTo("Un agent a au moins un rôle.");
        assertThat(staff.agents.listAll()).isEmpty();
    }

    @Test
    void a_desk_that_the_pack_does_not_have_is_refused_with_those_that_it_has() {
        assertThat(add("accueil-rsa-2", "agent", "guichet-standard, guichet-lune")
                        .status())
                .isEqualTo(1);
        assertThat(console.told())
                .singleElement()
                .asString()
                .startsWith("Le guichet « guichet-lune » n’existe pas. Choisissez parmi ")
                .contains("guichet-gestion-rsa-1", "guichet-standard");
        assertThat(staff.agents.listAll()).isEmpty();
    }

    @Test
    void a_login_that_is_taken_is_refused() {
        staff.active("accueil-rsa-2", Role.AGENT);
        assertThat(add("Accueil-RSA-2", "agent", "guichet-gestion-rsa-1").status())
                .isEqualTo(1);
        assertThat(console.told()).containsExactly("Cet identifiant est déjà pris. Voir ./gps agent list");
    }

    @Test
    void someone_gets_other_roles_and_desks() {
        Agent agent = staff.active("accueil-rsa-2", Role.AGENT, "rsa-1");
        assertThat(run(Map.of(
                                "change",
                                "change",
                                "LOGIN",
                                "accueil-rsa-2",
                                "--role",
                                "responsable",
                                "--desk",
                                "guichet-standard"))
                        .status())
                .isZero();
        assertThat(console.printed())
                .containsExactly("Changé : accueil-rsa-2. Ses sessions sont fermées : il se reconnecte.");
        assertThat(staff.now(agent).roles()).containsExactly(Role.TEAM_LEAD);
        assertThat(staff.now(agent).desks()).isEqualTo(StaffInMemory.desks("guichet-standard"));
    }

    @Test
    void someone_who_left_is_disabled() {
        Agent agent = staff.active("accueil-rsa-2", Role.AGENT);
        assertThat(run(Map.of("disable", "disable", "LOGIN", "accueil-rsa-2")).status())
                .isZero();
        assertThat(console.printed()).containsExactly("Désactivé : accueil-rsa-2. Ses sessions sont fermées.");
        assertThat(staff.now(agent).status()).isEqualTo(Agent.Status.DISABLED);
    }

    @Test
    void the_last_administrator_is_not_disabled_but_can_be_invited_again() {
        staff.active("chef", Role.ADMINISTRATOR);
        assertThat(run(Map.of("disable", "disable", "LOGIN", "chef")).status()).isEqualTo(1);
        assertThat(console.told())
                .containsExactly("C’est le dernier administrateur actif. Invitez-en un autre d’abord.");
        assertThat(run(Map.of("reset", "reset", "LOGIN", "chef")).status()).isZero();
        assertThat(console.printed().getLast()).startsWith("Invitation de chef (valable 72 h) : /agent/invitation/");
    }

    @Test
    void a_login_that_nobody_has_is_said_to_be_unknown() {
        assertThat(run(Map.of("disable", "disable", "LOGIN", "personne")).status())
                .isEqualTo(1);
        assertThat(run(Map.of("reset", "reset", "LOGIN", "personne")).status()).isEqualTo(1);
        assertThat(console.told()).containsOnly("Aucun agent n’a cet identifiant. Voir ./gps agent list");
    }

    @Test
    void agents_are_listed_with_what_they_may_do() {
        assertThat(run(Map.of("list", "list")).status()).isZero();
        assertThat(console.printed()).containsExactly("Aucun agent.");
        staff.active("standard", Role.OPERATOR, "standard", "accueil");
        Verdict verdict = run(Map.of("list", "list"));
        assertThat(console.printed().getLast()).matches("standard +actif +opérateur +accueil, standard");
        assertThat(verdict.summary().get("agents"))
                .asString()
                .contains("login=standard", "status=active", "roles=[operateur]", "desks=[accueil, standard]");
    }

    private Verdict add(String login, String role, String desks) {
        return run(Map.of("add", "add", "LOGIN", login, "--role", role, "--desk", desks));
    }

    private Verdict run(Map<String, String> words) {
        return new AgentCommand(new Provided<>(staff.accounts()), new OpenPack(TestPacks.reader()), new TestClock())
                .run(new Arguments(words), console);
    }
}
