package fr.gpsusagers.switchboard.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.roster.DeskAndContactNames;
import fr.gpsusagers.staff.roster.StaffDirectory;
import fr.gpsusagers.staff.roster.StaffDirectory.IfEmpty;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// A caller asks for a secretary. The operator finds the role; the request shows only on that desk's list.
@ExtendWith(Browser.class)
class ColleagueJourney extends RunningProduct {

    private static final String DESK = "guichet-circo-falaise";
    private static final String NAME = "Zoé Fictivier";

    @Autowired
    private StaffDirectory staffDirectory;

    private Hired operator;
    private Hired agent;

    @BeforeEach
    void a_directory_is_imported() {
        clock.moveTo(LocalDateTime.parse("2026-12-02T09:12"));
        agent = team.hire(Role.AGENT, DESK);
        operator = team.hire(Role.OPERATOR, "guichet-standard");
        load("id;fonction;nom;guichet;poste;remplace;mots\ns;Secrétariat – Falaise;" + NAME + ";" + DESK
                + ";4412;ag;secrétaire\nag;Assistant de gestion – Falaise;;" + DESK + ";4413;;gestionnaire\n");
        await().until(() -> staffDirectory.search(agent.agent(), "fictivier").size() == 1);
    }

    @AfterEach
    void the_directory_is_emptied() {
        load("fonction\n");
    }

    @Test
    void a_secretary_is_found_by_the_role_and_asked_to_call_back(Visitor visitor) {
        Page page = visitor.page();
        team.signIn(page, at("/agent"), operator);
        page.navigate(at("/agent/standard"));
        var typist = new Typist("Secrétaire par son rôle", page)
                .type("secrétaire falaise")
                .send("Enter");
        assertThat(page.locator("#reponse")).hasText("Secrétariat – Falaise");
        assertThat(page.locator("main")).containsText("Poste 4412");
        assertThat(page.locator("main")).containsText("Assistant de gestion – Falaise, poste 4413");
        visitor.look(page, "standard-collegue").holds();
        typist.press("r").type("0639986021").send("Enter");
        assertThat(page.locator("h1")).containsText("Rappel promis");
        assertThat(typist.characters()).isLessThanOrEqualTo(28);
        String reference = page.locator("dd").first().innerText();
        String code = page.locator("dd").nth(1).innerText();
        assertThat(page.locator("main")).not().containsText(NAME);
        reads_the_citizen_nothing_of_it(visitor.page(), reference, code);
        reads_the_agent_for_whom_it_is(visitor.page(), reference);
    }

    private void reads_the_citizen_nothing_of_it(Page page, String reference, String code) {
        page.navigate(at("/suivi"));
        page.locator("#reference").fill(reference);
        page.locator("#code").fill(code);
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText(reference);
        assertThat(page.locator("main")).not().containsText(NAME);
        assertThat(page.locator("main")).not().containsText("Secrétariat");
    }

    private void reads_the_agent_for_whom_it_is(Page page, String reference) {
        team.signIn(page, at("/agent"), agent);
        page.navigate(at("/agent/retrouver?reference=" + reference));
        assertThat(page.locator("main")).containsText("À l’attention de : Secrétariat – Falaise");
        assertThat(page.locator("main")).not().containsText(NAME);
        assertThat(page.locator("main")).containsText("par téléphone, au standard");
    }

    private void load(String file) {
        staffDirectory.replace(
                new Authority.OfConsole(),
                file.getBytes(StandardCharsets.UTF_8),
                IfEmpty.ERASE_ALL,
                new DeskAndContactNames(Map.of(new DeskId(DESK), "Falaise"), Map.of()),
                clock.instant());
    }
}
