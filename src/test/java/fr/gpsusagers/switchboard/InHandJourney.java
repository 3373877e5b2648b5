package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import fr.gpsusagers.callback.KeepPromises;
import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.PretendMessages;
import fr.gpsusagers.notice.sending.SendNotices;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// A request in an agent's hands: it stays his while he works on it, and what he typed is never lost.
@ExtendWith(Browser.class)
class InHandJourney extends RunningProduct {

    private static final String RSA = "guichet-gestion-rsa-1";
    private static final String ABOUT_RSA = "parcours=rsa/rsa-suspension&lieu=14366";

    private final Asker asker = new Asker(new RawClient(this::at));

    @Autowired
    private KeepPromises keepPromises;

    @Autowired
    private SendNotices sendNotices;

    @Autowired
    private PretendMessages messages;

    @Autowired
    private PackInUse packs;

    private Hired agent;

    @BeforeEach
    void on_a_monday_in_december() {
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:00"));
        agent = team.hire(Role.AGENT, RSA);
        team.hire(Role.OPERATOR, "guichet-standard");
    }

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
    void a_note_that_was_typed_is_kept_by_every_button(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Page desk = visitor.pageWithoutJavaScript();
        Hired both = team.hire(Role.AGENT, RSA, "guichet-circo-pays-auge-sud");
        team.signIn(desk, at("/agent"), both);
        for (String button : List.of(
                "Répondu, clore",
                "Pas de réponse",
                "Faux numéro",
                "Rappeler plus tard",
                "Rendre au guichet",
                "Envoyer",
                "Transmettre",
                "Orientée ailleurs, clore",
                "La personne n’en a plus besoin, clore")) {
            open(desk, asker.ask(ABOUT_RSA));
            String card = desk.url();
            desk.getByLabel("Note pour le service").fill("Vu avec elle.");
            if (button.equals("Envoyer")) {
                desk.getByLabel("Votre réponse").fill("Oui.");
            }
            desk.locator("#guichet").selectOption("guichet-circo-pays-auge-sud");
            press(desk, button);
            desk.navigate(card);
            assertThat(desk.locator(".gps-log").innerText()).as(button).contains("Vu avec elle.");
        }
    }

    @Test
    void a_written_request_is_not_closed_as_answered_while_nobody_answered(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Page desk = taken(visitor.page(), asker.ask(ABOUT_RSA + "&situation=sourd"));
        desk.getByLabel("Pourquoi, en un mot").fill("à voir");
        desk.getByLabel("Votre réponse").fill("Le versement reprend.");
        press(desk, "Répondu, clore");
        assertThat(desk.getByRole(AriaRole.ALERT)).containsText("Votre réponse n’est pas envoyée");
        assertThat(desk.getByLabel("Votre réponse")).hasValue("Le versement reprend.");
        assertThat(desk.getByLabel("Pourquoi, en un mot")).hasValue("à voir");
        visitor.look(desk, "demande-refus").holds();
        desk.getByLabel("Votre réponse").fill("");
        desk.getByLabel("Pourquoi, en un mot").fill("");
        press(desk, "Répondu, clore");
        assertThat(desk.getByRole(AriaRole.ALERT)).containsText("La personne attend une réponse écrite");
        desk.getByLabel("Note pour le service").fill("Réponse donnée au guichet, avec un interprète.");
        press(desk, "Répondu, clore");
        assertThat(desk.locator("main")).containsText("Demande close");
    }

    @Test
    void an_hour_to_call_back_is_one_that_the_desk_can_keep_and_no_attempt(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Page desk = taken(visitor, asker.ask(ABOUT_RSA));
        String card = desk.url();
        refused(desk, "2026-12-14T09:00", "Cette heure est passée");
        refused(desk, "2030-01-07T10:00", "dans plus de 30 jours");
        refused(desk, "2026-12-14T20:00", "Prochaine heure possible : mardi 15 décembre à 9 h 30.");
        desk.getByLabel("l’heure demandée").fill("2026-12-15T14:00");
        press(desk, "Rappeler plus tard");
        assertThat(desk.locator("main")).containsText("La demande revient à l’heure demandée");
        desk.navigate(card);
        assertThat(desk.locator("main")).containsText("Jointe, demande à être rappelé plus tard");
        assertThat(desk.locator("main")).not().containsText("Essai 1");
    }

    private static void refused(Page desk, String hour, String why) {
        desk.getByLabel("l’heure demandée").fill(hour);
        press(desk, "Rappeler plus tard");
        assertThat(desk.getByRole(AriaRole.ALERT)).containsText(why);
        assertThat(desk.getByLabel("l’heure demandée")).hasValue(hour);
    }

    @Test
    void a_request_for_a_desk_that_is_closed_is_said_to_be_where_it_is(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Page desk = taken(visitor, asker.ask(ABOUT_RSA));
        String closed = desk.locator("#guichet option").allTextContents().stream()
                .filter(option -> option.contains("(fermé"))
                .findFirst()
                .orElseThrow();
        String name = closed.substring(0, closed.indexOf(" (fermé"));
        desk.locator("#guichet").selectOption(new SelectOption().setLabel(closed));
        press(desk, "Transmettre");
        assertThat(desk.getByRole(AriaRole.STATUS))
                .containsText("Le guichet « " + name + " » n’est pas ouvert : la demande est à « ");
    }

    @Test
    void return_in_a_field_does_nothing_and_loses_nothing(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Page desk = taken(visitor, asker.ask(ABOUT_RSA));
        desk.getByLabel("Pourquoi, en un mot").fill("pour le logement");
        desk.getByLabel("Pourquoi, en un mot").press("Enter");
        assertThat(desk.getByRole(AriaRole.ALERT)).containsText("Choisissez un bouton");
        assertThat(desk.getByLabel("Pourquoi, en un mot")).hasValue("pour le logement");
        assertThat(desk.locator("main")).containsText("prise par vous");
    }

    @Test
    void a_link_asks_before_it_throws_away_what_was_typed(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Page desk = visitor.page();
        take(desk, asker.ask(ABOUT_RSA));
        String card = desk.url();
        var asked = new ArrayList<String>();
        desk.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        desk.getByLabel("Note pour le service").pressSequentially("en cours");
        desk.locator("main a[href='/agent']").click();
        desk.waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("beforeunload");
        assertThat(desk.url()).isEqualTo(card);
        press(desk, "Noter");
        assertThat(desk.locator("main")).containsText("« en cours »");
        assertThat(asked).as("a button saves, and does not ask").hasSize(1);
    }

    private void watchAt(String moment) {
        clock.moveTo(LocalDateTime.parse(moment));
        keepPromises.keep(packs.current(), clock.instant());
    }

    private List<String> notices(Ticket ticket) {
        List.of(Medium.values()).forEach(medium -> sendNotices.send(medium, clock.instant()));
        return messages.list().stream()
                .map(message -> message.text().body())
                .filter(body -> body.contains(ticket.reference()))
                .toList();
    }

    /// On a page where scripts do not run: all of it can be done there.
    private Page taken(Visitor visitor, Ticket ticket) {
        return taken(visitor.pageWithoutJavaScript(), ticket);
    }

    private Page taken(Page desk, Ticket ticket) {
        take(desk, ticket);
        return desk;
    }

    private void take(Page desk, Ticket ticket) {
        team.signIn(desk, at("/agent"), agent);
        open(desk, ticket);
    }

    private void open(Page desk, Ticket ticket) {
        desk.navigate(at("/agent/retrouver?reference=" + ticket.reference()));
        press(desk, "Prendre");
        assertThat(desk.locator("main")).containsText("prise par vous");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
