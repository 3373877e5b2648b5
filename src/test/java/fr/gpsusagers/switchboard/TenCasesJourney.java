package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Ten cases of an agent, by keyboard only, each from the list to its end. No case takes more than eight keys
/// beside its words, and five of the cards fit on a screen of 1,280 by 800.
class TenCasesJourney extends CardInHand {

    private static final int MOST_KEYS = 8;
    private static final int FEWEST_IN_ONE_SCREEN = 5;
    private static final int SCREEN = 800;

    private static final List<String> CASES = new ArrayList<>();
    private static final List<String> IN_ONE_SCREEN = new ArrayList<>();

    @BeforeEach
    void the_desk_has_nothing_else_to_do() {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        team.hire(Role.AGENT, "guichet-circo-pays-auge-sud");
    }

    @Test
    void a_call_that_answers(Visitor visitor) {
        Typist agent = withOneRequest(visitor, "Répondu", ABOUT_RSA);
        agent.press("w")
                .type("Son droit est rouvert.")
                .press("Escape")
                .press("r")
                .send("Enter");
        done(agent, "Demande close");
    }

    @Test
    void no_answer(Visitor visitor) {
        Typist agent = withOneRequest(visitor, "Pas de réponse", ABOUT_RSA);
        agent.press("o").send("Enter");
        done(agent, "L’essai est noté");
    }

    @Test
    void a_note(Visitor visitor) {
        Typist agent = withOneRequest(visitor, "Note", ABOUT_RSA);
        agent.press("m").type("Elle rappelle avec son fils.").press("Escape").send("g");
        done(agent, "« Elle rappelle avec son fils. »");
    }

    @Test
    void a_written_answer(Visitor visitor) {
        Typist agent = withOneRequest(visitor, "Écrit", ABOUT_RSA + "&situation=sourd");
        agent.press("e").type("Le versement reprend en janvier.").press("Escape");
        agent.press("s").send("Enter").press("r").send("Enter");
        done(agent, "Demande close");
    }

    @Test
    void for_whom_it_is_nobody_knows(Visitor visitor) {
        Typist agent = withOneRequest(visitor, "Je ne sais pas", ABOUT_RSA);
        agent.press("t").send("0");
        done(agent, "Standard");
    }

    @Test
    void it_is_for_another_desk(Visitor visitor) {
        Typist agent = withOneRequest(visitor, "Autre guichet", ABOUT_RSA);
        agent.press("t").press("u").type("lisieux").send("Enter");
        done(agent, "La demande est transmise à « Circonscription");
    }

    @Test
    void another_body_answers(Visitor visitor) {
        Typist agent = withOneRequest(visitor, "Ailleurs", ABOUT_RSA);
        agent.press("b").press("1").type("CAF").send("Enter");
        done(agent, "Demande close");
    }

    @Test
    void someone_died(Visitor visitor) {
        Typist agent = withOneRequest(visitor, "Décès", ABOUT_RSA);
        agent.press("b").press("3").send("Enter");
        done(agent, "Demande close");
    }

    @Test
    void a_closing_is_taken_back(Visitor visitor) {
        Typist agent = withOneRequest(visitor, "Retour en arrière", ABOUT_RSA);
        agent.press("w")
                .type("Rien, mauvaise carte.")
                .press("Escape")
                .press("r")
                .send("Enter");
        agent.press("z").send("Enter");
        done(agent, "Rouverte par vous");
    }

    @Test
    void two_are_the_same(Visitor visitor) {
        asker.askFrom("0639981177", ABOUT_RSA + "&situation=sourd");
        asker.askFrom("0639981177", ABOUT_RSA);
        Typist agent = withOpenCard(visitor, "Joindre");
        agent.press("j").send("Enter");
        done(agent, "Demande close");
    }

    private Typist withOneRequest(Visitor visitor, String title, String about) {
        asker.ask(about);
        return withOpenCard(visitor, title);
    }

    /// Signs in and takes the next request with one key.
    private Typist withOpenCard(Visitor visitor, String title) {
        Page page = visitor.page();
        team.signIn(page, at("/agent"), agent());
        var typist = new Typist(title, page);
        typist.send("n");
        assertThat(page.locator("main")).containsText("prise par vous");
        if (lowest(page) <= SCREEN) {
            IN_ONE_SCREEN.add(title);
        }
        return typist;
    }

    /// Returns where the lowest of the three panes ends.
    private static int lowest(Page page) {
        return ((Number) page.evaluate("Math.max(...[...document.querySelectorAll('main > *')]"
                        + ".map(pane => Math.round(pane.getBoundingClientRect().bottom)))"))
                .intValue();
    }

    private void done(Typist agent, String said) {
        assertThat(agent.page().locator("main")).containsText(said);
        CASES.add(agent.toString());
        assertThat(agent.keys()).as(agent.toString()).isLessThanOrEqualTo(MOST_KEYS);
    }

    @AfterAll
    static void says_how_much_each_took() {
        CASES.stream().sorted().forEach(System.out::println);
        System.out.println("Sans défiler, à 1280 x 800 : " + IN_ONE_SCREEN);
        if (CASES.size() == 10) {
            assertThat(IN_ONE_SCREEN).hasSizeGreaterThanOrEqualTo(FEWEST_IN_ONE_SCREEN);
        }
    }
}
