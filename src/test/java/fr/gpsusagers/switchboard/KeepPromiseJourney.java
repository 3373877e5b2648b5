package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.sending.Bookings;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.SendNotices;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.suite.FirstJourney;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A callback from the question to the answer, as the citizen, the agent and the phone see it.
@ExtendWith(Browser.class)
class KeepPromiseJourney extends RunningProduct {

    private static final String RSA = "guichet-gestion-rsa-1";
    private static final String LISIEUX = "guichet-circo-pays-auge-sud";
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    @Autowired
    private PretendMessages messages;

    @Autowired
    private SendNotices sendNotices;

    @Autowired
    private Bookings bookings;

    @Autowired
    private PackInUse packs;

    private Hired agent;
    private String number;

    /// Removes the requests of other tests: the more a desk owes, the later it promises.
    @BeforeEach
    void on_a_friday_evening() {
        clock.moveTo(LocalDateTime.parse("2026-11-27T18:00"));
        agent = team.hire(Role.AGENT, RSA);
        team.hire(Role.AGENT, LISIEUX);
        team.hire(Role.OPERATOR, "guichet-standard");
        number = "06 39 98 00 %02d".formatted(NUMBERS.incrementAndGet() % 100);
    }

    @FirstJourney
    @Test
    void a_callback_is_promised_inside_the_blocks_of_monday_tried_twice_answered_and_closed(Visitor visitor) {
        Page citizen = visitor.phone();
        Ticket ticket = ask(citizen, "/parcours/rsa/rsa-suspension?lieu=14366");
        assertThat(citizen.locator("h1")).containsText("lundi avant 11 h 30");
        assertThat(lastNotice())
                .contains("lundi avant 11 h 30", ticket.reference())
                .doesNotContainIgnoringCase("rsa");

        clock.moveTo(LocalDateTime.parse("2026-11-30T09:40"));
        Page desk = signedIn(visitor, agent);
        take(desk, ticket);
        assertThat(desk.locator("h1")).containsText("Lisieux");
        assertThat(desk.locator("a[href^='tel:']")).hasCount(1);
        press(desk, "Pas de réponse");
        assertThat(lastNotice()).contains("Nous vous avons appelé", "demain entre 14 h et 16 h");
        follow(citizen, ticket);
        assertThat(citizen.locator("main")).containsText("Premier appel, sans réponse");
        assertThat(citizen.locator("h1")).containsText("demain entre 14 h et 16 h");

        clock.moveTo(LocalDateTime.parse("2026-12-01T14:05"));
        desk = signedIn(visitor, agent);
        take(desk, ticket);
        assertThat(desk.locator("main")).containsText("Essai 1");
        desk.getByLabel("Ce qui a été dit").fill("Le versement reprend.");
        press(desk, "Répondu, clore");
        assertThat(desk.locator("main")).containsText("Demande close");
        follow(citizen, ticket);
        assertThat(citizen.locator("main")).containsText("Vous avez eu une réponse");
    }

    @Test
    void not_for_me_leads_to_the_right_desk_with_the_same_due_time(Visitor visitor) {
        Page citizen = visitor.page();
        Ticket ticket = ask(citizen, "/parcours/rsa/rsa-suspension?lieu=14366");
        clock.moveTo(LocalDateTime.parse("2026-11-30T09:40"));
        Page desk = signedIn(visitor, agent);
        take(desk, ticket);
        Folds.unfold(desk);
        desk.getByLabel("Un autre guichet").fill("lisieux");
        desk.getByLabel("Pourquoi, en un mot").fill("demande une aide d’urgence");
        press(desk, "Transmettre");
        follow(citizen, ticket);
        assertThat(citizen.locator("h1")).containsText("aujourd’hui avant 11 h 30");
        assertThat(citizen.locator("main")).containsText("Confiée à un autre service");
        assertThat(citizen.locator("aside")).containsText("Circonscription d’action sociale du Pays d’Auge Sud");
    }

