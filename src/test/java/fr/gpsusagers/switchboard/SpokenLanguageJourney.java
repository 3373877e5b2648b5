package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.pack.PlantedPack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// A promise names the language of the call: an agent of the desk speaks it, an
/// interpreter helps, or only French is spoken.
class SpokenLanguageJourney extends CardInHand {

    @TempDir
    Path folder;

    @Autowired
    private PackInUse packs;

    private Pack former = TestPacks.bocage();

    @BeforeEach
    void keep_the_pack() {
        former = packs.current();
    }

    @AfterEach
    void put_it_back() {
        packs.replaceBy(former);
    }

    @Test
    void the_desk_that_speaks_ukrainian_promises_and_what_is_said_follows_the_request(Visitor visitor) {
        Hired speaker = team.hire(Role.AGENT, "guichet-gestion-rsa-2");
        Page citizen = visitor.phone();
        citizen.navigate(at("/rappel?" + ABOUT_RSA + "&langue=uk"));
        assertThat(citizen.locator("#qui")).containsText("secteur 2");
        assertThat(citizen.locator("main")).containsText("Un agent parle ukrainien.");
        visitor.look(citizen, "rappel-langue-parlee").holds();
        String reference = ask(citizen, "06 39 98 72 01");
        assertThat(citizen.locator(".gps-promise")).containsText("Un agent parle ukrainien.");
        visitor.look(citizen, "promesse-langue-parlee").holds();
        Page desk = visitor.page();
        team.signIn(desk, at("/agent"), speaker);
        desk.navigate(at("/agent/retrouver?reference=" + reference));
        press(desk, "Prendre");
        assertThat(fact(desk, "Langue")).hasText("ukrainien");
        assertThat(fact(desk, "Au guichet")).hasText("Un agent parle ukrainien");
        Folds.unfold(desk);
        press(desk, "Je ne sais pas");
        citizen.navigate(at("/suivi"));
        assertThat(citizen.locator(".gps-promise"))
                .containsText("Nous parlons français. Une personne près de vous peut traduire.");
    }

    @Test
    void where_nobody_speaks_it_the_interpreter_of_the_pack_joins(Visitor visitor) {
        packs.replaceBy(TestPacks.read(PackFiles.ofFolder(PlantedPack.in(folder)
                .replace(
                        "paquet.yaml",
                        "standard: standard",
                        "standard: standard\ninterprete_telephone: caf-val-de-brume")
                .folder())));
        Hired operator = team.hire(Role.OPERATOR, "guichet-standard");
        Page citizen = visitor.phone();
        citizen.navigate(at("/rappel?langue=uk"));
        assertThat(citizen.locator("main")).containsText("Un interprète nous aide par téléphone.");
        String reference = ask(citizen, "06 39 98 72 02");
        assertThat(citizen.locator(".gps-promise")).containsText("Un interprète nous aide par téléphone.");
        visitor.look(citizen, "promesse-interprete").holds();
        Page desk = visitor.page();
        team.signIn(desk, at("/agent"), operator);
        desk.navigate(at("/agent/retrouver?reference=" + reference));
        press(desk, "Prendre");
        assertThat(fact(desk, "Interprète")).containsText("CAF, ");
        visitor.look(desk, "demande-interprete").holds();
    }

    @Test
    void who_writes_in_ukrainian_is_told_that_nobody_speaks_it(Visitor visitor) {
        Page citizen = visitor.phone();
        citizen.navigate(at("/"));
        citizen.locator("#mots").fill("мені потрібна допомога з житлом");
        press(citizen, "Trouver");
        citizen.locator("main a[href^='/rappel?']").first().click();
        assertThat(citizen.locator("main")).containsText("Nous parlons français.");
        assertThat(citizen.getByLabel("Je parle…")).hasValue("uk");
        assertThat(citizen.locator("#langue option:checked")).hasText("українська (ukrainien)");
        visitor.look(citizen, "rappel-langue-vraie").holds();
        citizen.locator("#numero").fill("12");
        press(citizen, "Demander mon rappel");
        assertThat(citizen.locator("#numero-erreur")).isVisible();
        assertThat(citizen.locator("main")).containsText("Nous parlons français.");
        ask(citizen, "06 39 98 72 03");
        assertThat(citizen.locator(".gps-promise")).containsText("Nous parlons français.");
        citizen.navigate(at("/suivi"));
        citizen.getByText("Nous en dire plus").click();
        assertThat(citizen.getByLabel("La langue que vous parlez le mieux")).hasValue("ukrainien");
        citizen.getByLabel("La langue que vous parlez le mieux").fill("français");
        press(citizen, "Enregistrer");
        assertThat(citizen.locator(".gps-promise")).not().containsText("Nous parlons français.");
    }

    @Test
    void after_violence_nobody_near_is_asked_to_translate(Visitor visitor) {
        Page citizen = visitor.pageWithoutJavaScript();
        citizen.navigate(at("/rappel?" + ABOUT_RSA + "&compris=oui&soutien=violences-conjugales&langue=ro"));
        assertThat(citizen.locator("main")).containsText("Nous parlons français, avec des mots simples.");
        citizen.navigate(at("/rappel?" + ABOUT_RSA + "&langue=xx"));
        assertThat(citizen.locator("main")).not().containsText("Nous parlons français");
        assertThat(citizen.locator("input[name=langue]")).hasCount(0);
    }

    /// Sends the form. Returns the reference.
    private static String ask(Page citizen, String number) {
        citizen.locator("#numero").fill(number);
        press(citizen, "Demander mon rappel");
        return citizen.locator(".gps-ticket b").first().innerText();
    }

    private static Locator fact(Page desk, String name) {
        return desk.locator("dt:text-is('" + name + "') + dd");
    }
}
