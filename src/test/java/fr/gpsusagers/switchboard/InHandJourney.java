package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.sending.Bookings;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.SendNotices;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A request stays with the agent who is working on it.
class InHandJourney extends CardInHand {

    @Autowired
    private Bookings bookings;

    @Autowired
    private SendNotices sendNotices;

    @Autowired
    private PretendMessages messages;

    @Autowired
    private PackInUse packs;

    @Test
    void what_is_due_stays_with_who_works_on_it_and_he_and_his_lead_see_it(Visitor visitor) {
        Ticket ticket = asker.ask(ABOUT_RSA);
        clock.moveTo(LocalDateTime.parse("2026-12-14T11:18"));
        Page desk = taken(visitor.page(), ticket);
        Page lead = visitor.pageWithoutJavaScript();
        team.signIn(lead, at("/agent"), team.hire(Role.TEAM_LEAD, RSA));

        watchAt("2026-12-14T11:22");
        assertThat(notices(ticket)).noneMatch(text -> text.contains("retard"));
        desk.reload();
        assertThat(desk.locator(".gps-until")).containsText("Promesse à tenir avant 11 h 30 : vous l’avez en main");
        visitor.look(desk, "demande-en-main").holds();
        lead.navigate(at("/agent"));
        assertThat(lead.locator("main")).containsText("Un collègue l’a.");

        watchAt("2026-12-14T11:34");
        desk.reload();
        assertThat(desk.locator(".gps-until")).containsText("Promesse en retard, à tenir avant 11 h 30");
        desk.navigate(at("/agent"));
        assertThat(desk.locator("main")).containsText("Vous l’avez.");
        visitor.look(desk, "a-faire-en-main").holds();
    }

    @Test
    void who_types_on_a_card_works_on_it(Visitor visitor) {
        Ticket ticket = asker.ask(ABOUT_RSA);
        clock.moveTo(LocalDateTime.parse("2026-12-14T11:05"));
        Page desk = visitor.page();
        desk.clock().install();
        take(desk, ticket);
        clock.moveTo(LocalDateTime.parse("2026-12-14T11:17"));
        desk.getByLabel("Note pour le service").pressSequentially("Elle cherche");
        desk.waitForResponse(
                answer -> answer.url().endsWith("/en-main") && answer.status() == 204,
                () -> desk.clock().runFor(61_000));
        watchAt("2026-12-14T11:24");
        desk.getByLabel("Note pour le service").fill("");
        desk.reload();
        assertThat(desk.locator("main")).containsText("prise par vous");
    }

    @Test
    void a_card_that_was_moved_says_where_it_is_and_gives_back_what_was_typed(Visitor visitor) {
        Ticket ticket = asker.ask(ABOUT_RSA);
        clock.moveTo(LocalDateTime.parse("2026-12-14T11:05"));
        Page desk = taken(visitor.page(), ticket);
        watchAt("2026-12-14T11:24");
        desk.getByLabel("Note pour le service").fill("Elle rappelle demain.");
        press(desk, "Répondu, clore");
        assertThat(desk.locator("h1")).containsText("Cette demande est maintenant au guichet");
        assertThat(desk.getByLabel("Note pour le service")).hasValue("Elle rappelle demain.");
        assertThat(desk.locator("main a[href='/agent']")).hasCount(1);
        visitor.look(desk, "demande-ailleurs").holds();
    }

    @Test
    void an_hour_to_call_back_is_one_that_the_desk_can_keep_and_no_attempt(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Page desk = taken(visitor, asker.ask(ABOUT_RSA));
        String card = desk.url();
        refused(desk, "2026-12-14T09:00", "Cette heure est passée");
        refused(desk, "2030-01-07T10:00", "dans plus de 30 jours");
        refused(desk, "2026-12-14T20:00", "Prochaine heure possible : mardi 15 décembre à 9 h 30.");
        desk.getByLabel("L’heure demandée").fill("2026-12-15T14:00");
        press(desk, "Rappeler alors");
        assertThat(desk.locator("main")).containsText("La demande revient à l’heure demandée");
        desk.navigate(card);
        assertThat(desk.locator("main")).containsText("Jointe, demande à être rappelé plus tard");
        assertThat(desk.locator("main")).not().containsText("Essai 1");
    }

    private static void refused(Page desk, String hour, String why) {
        desk.getByLabel("L’heure demandée").fill(hour);
        press(desk, "Rappeler alors");
        assertThat(desk.getByRole(AriaRole.ALERT)).containsText(why);
        assertThat(desk.getByLabel("L’heure demandée")).hasValue(hour);
    }

    @Test
    void a_request_for_a_desk_that_is_closed_is_said_to_be_where_it_is(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Page desk = taken(visitor, asker.ask(ABOUT_RSA));
        Locator closed = desk.locator("#guichets option")
                .filter(new Locator.FilterOptions().setHasText("fermé"))
                .first();
        String name = closed.getAttribute("value");
        desk.locator("#guichet").fill(name);
        press(desk, "Transmettre");
        assertThat(desk.locator("main").getByRole(AriaRole.STATUS))
                .containsText("Le guichet « " + name + " » n’est pas ouvert : la demande est à « ");
    }

    private void watchAt(String moment) {
        clock.moveTo(LocalDateTime.parse(moment));
        bookings.watch(packs.current(), clock.instant());
    }

    private List<String> notices(Ticket ticket) {
        List.of(Medium.values()).forEach(medium -> sendNotices.send(medium, clock.instant()));
        return messages.list().stream()
                .map(message -> message.text().body())
                .filter(body -> body.contains(ticket.reference()))
                .toList();
    }
}
