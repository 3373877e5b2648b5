package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.SendNotices;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A caller asks again about a request. Whoever gives another's number, another's reference, or says that he is the
/// husband learns nothing.
@ExtendWith(Browser.class)
class FindAgainJourney extends RunningProduct {

    private static final String WORDS = "On m’a coupé mon RSA en novembre.";
    private static final String LISIEUX = "&parcours=rsa/rsa-suspension&lieu=14366";
    private static final String VIOLENCE = "&parcours=urgence/violences-conjugales&lieu=14366";

    @Autowired
    private SendNotices sendNotices;

    @Autowired
    private JdbcClient database;

    private final RawClient client = new RawClient(this::at);
    private final Asker asker = new Asker(client);

    private Hired operator;

    @BeforeEach
    void on_a_wednesday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-02T09:12"));
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
        operator = team.hire(Role.OPERATOR, "guichet-standard");
    }

    @Test
    void with_reference_and_code_the_operator_sees_what_the_citizen_sees_and_acts_for_her(Visitor visitor) {
        var ticket = asker.askFrom("0639986101", "mots=" + RawClient.encoded(WORDS) + LISIEUX);
        Page page = searched(visitor, ticket.reference(), ticket.code());
        assertThat(page.locator("h1")).hasText("Demande " + ticket.reference());
        visitor.look(page, "retrouver-demande").holds();
        page.getByLabel("Ajouter un mot pour le service").fill("Elle a reçu un autre courrier.");
        page.getByText("Enregistrer").click();
        assertThat(page.locator("main")).containsText("Elle a reçu un autre courrier.");
        assertThat(lookedAt(ticket.reference())).isEqualTo(1);
        page.getByText("Elle n’en a plus besoin").click();
        page.getByText("Retirer la demande").click();
        assertThat(page.locator("main")).containsText("La demande est retirée");
    }

    @Test
    void a_wrong_code_tells_nothing_and_ten_of_them_stop_the_agent(Visitor visitor) {
        var ticket = asker.askFrom("0639986102", LISIEUX);
        Page page = searched(visitor, ticket.reference(), "000000");
        assertThat(page.locator("main")).containsText("Cette référence et ce code ne vont pas ensemble");
        String unknown = page.locator("#cherche-erreur").innerText();
        search(page, "ZZZ-222", "000000");
        assertThat(page.locator("#cherche-erreur").innerText()).isEqualTo(unknown);
        for (int wrong = 2; wrong < 10; wrong++) {
            search(page, ticket.reference(), "00000" + wrong);
        }
        search(page, ticket.reference(), ticket.code());
        assertThat(page.locator("main")).containsText("Trop de codes faux");
    }

    @Test
    void a_number_alone_shows_nothing_and_the_reference_goes_to_the_address_on_file(Visitor visitor) {
        var ticket = asker.askFrom("0639986103", LISIEUX);
        sendAll();
        Page page = searched(visitor, "06 39 98 61 03", "");
        assertThat(page.locator("main")).not().containsText(ticket.reference());
        visitor.look(page, "retrouver-numero").holds();
        String known = page.locator("main").innerText().replaceAll("[0-9]", "");
        search(page, "06 39 98 61 99", "");
        assertThat(page.locator("main").innerText().replaceAll("[0-9]", "")).isEqualTo(known);
        search(page, "06 39 98 61 03", "");
        page.getByText("Renvoyer la référence").click();
        assertThat(page.locator("main")).containsText("Si une demande est ouverte");
        assertThat(page.locator("main")).not().containsText(ticket.reference());
        sendAll();
        page.navigate(at("/essai/messages"));
        assertThat(page.locator("main")).containsText("Voici votre référence : " + ticket.reference());
    }

    @Test
    void after_ringing_back_the_operator_says_the_hour_and_never_the_subject(Visitor visitor) {
        var ticket = asker.askFrom("0639986104", "mots=" + RawClient.encoded(WORDS) + LISIEUX);
        Page page = searched(visitor, "0639986104", "");
        page.getByText("J’ai rappelé ce numéro").click();
        assertThat(page.locator("main")).containsText(ticket.reference());
        assertThat(page.locator("main")).not().containsText("RSA");
        visitor.look(page, "retrouver-rappele").holds();
        assertThat(lookedAt(ticket.reference())).isEqualTo(1);
    }

    @Test
    void a_request_after_violence_is_found_by_its_reference_and_code_only(Visitor visitor) {
        var ticket = asker.askFrom("0639986105", "sur=" + RawClient.encoded("lundi 9 h-11 h") + VIOLENCE);
        Page page = searched(visitor, "0639986105", "");
        page.getByText("J’ai rappelé ce numéro").click();
        assertThat(page.locator("main")).containsText("Aucune demande à vous montrer");
        search(page, "0639986105", "");
        page.getByText("Renvoyer la référence").click();
        assertThat(queuedFor(ticket.reference())).isZero();
        search(page, ticket.reference(), "");
        assertThat(page.locator("main")).containsText("Demandez aussi le code.");
        assertThat(page.locator("#code")).isFocused();
        assertThat(page.locator("main")).not().containsText("lundi");
        visitor.look(page, "retrouver-avec-code").holds();
        search(page, ticket.reference(), ticket.code());
        assertThat(page.locator("h1")).hasText("Demande " + ticket.reference());
        assertThat(page.locator("main")).containsText("Quelqu’un d’autre peut écouter.");
        assertThat(page.getByText("Imprimer pour le courrier")).hasCount(0);
    }

    @Test
    void an_agent_who_is_no_operator_cannot_list_a_number() {
        Hired agent = team.hire(Role.AGENT, "guichet-gestion-rsa-1");
        String session = SignInForm.cookie(new SignInForm(client, clock).signIn(agent, ""), "agent");
        var answer = client.send(
                client.post("/agent/retrouver/rappele", "cherche=0639986106").header("Cookie", session));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private Page searched(Visitor visitor, String typed, String code) {
        Page page = visitor.page();
        team.signIn(page, at("/agent"), operator);
        search(page, typed, code);
        return page;
    }

    private void search(Page page, String typed, String code) {
        page.navigate(at("/agent/retrouver"));
        page.locator("#cherche").fill(typed);
        page.locator("#code").fill(code);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private int lookedAt(String reference) {
        return database.sql("""
                        select count(*) from enquiry_step
                        where kind = 'seen' and actor = 'agent'
                            and enquiry = (select id from enquiry where reference = :reference)
                        """)
                .param("reference", reference)
                .query(Integer.class)
                .single();
    }

    private int queuedFor(String reference) {
        return database.sql("""
                        select count(*) from notice where subject = (select id from enquiry where reference = :reference)
                        """)
                .param("reference", reference)
                .query(Integer.class)
                .single();
    }

    private void sendAll() {
        for (Medium medium : Medium.values()) {
            sendNotices.send(medium, clock.instant());
        }
    }
}