    @Test
    void who_is_deaf_is_written_to_and_meets_no_call_button(Visitor visitor) {
        Page citizen = visitor.pageWithoutJavaScript();
        citizen.navigate(at("/parcours/rsa/rsa-suspension?lieu=14366&situation=sourd"));
        press(citizen, AriaRole.LINK, "Écrire un message");
        assertThat(citizen.locator("a[href^='tel:']")).hasCount(0);
        citizen.getByLabel("Par SMS, en entier").check();
        citizen.getByLabel("Votre numéro de mobile").fill(number);
        press(citizen, "Envoyer mon message");
        assertThat(citizen.locator("h1")).containsText("Nous vous répondons lundi avant 11 h 30");
        assertThat(citizen.locator("a[href^='tel:']")).hasCount(0);
        Ticket ticket = ticket(citizen);

        clock.moveTo(LocalDateTime.parse("2026-11-30T09:40"));
        Page desk = signedIn(visitor, agent);
        take(desk, ticket);
        assertThat(desk.locator("a[href^='tel:']")).hasCount(0);
        desk.getByLabel("Votre réponse").fill("Votre dossier est complet, le versement reprend.");
        press(desk, "Envoyer");
        press(desk, "Répondu, clore");
        follow(citizen, ticket);
        assertThat(citizen.locator("main")).containsText("le versement reprend");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parcours=urgence/violences-conjugales&lieu=14366",
                "parcours=rsa/rsa-suspension&lieu=14366&compris=oui&soutien=violences-conjugales"
            })
    void after_violence_nothing_is_sent_and_nobody_is_called_whatever_else_is_asked(String told, Visitor visitor) {
        int before = messages.list().size();
        Page citizen = visitor.phone();
        citizen.navigate(at("/rappel?" + told));
        citizen.getByLabel("Votre numéro de téléphone").fill(number);
        press(citizen, "Envoyer ma demande");
        assertThat(citizen.locator("main")).containsText("Personne ne vous appelle, personne ne vous écrit");
        Ticket ticket = ticket(citizen);
        assertThat(citizen.context().cookies()).isEmpty();
        List.of(Medium.values()).forEach(medium -> sendNotices.send(medium, clock.instant()));
        assertThat(messages.list()).hasSize(before);
        follow(citizen, ticket);
        assertThat(citizen.locator("main")).containsText("Un agent lit votre demande");
    }

    @Test
    void whoever_got_a_notice_that_is_not_for_him_gets_no_other(Visitor visitor) {
        Page stranger = visitor.phone();
        Ticket ticket = ask(stranger, "/parcours/rsa/rsa-suspension?lieu=14366");
        List.of(Medium.values()).forEach(medium -> sendNotices.send(medium, clock.instant()));
        follow(stranger, ticket);
        stranger.getByText("Ce n’est pas moi").click();
        press(stranger, "Ne m’envoyez plus rien");
        assertThat(stranger.locator("h1")).hasText("C’est noté");
        long before = sentTo(number);
        clock.moveTo(LocalDateTime.parse("2026-11-30T11:25"));
        bookings.watch(packs.current(), clock.instant());
        List.of(Medium.values()).forEach(medium -> sendNotices.send(medium, clock.instant()));
        assertThat(sentTo(number)).isEqualTo(before).isEqualTo(1);
        follow(stranger, ticket);
        assertThat(stranger.locator("main")).not().containsText(number);
    }

    private record Ticket(String reference, String code) {}

    private Ticket ask(Page citizen, String answer) {
        citizen.navigate(at(answer));
        press(citizen, AriaRole.LINK, "Être rappelé");
        citizen.getByLabel("Votre numéro de téléphone").fill(number);
        press(citizen, "Demander mon rappel");
        return ticket(citizen);
    }

    private static Ticket ticket(Page citizen) {
        List<String> values = citizen.locator(".gps-ticket b").allTextContents();
        assertThat(values.getFirst()).matches(Pattern.compile("[2-9A-Z]{3}-[2-9A-Z]{3}"));
        return new Ticket(values.getFirst(), values.getLast());
    }

    private void follow(Page citizen, Ticket ticket) {
        citizen.context().clearCookies();
        citizen.navigate(at("/suivi"));
        citizen.getByLabel("Référence", new Page.GetByLabelOptions().setExact(true))
                .fill(ticket.reference().toLowerCase(Locale.ROOT));
        citizen.getByLabel("Code secret").fill(ticket.code());
        press(citizen, "Voir où elle en est");
    }

    private long sentTo(String mobile) {
        var address = new Address.Mobile(PhoneNumber.parse(mobile));
        return messages.list().stream()
                .filter(message -> message.to().equals(address))
                .count();
    }

    private Page signedIn(Visitor visitor, Hired hired) {
        Page desk = visitor.page();
        team.signIn(desk, at("/agent"), hired);
        assertThat(desk.locator("h1")).hasText("À faire maintenant");
        return desk;
    }

    /// Takes the request of this test, not the first of the list, which may be another test's.
    private void take(Page desk, Ticket ticket) {
        desk.navigate(at("/agent/retrouver?reference=" + ticket.reference()));
        press(desk, "Prendre");
        assertThat(desk.locator("main")).containsText("prise par vous");
    }

    /// The product's own timer sends notices too: one that it has just taken arrives a moment later.
    private String lastNotice() {
        List.of(Medium.values()).forEach(medium -> sendNotices.send(medium, clock.instant()));
        var address = new Address.Mobile(PhoneNumber.parse(number));
        return messages.list().stream()
                .filter(message -> message.to().equals(address))
                .findFirst()
                .orElseThrow()
                .text()
                .body();
    }

    private static void press(Page page, String button) {
        press(page, AriaRole.BUTTON, button);
    }

    private static void press(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first().click();
    }
}
