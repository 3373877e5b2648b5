package fr.gpsusagers.receiving;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.receiving.route.DeliverMessages;
import fr.gpsusagers.receiving.route.FetchMails;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.SendNotices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whoever tries the product writes and answers texts and mails on one page, which goes the way of real ones.
@ExtendWith(Browser.class)
class PretendTelephoneJourney extends TextProduct {

    private static final String MAIL = "essai@exemple.fr";

    @Test
    void texts_are_written_and_answered_without_javascript(Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        page.navigate(at("/essai/messages"));
        page.getByText("Envoyer un SMS au service").click();
        page.getByLabel("Numéro de la personne").fill("06 39 98 12 34");
        page.getByLabel("Son SMS").fill("Bonjour, à qui parler ?");
        press(page, "Envoyer ce SMS");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Votre SMS est arrivé.");
        telephone.deliver();
        assertThat(telephone.lastSentTo(NUMBER)).contains("Répondez OUI");

        visitor.inspect(at("/essai/messages"), "messages-fictifs-repondre").holds();
        page.reload();
        page.getByText("Répondre à ce SMS").click();
        page.getByLabel("Réponse de la personne").fill("OUI");
        press(page, "Envoyer la réponse");
        telephone.deliver();
        assertThat(telephone.lastSentTo(NUMBER)).contains("en entier par SMS");
    }

    @Test
    void mails_are_written_and_answered_in_their_thread(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/essai/messages"));
        page.getByText("Envoyer un mail au service").click();
        page.getByLabel("Adresse mail de la personne").fill(MAIL);
        page.getByLabel("Objet du mail").fill("Été à l’école");
        page.getByLabel("Son mail").fill("Bonjour, à qui parler ?");
        press(page, "Envoyer ce mail");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Votre mail est arrivé.");
        deliverMails();

        page.reload();
        page.getByText("Répondre à ce mail").click();
        page.getByLabel("Réponse de la personne").last().fill("C’est pour mon fils.");
        press(page, "Envoyer la réponse");
        deliverMails();
        var ids = persons.listFrom(new EmailAddress(MAIL));
        assertThat(ids).hasSize(1);
        assertThat(persons.find(ids.getFirst()).orElseThrow().words())
                .containsExactly("Été à l’école\nBonjour, à qui parler ?");
        assertThat(receivedOf(ids.getFirst())).containsExactly("C’est pour mon fils.");
    }

    @Test
    void what_cannot_be_sent_is_said_and_kept(Visitor visitor) {
        Page page = visitor.phone();
        page.navigate(at("/essai/messages"));
        page.getByText("Envoyer un SMS au service").click();
        page.getByLabel("Numéro de la personne").fill("12");
        page.getByLabel("Son SMS").fill("Bonjour");
        press(page, "Envoyer ce SMS");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Vérifiez le numéro");
        assertThat(page.getByLabel("Son SMS")).hasValue("Bonjour");
        visitor.look(page, "messages-fictifs-erreur").holds();
        assertThat(count("incoming_message")).isZero();
    }

    private void deliverMails() {
        product.getBean(FetchMails.class).fetch(clock.instant());
        product.getBean(DeliverMessages.class).deliver(Kind.MAIL, pack(), clock.instant());
        product.getBean(SendNotices.class).send(Medium.EMAIL, clock.instant());
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .last()
                .click();
    }
}
