package fr.gpsusagers.receiving;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import fr.gpsusagers.sending.notice.SendNotices;
import fr.gpsusagers.staff.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// A citizen writes with a photo of a letter, gets the answer by mail, writes again, and again after the closing.
@ExtendWith(Browser.class)
class WriteJourney extends RunningProduct {

    private static final String ABOUT_RSA = "/ecrire?parcours=rsa/rsa-suspension&lieu=14366";
    private static final String QUESTION = "On m’a coupé mon RSA. Que manque-t-il ?";
    private static final FilePayload LETTER =
            new FilePayload("courrier caf.PDF", "application/pdf", pdf("Courrier du 3 décembre"));

    @Autowired
    private SendNotices sendNotices;

    @Autowired
    private PretendMessages messages;

    private Hired agent;

    @BeforeEach
    void on_a_monday_in_december() {
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:00"));
        agent = team.hire(Role.AGENT, "guichet-gestion-rsa-1");
        messages.list().forEach(message -> messages.remove(message.subject()));
    }

    @Test
    void words_and_a_file_are_answered_by_mail_and_written_to_again_after_the_closing(Visitor visitor)
            throws IOException {
        Page citizen = visitor.phone();
        List<String> ticket = write(visitor, citizen);
        Page desk = takeAndAnswer(visitor);

        clock.moveTo(LocalDateTime.parse("2026-12-14T08:10"));
        replyWithFile(visitor, citizen, ticket);
        desk.reload();
        assertThat(desk.locator("main")).containsText("La voici.");
        assertThat(desk.getByText("declaration.pdf")).isVisible();
        answer(desk, "Merci. Votre versement reprend le 5 janvier.");
        close(desk);

        clock.moveTo(LocalDateTime.parse("2026-12-15T09:00"));
        writeAgain(visitor, citizen, ticket);
        Page colleague = visitor.page();
        team.signIn(colleague, at("/agent"), agent);
        colleague.navigate(at("/agent"));
        colleague.locator("a[href^='/agent/demande/']").first().click();
        assertThat(colleague.locator("main")).containsText("Et pour décembre, que dois-je faire ?");
    }

    /// Returns the reference and the code.
    private List<String> write(Visitor visitor, Page citizen) {
        citizen.navigate(at(ABOUT_RSA));
        citizen.getByLabel("Votre message").fill(QUESTION);
        citizen.getByLabel("Joindre un courrier").setInputFiles(LETTER);
        citizen.getByLabel("Votre adresse mail").fill("essai@exemple.fr");
        press(citizen, "Envoyer mon message");
        assertThat(citizen.locator("h1")).containsText("C’est noté. Nous vous répondons");
        visitor.look(citizen, "ecrire-promesse").holds();
        assertThat(mails().getFirst())
                .contains("Nous avons reçu votre message le lundi 14 décembre 2026, à 8", QUESTION)
                .contains("Service qui répond", "Téléphone", "Ce message n’ouvre pas de droit.", "SMS au 114");
        return citizen.locator(".gps-ticket b").allInnerTexts();
    }

    private Page takeAndAnswer(Visitor visitor) throws IOException {
        Page desk = visitor.page();
        team.signIn(desk, at("/agent"), agent);
        desk.navigate(at("/agent"));
        desk.locator("a[href^='/agent/demande/']").first().click();
        press(desk, "Prendre");
        assertThat(desk.locator("main")).containsText(QUESTION);
        visitor.look(desk, "carte-piece-jointe").holds();
        Download saved =
                desk.waitForDownload(() -> desk.getByText("courrier caf.pdf").click());
        assertThat(Files.readAllBytes(saved.path())).isEqualTo(LETTER.buffer);
        answer(desk, "Il manque votre déclaration de novembre.");
        assertThat(mails().getFirst()).contains("Il manque votre déclaration de novembre.", "répondez à ce mail");
        return desk;
    }

    private void replyWithFile(Visitor visitor, Page citizen, List<String> ticket) {
        follow(citizen, ticket);
        assertThat(citizen.locator("h1")).hasText("Vous avez une réponse");
        visitor.look(citizen, "suivi-repondre").holds();
        citizen.getByLabel("Votre message").fill("La voici.");
        citizen.getByLabel("Joindre un courrier")
                .setInputFiles(new FilePayload("declaration.pdf", "", pdf("Déclaration")));
        press(citizen, "Envoyer");
        assertThat(citizen.locator("main")).containsText("Vous avez écrit");
    }

    /// Thanks leave the request closed; a question opens it again.
    private void writeAgain(Visitor visitor, Page citizen, List<String> ticket) {
        follow(citizen, ticket);
        assertThat(citizen.locator("h1")).hasText("Votre demande est close");
        visitor.look(citizen, "suivi-close-repondre").holds();
        citizen.getByLabel("Votre message").fill("Merci beaucoup, bonne journée !");
        press(citizen, "Envoyer");
        assertThat(citizen.locator("h1")).hasText("Votre demande est close");

        citizen.getByLabel("Votre message").fill("Et pour décembre, que dois-je faire ?");
        press(citizen, "Envoyer");
        assertThat(citizen.locator("main")).containsText("Votre demande est ouverte à nouveau");
    }

    private void follow(Page citizen, List<String> ticket) {
        citizen.navigate(at("/suivi"));
        if (citizen.locator("#reference").isVisible()) {
            citizen.locator("#reference").fill(ticket.getFirst());
            citizen.locator("#code").fill(ticket.getLast());
            press(citizen, "Voir où elle en est");
        }
    }

    private void answer(Page desk, String words) {
        unfold(desk);
        desk.getByLabel("Votre réponse").fill(words);
        press(desk, "Envoyer");
        assertThat(desk.locator("main")).containsText(words);
    }

    private void close(Page desk) {
        unfold(desk);
        Typist.rest(desk);
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Répondu, clore"))
                .first()
                .click();
    }

    private static void unfold(Page desk) {
        desk.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
    }

    /// The mails that were sent, latest first.
    private List<String> mails() {
        sendNotices.send(Medium.EMAIL, clock.instant());
        return messages.list().stream()
                .map(Message::text)
                .map(text -> text.body())
                .toList();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private static byte[] pdf(String words) {
        return ("%PDF-1.4\n% " + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }
}
