package fr.gpsusagers.receiving;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Of the mails that came in, the operator reads the one that tells of a danger first.
@ExtendWith(Browser.class)
class DangerFirstJourney extends IncomingMail {

    @Test
    void a_mail_that_tells_of_a_danger_stands_above_those_that_came_before(Visitor visitor) {
        first("Bonjour, quels papiers faut-il pour une carte de transport ?");
        post.receive(Post.mail(
                "autre@exemple.fr",
                Post.PUBLIC,
                "Aide",
                "Mon mari me frappe, il rentre ce soir, j’ai peur pour mes enfants."));

        Page desk = visitor.page();
        team.signIn(desk, at("/agent"), operator);
        desk.navigate(at("/agent"));
        assertThat(desk.locator("h2").filter(new Locator.FilterOptions().setHasText("Danger, à lire d’abord")))
                .isVisible();
        assertThat(desk.locator("a[href^='/agent/demande/']").first()).containsText("Mon mari me frappe");
    }

    @Test
    void the_list_shows_the_words_that_tell_of_the_danger(Visitor visitor) {
        first("Bonjour, une question sur la cantine.");
        post.receive(Post.mail(CITIZEN, threadAddress(), "Re", "Mon mari me frappe, il est là."));
        Page desk = visitor.page();
        team.signIn(desk, at("/agent"), operator);
        desk.navigate(at("/agent"));

        assertThat(desk.locator("a[href^='/agent/demande/']").first()).containsText("Mon mari me frappe");
    }
}
