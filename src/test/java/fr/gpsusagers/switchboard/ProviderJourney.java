package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.FakeProConnect;
import fr.gpsusagers.running.Fault;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.account.Accounts;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// An agent signs in at the identity provider, which browsers treat as another site.
@ExtendWith(Browser.class)
class ProviderJourney extends RunningProduct {
    @Autowired
    private Accounts accounts;

    private final FakeProConnect provider = FakeProConnect.shared();
    private final String person = "personne-" + UUID.randomUUID();

    @BeforeEach
    void someone_sits_in_front_of_the_browser() {
        provider.seat(person, "eidas2");
    }

    @AfterEach
    void the_provider_answers_again() {
        provider.go(Fault.NONE);
    }

    @Test
    void from_the_invitation_to_the_list_out_and_in_again(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at(invitation()));
        visitor.look(page, "invitation").holds();
        follow(page, "Activer avec ProConnect");
        assertThat(page).hasTitle("ProConnect d’essai");
        proveOneself(page);
        assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("À faire maintenant");

        press(page, "Quitter");
        assertThat(page.locator("main")).containsText("Votre navigateur reste connecté à ProConnect");
        visitor.look(page, "connexion-quittee").holds();
        follow(page, "Quitter aussi ProConnect");
        assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("Bonjour");
        assertThat(provider.hasSignedOut(person)).isTrue();
        assertThat(page.getByText("Quitter aussi ProConnect")).hasCount(0);

        follow(page, "Se connecter avec ProConnect");
        proveOneself(page);
        assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("À faire maintenant");
        assertThat(page.url()).isEqualTo(at("/agent"));
    }

    @Test
    void it_takes_no_script(Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        page.navigate(at(invitation()));
        follow(page, "Activer avec ProConnect");
        proveOneself(page);
        assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("À faire maintenant");
    }

    @Test
    void the_keyboard_is_enough(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at(invitation()));
        page.getByRole(AriaRole.LINK, named("Activer avec ProConnect")).focus();
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continuer"))
                .focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("À faire maintenant");
    }

    @Test
    void an_agent_with_a_passphrase_adds_this_way_in(Visitor visitor) {
        Page page = visitor.page();
        team.signIn(page, at("/agent"), team.hire(Role.AGENT, "guichet-gestion-rsa-1"));
        follow(page, "Accès");
        assertThat(page.locator("main")).containsText("phrase secrète");
        visitor.look(page, "acces").holds();
        follow(page, "Relier mon compte ProConnect");
        proveOneself(page);
        assertThat(page.locator("main li")).hasCount(2);

        Page elsewhere = visitor.page();
        elsewhere.navigate(at("/agent/connexion"));
        follow(elsewhere, "Se connecter avec ProConnect");
        proveOneself(elsewhere);
        assertThat(elsewhere.getByRole(AriaRole.HEADING).first()).containsText("À faire maintenant");
    }

    @Test
    void a_stranger_reads_what_to_do(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/agent/connexion"));
        follow(page, "Se connecter avec ProConnect");
        proveOneself(page);
        assertThat(page.locator("main")).containsText("Demandez une invitation à votre administrateur.");
        visitor.look(page, "proconnect-inconnu").holds();
        follow(page, "Revenir à la page de départ");
        assertThat(page.getByLabel("Identifiant")).isVisible();
    }

    @Test
    void a_provider_that_does_not_answer_leaves_the_other_way(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/agent/connexion"));
        follow(page, "Se connecter avec ProConnect");
        provider.go(Fault.BROKEN);
        proveOneself(page);
        assertThat(page.locator("main")).containsText("Rien n’est perdu.");
        visitor.look(page, "proconnect-muet").holds();
    }

    private String invitation() {
        var added = (Accounts.Invited) accounts.add(
                new Authority.OfConsole(),
                Login.parse("pc-" + UUID.randomUUID()),
                Set.of(Role.AGENT),
                Set.of(new DeskId("guichet-gestion-rsa-1")),
                clock.instant());
        return "/agent/invitation/" + added.invitation().token().value();
    }

    private static void proveOneself(Page page) {
        press(page, "Continuer");
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, named(link)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
