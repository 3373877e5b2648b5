package fr.gpsusagers.receiving;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.sending.desk.DeskMail.Kind;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.desk.Mailboxes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A desk is opened by mail in a minute, and answers a citizen from its mailbox, from the first word to the last.
@ExtendWith(Browser.class)
class DeskByMailJourney extends DeskByMail {

    private static final String ABOUT = "/ecrire?parcours=rsa/rsa-suspension&lieu=14366";
    private static final FilePayload LETTER =
            new FilePayload("courrier.txt", "text/plain", "Votre RSA est suspendu.".getBytes(StandardCharsets.UTF_8));

    @Test
    void an_administrator_opens_the_desk_and_the_desk_confirms(Visitor visitor) {
        Hired administrator = team.hire(Role.ADMINISTRATOR);
        product.getBean(Mailboxes.class).close(administrator.agent(), RSA);
        Page page = visitor.page();
        team.signIn(page, at("/agent"), administrator);
        page.navigate(at("/agent/guichets"));
        page.locator("#" + RSA.value() + " summary").last().click();
        page.locator("#adresse-" + RSA.value()).fill("pas une adresse");
        pressIn(page, "Envoyer le lien");
        assertThat(page.locator("#adresse-" + RSA.value() + "-erreur")).containsText("Écrivez l’adresse de la boîte");
        visitor.look(page, "guichets-par-mail").holds();
        page.locator("#adresse-" + RSA.value()).fill(MAILBOX);
        pressIn(page, "Envoyer le lien");
        assertThat(page.locator("#" + RSA.value())).containsText("Lien envoyé, pas encore confirmé");
        assertThat(page.locator("#" + RSA.value() + " .gps-state")).hasText("En attente de confirmation");

        confirm(visitor);
        page.reload();
        assertIsOpen(page, visitor);
    }

    private void confirm(Visitor visitor) {
        Message asks = post.lastSentTo(MAILBOX);
        String question = "Vous êtes « " + desk().name() + " » ?";
        assertThat(asks.text().body().replace('\u00A0', ' '))
                .contains(
                        "\nDe la part de : " + pack().identity().administration() + "\n",
                        question,
                        "plusieurs fois par jour");
        Page desk = visitor.phone();
        desk.navigate(at(link(asks, "boite")));
        assertThat(desk.locator("h1")).hasText(question);
        assertThat(desk.locator("main")).containsText("plusieurs fois par jour");
        visitor.look(desk, "guichet-boite").holds();
        press(desk, "Oui, recevoir les demandes ici");
        assertThat(desk.locator("h1")).hasText("Votre guichet est ouvert");
    }

    private static void assertIsOpen(Page page, Visitor visitor) {
        assertThat(page.locator("#" + RSA.value())).containsText("Travaille par mail");
        assertThat(page.locator("#" + RSA.value() + " .gps-state")).hasText("Rappels ouverts");
        page.locator("#" + RSA.value() + " summary").last().click();
        visitor.look(page, "guichets-mail-confirme").holds();
        assertStandsApart(page, ".gps-state", ".gps-desks__mail");
        assertStandsApart(page, "form[action$=fermer] p", "form[action$=fermer] button");
    }

    @Test
    void a_message_with_a_file_is_answered_twice_by_mail_from_both_sides_and_closed(Visitor visitor)
            throws IOException {
        Page citizen = visitor.phone();
        citizen.navigate(at(ABOUT));
        citizen.getByLabel("Votre message").fill("On m’a coupé mon RSA. Que manque-t-il ?");
        citizen.getByLabel("Joindre un courrier").setInputFiles(LETTER);
        citizen.getByLabel("Votre adresse mail").fill(CITIZEN);
        press(citizen, "Envoyer mon message");
        assertThat(citizen.locator("h1")).containsText("C’est noté");

        Message mail = toDesk();
        assertThat(mail.text().body()).contains("On m’a coupé mon RSA.").doesNotContain(CITIZEN);
        String file = takeAndSaveFile(visitor, mail);
        deskReplies(mail, "Il manque votre déclaration de novembre.");
        citizenReplies("La voici, envoyée hier sur le site.");
        assertThat(write()).containsExactly(Kind.NEWS);
        Message news = post.sentTo(MAILBOX).stream()
                .filter(sent -> sent.text().title().contains("du nouveau"))
                .findFirst()
                .orElseThrow();
        assertThat(news.text().body()).contains("La voici, envoyée hier sur le site.");
        assertThat(post.lastSentTo(CITIZEN).text().body().replace('\u00A0', ' '))
                .contains("déclaration de novembre.\n\nService qui répond : " + desk().name() + ". Téléphone : 02 ");
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:20"));
        deskReplies(news, "Merci. Votre versement reprend le 5 janvier.");
        citizenReplies("Merci beaucoup, et la prime ?");
        assertThat(write()).containsExactly(Kind.NEWS);
        finish(visitor, mail, file);
    }

