package fr.gpsusagers.switchboard.learn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.change.ChangeKind;
import fr.gpsusagers.orientation.change.ChangeSubject;
import fr.gpsusagers.orientation.change.ContentChanges;
import fr.gpsusagers.orientation.change.ManualChanges;
import fr.gpsusagers.orientation.change.ProposedChange;
import fr.gpsusagers.orientation.change.Span;
import fr.gpsusagers.orientation.publication.UpdateContent;
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
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// Plays the steps of the operator's guide and the administrator's banner, and takes their pictures.
@ExtendWith(Browser.class)
class GuidePicturesOfCallsJourney extends RunningProduct {

    private static final String FALAISE = "guichet-circo-falaise";

    @Autowired
    private StaffDirectory staffDirectory;

    @Autowired
    private ManualChanges manualChanges;

    @Autowired
    private ContentChanges changes;

    @Autowired
    private UpdateContent updateContent;

    @Autowired
    private PackInUse packs;

    private Hired operator;

    @BeforeEach
    void on_a_wednesday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-02T09:12"));
        team.hire(Role.AGENT, "guichet-gestion-rsa-1", FALAISE);
        operator = team.hire(Role.OPERATOR, "guichet-standard");
    }

    @AfterEach
    void the_directory_is_emptied_and_no_banner_stays() {
        load("fonction\n");
        changes.listOpen(clock.instant()).forEach(change -> manualChanges.undo(change.id(), "test", clock.instant()));
        updateContent.update(clock.instant());
    }

    @Test
    void an_operator_answers_promises_parks_and_finds_again(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        ask(page, "rsa suspendu", "lisieux");
        Camera.take(page, GuidePicture.OPERATOR_ANSWER, "main", 720);
        press(page, "m");
        assertThat(page.locator("main")).containsText("En attente");
        pressOutsideField(page, "p");
        Typist.rest(page);
        page.keyboard().press("r");
        page.keyboard().type("0639986061");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(page.locator("h1")).containsText("Rappel promis");
        Camera.take(page, GuidePicture.OPERATOR_PROMISE, "article");
        press(page, "s");
        pressOutsideField(page, "f");
        page.getByLabel("Référence").fill("0639986061");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(page.locator("main")).containsText("Ne dites pas s’il y a une demande");
        Camera.take(page, GuidePicture.FIND_BY_NUMBER, ".gps-stack");
    }

    @Test
    void an_operator_finds_a_secretary_and_helps_in_danger(Visitor visitor) {
        load("id;fonction;guichet;poste;presence;remplace;mots\n"
                + "s;Secrétariat – Falaise;" + FALAISE + ";4412;lundi au jeudi;ag;secrétaire\n"
                + "ag;Assistant de gestion – Falaise;" + FALAISE + ";4413;;;gestionnaire\n");
        Page page = atTheSwitchboard(visitor);
        ask(page, "secrétaire falaise", "");
        assertThat(page.locator("main")).containsText("Poste 4412");
        Camera.take(page, GuidePicture.OPERATOR_COLLEAGUE, "section[aria-labelledby=reponse]");
        ask(page, "mon mari me frappe", "");
        Camera.take(page, GuidePicture.OPERATOR_DANGER, ".gps-alarm");
        Typist.rest(page);
        press(page, "h");
        Typist.rest(page);
        page.keyboard().press("d");
        press(page, "Enter");
        assertThat(page.locator("main")).containsText("Soufflez un instant.");
    }

    @Test
    void an_administrator_announces_an_early_end(Visitor visitor) {
        var proposed = new ProposedChange(
                ChangeKind.BANNER,
                new ChangeSubject.Site(),
                "Le standard ferme à 16 h vendredi.",
                Span.parse(Optional.empty(), Optional.empty(), clock.instant()),
                "réunion");
        manualChanges.add(packs.base(), proposed, "test", clock.instant());
        updateContent.update(clock.instant());
        Page page = visitor.page();
        page.navigate(at("/"));
        assertThat(page.getByText("Le standard ferme à 16 h vendredi.")).isVisible();
        Camera.take(page, GuidePicture.BANNER, "body", 420);
    }

    private Page atTheSwitchboard(Visitor visitor) {
        Page page = visitor.page();
        team.signIn(page, at("/agent"), operator);
        page.navigate(at("/agent/standard"));
        return page;
    }

    private static void pressOutsideField(Page page, String key) {
        assertThat(page.locator("#mots")).isFocused();
        page.keyboard().press("Escape");
        press(page, key);
    }

    private static void press(Page page, String key) {
        Typist.rest(page);
        page.waitForNavigation(() -> page.keyboard().press(key));
    }

    private static void ask(Page page, String words, String place) {
        page.getByLabel("Ce que dit la personne").fill(words);
        page.getByLabel("Lieu").fill(place);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private void load(String file) {
        staffDirectory.replace(
                new Authority.OfConsole(),
                file.getBytes(StandardCharsets.UTF_8),
                IfEmpty.ERASE_ALL,
                new DeskAndContactNames(Map.of(new DeskId(FALAISE), "Falaise"), Map.of()),
                clock.instant());
    }
}
