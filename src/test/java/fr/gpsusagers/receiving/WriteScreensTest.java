package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.Inspection;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// « Écrire un message » in a real browser: accessible, without scripts, at 320 px, and nothing typed is lost.
@ExtendWith(Browser.class)
class WriteScreensTest extends RunningProduct {

    private static final String ABOUT_RSA = "/ecrire?parcours=rsa/rsa-suspension&lieu=14366";

    @BeforeEach
    void on_a_monday_in_december() {
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:00"));
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            ecrire          ; /ecrire?parcours=rsa/rsa-suspension&lieu=14366                  ; Envoyer mon message
            ecrire-sourd    ; /ecrire?parcours=rsa/rsa-suspension&lieu=14366&situation=sourd  ; Envoyer mon message
            ecrire-rappel   ; /rappel?parcours=rsa/rsa-suspension&lieu=14366&situation=sourd  ; Votre message (pas obligatoire)
            ecrire-standard ; /ecrire                                                         ; Votre message va à
            """)
    void each_page_holds(String name, String address, String expected, Visitor visitor) {
        Inspection seen = visitor.inspect(at(address), name);
        seen.holds();
        assertThat(seen.textWithoutJavaScript()).contains(expected);
    }

    @Test
    void a_form_with_mistakes_keeps_what_was_typed_and_asks_for_the_files_again(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at(ABOUT_RSA));
        page.locator("#mots").fill("Où en est mon dossier ?");
        page.locator("#fichiers").setInputFiles(file("lettre.pdf", "%PDF-1.4\n%%EOF"));
        send(page);

        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Donnez une adresse mail");
        assertThat(page.locator("#mots").inputValue()).isEqualTo("Où en est mon dossier ?");
        assertThat(page.locator("#fichiers-erreur").innerText()).contains("Choisissez à nouveau vos fichiers");
        visitor.look(page, "ecrire-a-corriger").holds();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            a program        ; facture.pdf.exe ; MZ\u0090\u0000 program                      ; n’est pas accepté. Envoyez une photo ou un PDF.
            a disguised page ; photo.jpg       ; <html><script>alert(1)</script></html> ; n’est pas accepté. Envoyez une photo ou un PDF.
            an empty file    ; vide.pdf        ; ''                                     ; est vide. Choisissez-le à nouveau.
            """)
    void a_file_that_is_not_kept_is_refused_with_what_to_send_instead(
            String title, String name, String content, String expected, Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at(ABOUT_RSA));
        page.locator("#mots").fill("Voici mon courrier.");
        page.locator("#mail").fill("essai@exemple.fr");
        page.locator("#fichiers").setInputFiles(file(name, content));
        send(page);

        assertThat(page.getByRole(AriaRole.ALERT).innerText()).as(title).contains(expected);
        assertThat(page.locator("#mots").inputValue()).isEqualTo("Voici mon courrier.");
    }

    @Test
    void a_dangerous_file_is_refused_by_the_antivirus(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at(ABOUT_RSA));
        page.locator("#mots").fill("Voici mon courrier.");
        page.locator("#mail").fill("essai@exemple.fr");
        page.locator("#fichiers")
                .setInputFiles(file(
                        "courrier.txt", "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*"));
        send(page);

        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("est refusé par l’antivirus");
    }

    @Test
    void six_files_are_too_many(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at(ABOUT_RSA));
        page.locator("#mots").fill("Voici mes courriers.");
        page.locator("#mail").fill("essai@exemple.fr");
        var files = new FilePayload[6];
        for (int number = 0; number < files.length; number++) {
            files[number] = file("lettre" + number + ".pdf", "%PDF-1.4\n%%EOF");
        }
        page.locator("#fichiers").setInputFiles(files);
        send(page);

        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Cinq fichiers au plus.");
    }

    @Test
    void words_of_danger_are_kept_at_once_and_nothing_is_sent(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at(ABOUT_RSA));
        page.locator("#mots").fill("Mon mari me frappe, j’ai peur pour mes enfants.");
        page.locator("#mail").fill("essai@exemple.fr");
        send(page);

        assertThat(page.locator("h1").innerText()).contains("Un agent lit votre demande");
        assertThat(page.locator("main").innerText()).contains("personne ne vous écrit", "Appelez le 3114");
        visitor.look(page, "ecrire-danger").holds();
    }

    @Test
    void who_says_that_another_reads_the_mails_is_asked_before_anything_is_sent(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at(ABOUT_RSA));
        page.locator("#mots").fill("Mon ex a accès à ma boite mail. Où en est mon dossier ?");
        page.locator("#mail").fill("essai@exemple.fr");
        send(page);

        assertThat(page.getByRole(AriaRole.ALERT).innerText())
                .contains("Dites si un message peut vous mettre en danger.");
        visitor.look(page, "ecrire-silence").holds();
        send(page);
        assertThat(page.locator("#mail").inputValue()).isEqualTo("essai@exemple.fr");
        page.locator("#risque-non").check();
        send(page);
        assertThat(page.locator("main").innerText()).contains("À l’adresse essai@exemple.fr.");
    }

    @Test
    void who_reads_the_answer_here_is_not_asked_and_gets_nothing(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at(ABOUT_RSA));
        page.locator("#mots").fill("Mon ex a accès à ma boite mail. Où en est mon dossier ?");
        page.locator("#mail").fill("essai@exemple.fr");
        page.locator("#reponse-ici").check();
        send(page);

        assertThat(page.locator("main").innerText()).contains("Revenez ici lire la réponse");
    }

    @Test
    void a_message_with_a_file_is_sent_without_scripts(Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        page.navigate(at(ABOUT_RSA));
        page.locator("#mots").fill("Où en est mon dossier ?");
        page.locator("#reponse-ici").check();
        page.locator("#fichiers").setInputFiles(file("lettre.pdf", "%PDF-1.4\n%%EOF"));
        send(page);

        assertThat(page.locator("h1").innerText()).contains("Nous vous répondons");
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void send(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer mon message"))
                .click();
    }
}
