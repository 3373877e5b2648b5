package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A citizen who answers in the afternoon and speaks another language, on all pages and in all notices.
@ExtendWith(Browser.class)
class SuitingHoursJourney extends RunningProduct {

    private static final String RSA = "guichet-gestion-rsa-1";

    @Autowired
    private ApplicationContext product;

    @Autowired
    private PretendMessages messages;

    @Autowired
    private JdbcClient database;

    @Test
    void an_afternoon_and_a_language_are_respected_from_the_promise_to_the_new_one(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:00"));
        // Agents of other tests would count as at work at other desks, and these would promise too.
        database.sql("delete from desk_presence").update();
        Hired agent = team.hire(Role.AGENT, RSA);
        Ticket ticket = new Asker(new RawClient(this::at)).ask("parcours=rsa/rsa-suspension&lieu=14366");
        var timers = new ProductTimers(product, clock);
        timers.goOnUntil(LocalDateTime.parse("2026-12-14T08:10"));
        assertThat(lastNotice(ticket)).contains("Nous vous rappelons aujourd'hui avant 11 h 30.");
        Page citizen = visitor.phone();
        sayWhen(citizen, ticket);
        assertThat(citizen.locator("h1")).containsText("demain entre 14 h et 16 h");
        assertThat(citizen.locator(".gps-promise")).containsText("Nous parlons français.");

        Page desk = visitor.page();
        timers.goOnUntil(LocalDateTime.parse("2026-12-15T09:40"));
        team.signIn(desk, at("/agent"), agent);
        waitsForTheAfternoon(visitor, desk);
        timers.goOnUntil(LocalDateTime.parse("2026-12-15T14:05"));
        team.signIn(desk, at("/agent"), agent);
        isCalledInVain(desk);
        timers.goOnUntil(LocalDateTime.parse("2026-12-15T14:10"));
        assertThat(lastNotice(ticket)).contains("Nous rappelons jeudi entre 14 h et 16 h.");
        timers.goOnUntil(LocalDateTime.parse("2026-12-17T16:00"));
        assertThat(lastNotice(ticket))
                .containsPattern(
                        "Nous avons du retard. Nous rappelons (mardi entre 14 h et 16|aujourd'hui avant 17) h\\.")
                .doesNotContainIgnoringCase("rsa");
    }

    private static void waitsForTheAfternoon(Visitor visitor, Page desk) {
        assertThat(desk.locator(".gps-due li em")).hasText("Pas avant 14 h");
        visitor.look(desk, "a-faire-pas-avant").holds();
        press(desk, "Prendre la suivante");
        assertThat(desk.locator("main").getByRole(AriaRole.STATUS)).containsText("Rien n’attend");
        desk.locator(".gps-due h2 + ul a").click();
        assertThat(desk.locator(".gps-until")).containsText("Promis entre 14 h et 16 h");
    }

    private static void isCalledInVain(Page desk) {
        press(desk, "Prendre la suivante");
        assertThat(fact(desk, "Répond")).isEqualTo("L’après-midi");
        assertThat(fact(desk, "Langue")).isEqualTo("ukrainien");
        press(desk, "Pas de réponse");
    }

    private void sayWhen(Page citizen, Ticket ticket) {
        citizen.navigate(at("/suivi"));
        citizen.locator("#reference").fill(ticket.reference());
        citizen.locator("#code").fill(ticket.code());
        press(citizen, "Voir où elle en est");
        citizen.getByText("Nous en dire plus").click();
        citizen.getByLabel("L’après-midi").check();
        citizen.getByLabel("La langue que vous parlez le mieux").fill("ukrainien");
        press(citizen, "Enregistrer");
    }

    private String lastNotice(Ticket ticket) {
        return messages.list().stream()
                .map(message -> message.text().body())
                .filter(body -> body.contains(ticket.reference()))
                .findFirst()
                .orElseThrow();
    }

    private static String fact(Page desk, String name) {
        return desk.locator("dt:text-is('" + name + "') + dd").innerText();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
