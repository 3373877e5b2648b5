package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import fr.gpsusagers.sending.notice.SendNotices;
import fr.gpsusagers.staff.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// How a request ends, and who is notified. Runs in a browser without
/// scripts, in which agents can do all their work.
@ExtendWith(Browser.class)
class EndingJourney extends RunningProduct {

    private final Asker asker = new Asker(new RawClient(this::at));

    @Autowired
    private PretendMessages messages;

    @Autowired
    private SendNotices sendNotices;

    @Autowired
    private PackInUse packs;

    private int seen;
    private Hired operator;

    @BeforeEach
    void on_a_tuesday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-08T09:40"));
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
        operator = team.hire(Role.OPERATOR, "guichet-standard", "guichet-gestion-rsa-1");
    }

    @Test
    void a_request_for_another_body_goes_on_to_it_and_its_person_knows(Visitor visitor) {
        Ticket ticket = asker.ask("parcours=rsa/rsa-suspension&lieu=14366&mots=On+m%E2%80%99a+coup%C3%A9+mon+RSA."
                + "&pour=proche&limite=2026-12-30");
        Page desk = taken(visitor, ticket);
        assertThat(desk.locator("main")).containsText("mercredi 30 décembre");
        String body = desk.locator("#organisme option").all().stream()
                .map(option -> option.getAttribute("value"))
                .filter(Identifiers::isOne)
                .filter(this::hasMail)
                .findFirst()
                .orElseThrow();
        desk.locator("#organisme").selectOption(body);
        press(desk, "Orientée ailleurs, clore");
        assertThat(sent(ticket)).noneMatch(message -> message.text().body().contains("réponse à lire"));

        follow(desk, ticket);
        assertThat(desk.locator("main")).containsText("Un autre organisme vous répond");
        assertThat(desk.locator("main")).containsText("Transmise à cet organisme");

        assertThat(sent(ticket)).as("not before the closing is final").isEmpty();
        clock.moveTo(LocalDateTime.parse("2026-12-08T09:51"));
        assertTold(sent(ticket), ticket);
    }

    private static void assertTold(List<Message> sent, Ticket ticket) {
        assertThat(sent).hasSize(2);
        assertThat(sent)
                .filteredOn(message -> !(message.to() instanceof Address.Mailbox))
                .singleElement()
                .satisfies(message -> assertThat(message.text().body())
                        .contains("Vous avez une réponse à lire", ticket.reference())
                        .doesNotContainIgnoringCase("rsa"));
        assertThat(sent)
                .filteredOn(message -> message.to() instanceof Address.Mailbox)
                .singleElement()
                .satisfies(message -> assertThat(message.text().body())
                        .contains("L114-2", "On m’a coupé mon RSA.", "Date limite", ticket.reference()));
    }

    @Test
    void nobody_is_told_of_a_closing_that_is_taken_back(Visitor visitor) {
        Ticket ticket = asker.ask("parcours=rsa/rsa-suspension&lieu=14366");
        Page desk = taken(visitor, ticket);
        sent(ticket);
        desk.locator("#organisme").selectOption("caf-calvados");
        press(desk, "Orientée ailleurs, clore");
        press(desk, "Rouvrir");

        clock.moveTo(LocalDateTime.parse("2026-12-08T09:51"));
        assertThat(sent(ticket)).isEmpty();
    }

    @Test
    void nothing_goes_on_when_the_closing_is_taken_back(Visitor visitor) {
        Ticket ticket = asker.ask("parcours=rsa/rsa-suspension&lieu=14366");
        Page desk = taken(visitor, ticket);
        desk.locator("#organisme").selectOption("caf-calvados");
        press(desk, "Orientée ailleurs, clore");
        press(desk, "Rouvrir");
        sent(ticket);
        clock.moveTo(LocalDateTime.parse("2026-12-08T09:51"));
        assertThat(sent(ticket)).isEmpty();
    }

    @Test
    void an_answer_in_writing_is_announced_and_read_with_the_code(Visitor visitor) {
        Ticket ticket = asker.ask("parcours=rsa/rsa-suspension&lieu=14366&situation=sourd");
        Page desk = taken(visitor, ticket);
        sent(ticket);
        desk.getByLabel("Votre réponse").fill("Le versement reprend en janvier.");
        press(desk, "Envoyer");
        assertThat(sent(ticket))
                .singleElement()
                .satisfies(message -> assertThat(message.text().body())
                        .contains("Vous avez une réponse à lire", "code secret")
                        .as("its holder has not said OUI")
                        .doesNotContain("versement", ticket.code().replace("\u00a0", "")));
        follow(desk, ticket);
        assertThat(desk.locator("main")).containsText("Le versement reprend en janvier.");
    }

    @Test
    void who_asks_for_another_hears_general_things_until_a_mandate_is_noted(Visitor visitor) {
        Ticket ticket = asker.ask("parcours=rsa/rsa-suspension&lieu=14366&pour=professionnel&structure=CCAS");
        Page desk = taken(visitor, ticket);
        assertThat(desk.locator("main")).containsText("informations générales");
        desk.getByLabel("Le mandat que vous avez vu").fill("procuration du 1er décembre");
        press(desk, "Noter le mandat");
        assertThat(desk.locator("main")).containsText("procuration du 1er décembre");
        assertThat(desk.locator("main")).not().containsText("informations générales");
    }

    @Test
    void who_names_an_hour_is_called_then(Visitor visitor) {
        Ticket ticket = asker.ask("parcours=rsa/rsa-suspension&lieu=14366");
        Page desk = taken(visitor, ticket);
        desk.getByLabel("L’heure demandée").fill("2026-12-08T10:30");
        press(desk, "Rappeler alors");
        follow(desk, ticket);
        assertThat(desk.locator("h1")).containsText("aujourd’hui entre 10 h 30 et 11 h 30");
    }

    @Test
    void the_promise_is_kept_on_paper_too(Visitor visitor) {
        Ticket ticket = asker.ask("parcours=rsa/rsa-suspension&lieu=14366");
        Page page = visitor.pageWithoutJavaScript();
        follow(page, ticket);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("La feuille à imprimer"))
                .click();
        assertThat(page.locator("article")).containsText(ticket.reference());
        assertThat(page.locator("article")).containsText("décembre avant");
        page.context().clearCookies();
        page.navigate(at("/suivi/feuille"));
        assertThat(page.locator("h1")).containsText("Suivre");
    }

    private boolean hasMail(String contact) {
        return packs.current()
                .directory()
                .findContact(new ContactId(contact), LocalDate.of(2026, 12, 8))
                .filter(known -> known.email().isPresent())
                .isPresent();
    }

    /// Sends due notices and returns those about this request.
    private List<Message> sent(Ticket ticket) {
        List.of(Medium.values()).forEach(medium -> sendNotices.send(medium, clock.instant()));
        List<Message> all = messages.list().reversed().stream()
                .filter(message -> message.text().body().contains(ticket.reference()))
                .toList();
        List<Message> fresh = all.subList(seen, all.size());
        seen = all.size();
        return fresh;
    }

    /// Signs in and takes this request.
    private Page taken(Visitor visitor, Ticket ticket) {
        Page desk = visitor.pageWithoutJavaScript();
        team.signIn(desk, at("/agent"), operator);
        desk.navigate(at("/agent/retrouver?reference=" + ticket.reference()));
        press(desk, "Prendre");
        assertThat(desk.locator("main")).containsText("prise par vous");
        Folds.unfold(desk);
        return desk;
    }

    private void follow(Page page, Ticket ticket) {
        page.navigate(at("/suivi"));
        page.getByLabel("Référence", new Page.GetByLabelOptions().setExact(true))
                .fill(ticket.reference());
        page.getByLabel("Code secret").fill(ticket.code());
        press(page, "Voir où elle en est");
    }

    private static void press(Page page, String button) {
        Folds.unfold(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