    @Test
    void a_reply_that_proves_nothing_is_passed_on_from_its_page(Visitor visitor) {
        asker.ask(ABOUT_RSA);
        post.receive(Post.mail(MAILBOX, replyTo(toDesk()), "Re: Demande", "Votre dossier est complet."));

        Page desk = visitor.phone();
        desk.navigate(at(link(post.lastSentTo(MAILBOX), "reponse")));
        visitor.look(desk, "guichet-reponse").holds();
        press(desk, "Je l’ai écrite");
        assertThat(desk.locator("h1")).hasText("Votre réponse est transmise");
        assertThat(desk.locator("main")).containsText("La personne la lit sur le site, avec son code.");
        visitor.look(desk, "guichet-reponse-transmise").holds();
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Terminer la demande"))
                .click();
        assertThat(desk.getByRole(AriaRole.GROUP)).containsText("Que s’est-il passé ?");
    }

    /// Returns the address of the file.
    private String takeAndSaveFile(Visitor visitor, Message mail) throws IOException {
        Page desk = visitor.phone();
        desk.navigate(at(link(mail, "pris")));
        visitor.look(desk, "guichet-pris").holds();
        press(desk, "Je m’en occupe");
        assertThat(desk.getByRole(AriaRole.STATUS)).containsText("votre guichet s’en occupe, depuis");
        visitor.look(desk, "guichet-pris-note").holds();
        Download saved = desk.waitForDownload(() -> press(desk, "Enregistrer"));
        assertThat(Files.readAllBytes(saved.path())).isEqualTo(LETTER.buffer);
        return desk.locator("form[action^='/guichet/piece/']").first().getAttribute("action");
    }

    /// The citizen replies to the last mail that came from the desk.
    private void citizenReplies(String words) {
        Message answer = post.lastSentTo(CITIZEN);
        post.receive("Authentication-Results: mx.departement.fr; dmarc=pass header.from=exemple.fr\r\n"
                + Post.mail(CITIZEN, replyTo(answer), "Re: " + answer.text().title(), words));
    }

    private void finish(Visitor visitor, Message mail, String file) {
        Page desk = visitor.pageWithoutJavaScript();
        desk.navigate(at(link(mail, "clos")));
        press(desk, "Enregistrer");
        assertThat(desk.getByRole(AriaRole.ALERT)).containsText("Choisissez ce qui s’est passé.");
        desk.getByLabel("La personne a sa réponse").check();
        press(desk, "Enregistrer");
        assertThat(desk.locator("h1")).hasText("Cette demande est terminée");
        assertThat(post(file).body()).contains("Ses fichiers ne s’ouvrent plus");
        Page again = visitor.phone();
        again.navigate(at(link(mail, "clos")));
        visitor.look(again, "guichet-clos").holds();
        press(again, "C’était une erreur");
        visitor.look(again, "guichet-terminer").holds();
    }

    /// On a telephone, the second is below the first, with a gap.
    private static void assertStandsApart(Page page, String first, String second) {
        page.setViewportSize(320, 800);
        var above = page.locator("#" + RSA.value() + " " + first).last().boundingBox();
        var below = page.locator("#" + RSA.value() + " " + second).last().boundingBox();
        assertThat(below.y).as(second).isGreaterThanOrEqualTo(above.y + above.height + 4);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static void pressIn(Page page, String button) {
        page.locator("#" + RSA.value())
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(button))
                .click();
    }
}
