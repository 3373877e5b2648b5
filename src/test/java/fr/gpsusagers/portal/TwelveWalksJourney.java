package fr.gpsusagers.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.suite.LongProof;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// Twelve citizens on a small telephone go from the field of the home page to their act, in the shipped pack.
/// `docs/parcours.md` shows their screens. Learning the pack's model takes most of a minute, so all walks share it.
@ExtendWith(Browser.class)
@LongProof
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwelveWalksJourney extends RunningProduct {

    private static final String FRIDAY_EVENING = "2026-12-04T18:05";
    private static final String TUESDAY_MORNING = "2026-12-01T10:40";
    private static final String SUNDAY = "2026-12-06T15:00";
    private static final int EXAMPLES = 4;
    private static final Pack SHIPPED = TestPacks.read(Path.of("packs/calvados"));

    /// More than 200 words, as a tired person writes them.
    private static final String LONG = """
            Bonjour je me permets de vous écrire car je suis dans une situation très compliquée en ce moment. Depuis que
            mon mari est parti en mars je suis seule avec mes trois enfants de 4, 7 et 11 ans. Je travaille à mi-temps comme
            aide à domicile et je gagne 780 euros par mois. J'ai toujours payé mon loyer depuis huit ans mais là depuis trois
            mois je n'y arrive plus, je dois 1 450 euros au bailleur. Il m'a envoyé une lettre recommandée, il dit que si je
            ne paie pas avant la fin du mois il va au tribunal. J'ai appelé la CAF ils m'ont dit d'attendre, j'ai appelé la
            mairie ils m'ont dit que ce n'était pas eux, à la mission locale ils m'ont dit que j'étais trop âgée. La voiture
            est tombée en panne en plus, et la petite a été malade toute la semaine dernière donc j'ai perdu des heures. Je ne
            dors plus la nuit, je compte tout, je n'ose plus ouvrir le courrier. Ma mère habite loin et ne peut pas m'aider.
            Je voudrais savoir à qui je peux parler pour qu'on m'aide à payer mon loyer, j'habite à Falaise dans le quartier
            de la gare. Merci d'avance de votre réponse.""".replace('\n', ' ');

    @Autowired
    private PackInUse packs;

    private Pack former = TestPacks.bocage();

    @BeforeAll
    void putThePackInService() {
        former = packs.current();
        packs.replaceBy(SHIPPED);
    }

    @AfterAll
    void putTheFormerOneBack() {
        packs.replaceBy(former);
    }

    @Test
    void when_the_rsa_stops_on_a_friday_evening_the_social_office_is_named_and_writing_to_it_works_now(
            Visitor visitor) {
        var walker = walker("rsa", FRIDAY_EVENING, visitor)
                .says("on m'a coupé mon rsa et j'ai plus rien pour le week-end")
                .livesIn("lisieux");

        walker.isToldToContact("Accueil social du Département, Pays d’Auge Sud (Lisieux)", "https://www.calvados.fr");
        assertThat(walker.page().locator("[data-partie=compris]")).containsText("Mon RSA est suspendu");
        assertThat(walker.page().locator("[data-partie=etat]")).containsText("lundi matin");
        assertThat(walker.page().locator(".gps-best")).containsText("Appeler plus tard : 02 14 47 54 50");
    }

    @Test
    void who_asks_for_her_mothers_allowance_in_the_evening_can_do_it_online(Visitor visitor) {
        var walker = walker("apa", "2026-12-02T20:30", visitor)
                .says("ma mère de 84 ans n'arrive plus à se laver seule, je voudrais demander l'apa pour elle");

        walker.isToldToContact("Équipe de l’aide à l’autonomie (APA)", "https://teleservices.calvados.fr");
        assertThat(walker.page().locator("[data-partie=etat]")).containsText("À toute heure");
    }

    @Test
    void who_is_deaf_is_never_told_to_call(Visitor visitor) {
        var walker = walker("sourd", TUESDAY_MORNING, visitor)
                .says("je suis sourd, j'attends une réponse de la mdph depuis six mois, j'habite à Caen")
                .confirmsIfAsked("Suivre mon dossier à la maison du handicap");

        walker.isToldToContact("Maison du handicap (MDPH), à Caen", "https://mdphenligne.cnsa.fr");
        assertThat(walker.page().locator("main a[href^='tel:']")).hasCount(0);
        assertThat(walker.page().locator("[data-partie=compris]")).containsText("Caen");
    }

    @Test
    void who_is_hit_and_whose_telephone_is_watched_gets_numbers_and_leaves_no_word_behind(Visitor visitor) {
        var walker = walker("violence", SUNDAY, visitor).says("mon mari me frappe et il regarde mon téléphone");

        walker.mayAct(".gps-sos a", "tel:17");
        assertThat(walker.page().locator(".gps-sos a[href='sms:114']")).isVisible();
        assertThat(walker.page().locator("h1")).hasText("Appelez tout de suite");
        assertThat(walker.page().url()).doesNotContainIgnoringCase("violen").doesNotContain("mari", "conjug");
        assertThat(walker.page().title()).doesNotContainIgnoringCase("violen").doesNotContainIgnoringCase("danger");
        walker.page().evaluate("scrollTo(0, document.body.scrollHeight)");
        assertThat(walker.page().locator(".gps-quit")).isInViewport();
        walker.page().route("https://www.meteofrance.com/**", route -> route.fulfill());
        walker.page().locator(".gps-quit").click();
        walker.page().waitForURL("**/www.meteofrance.com/**");
    }

    @Test
    void who_does_not_understand_a_letter_is_led_to_its_sender(Visitor visitor) {
        var walker = walker("lettre", "2026-12-01T14:10", visitor)
                .says("j'ai reçu une lettre du département je comprends rien")
                .confirmsIfAsked("Un courrier du Département sur un autre sujet");

        walker.isToldToContact("Standard du Département", "tel:+33231571414");
    }

    @Test
    void text_message_french_is_enough_for_who_has_nothing_to_eat(Visitor visitor) {
        var walker = walker("sms", FRIDAY_EVENING, visitor)
                .says("slt g + dargent pr manger jsui a caen jfé koi")
                .confirmsIfAsked("J’ai besoin de manger");

        walker.isToldToContact("115, un lit pour ce soir", "tel:115");
    }

    @Test
    void a_hospital_social_worker_gets_the_people_who_can_send_help_and_not_the_emergency_number(Visitor visitor) {
        var walker = walker("hopital", "2026-12-03T11:20", visitor)
                .says("assistante sociale à l'hôpital, un patient de 82 ans sort lundi sans personne chez lui à Vire,"
                        + " il faut une aide à domicile en urgence")
                .confirmsIfAsked("Aide à l’autonomie (APA) en urgence");

        walker.isToldToContact("Point info des personnes âgées (CLIC) du Bocage", "tel:+33231662620");
    }

    @Test
    void the_same_on_a_friday_evening_does_not_send_her_to_the_emergency_number_either(Visitor visitor) {
        var walker = walker("hopital-soir", FRIDAY_EVENING, visitor)
                .says("assistante sociale à l'hôpital, un patient de 82 ans sort lundi sans personne chez lui à Vire,"
                        + " il faut une aide à domicile en urgence")
                .confirmsIfAsked("Aide à l’autonomie (APA) en urgence");

        walker.isToldToContact("Point info des personnes âgées (CLIC) du Bocage", "https://www.calvados.fr");
        assertThat(walker.page().locator(".gps-best")).containsText("Danger pour la vie\u00a0: appelez le 15.");
    }

    @Test
    void whoever_lives_in_rouen_or_in_paris_is_sent_to_their_own_departement(Visitor visitor) {
        walker("rouen", "2026-11-30T09:30", visitor)
                .says("j'habite à Rouen et mon RSA est suspendu")
                .confirmsIfAsked("Mon RSA est suspendu")
                .isToldToContact("Département de la Seine-Maritime", "tel:+33235035555");
        walker("paris", "2026-11-30T09:30", visitor)
                .says("apa pour ma grand-mère qui vit à Paris")
                .confirmsIfAsked("Demander l’aide à l’autonomie (APA)")
                .isToldToContact("Annuaire de l’administration", "https://lannuaire.service-public.gouv.fr");
    }

    @Test
    void a_callback_is_asked_for_corrected_followed_and_withdrawn(Visitor visitor) {
        var walker = walker("rappel", "2026-12-01T10:05", visitor);
        team.hire(Role.AGENT, "guichet-circo-pays-auge-sud", "guichet-gestion-rsa-1");
        walker.says("mon rsa est suspendu j'habite à lisieux je veux qu'on m'appelle");
        walker.isToldToContact("Service RSA du Département", "/rappel").pressesLink("Être rappelé");
        Page page = walker.page();
        page.locator("#numero").fill("06 39 98");
        walker.pressesButton("Demander mon rappel");
        assertThat(page.locator("#numero")).hasValue("06 39 98");
        page.locator("#numero").fill("06 39 98 71 55");
        walker.pressesButton("Demander mon rappel");
        assertThat(page.locator("#promis")).containsText("aujourd’hui");
        String promised = page.locator("#promis b").innerText();
        walker.pressesLink("Suivre ou changer");
        assertThat(page.locator("#promis b")).hasText(promised);
        walker.pressesButton("Retirer ma demande");
        assertThat(page.locator("#promis")).hasText("Votre demande est close");
    }

    @Test
    void numero_mdph_opens_its_page_with_the_number_to_press(Visitor visitor) {
        var walker = walker("mdph", TUESDAY_MORNING, visitor).says("numéro mdph");

        walker.mayAct("[data-partie=acte] a", "tel:+33231789175");
        assertThat(walker.page().locator("h1")).hasText("Maison du handicap (MDPH), à Caen");
    }

    @Test
    void two_hundred_words_are_read_and_kept(Visitor visitor) {
        assertThat(LONG.split(" ")).hasSizeGreaterThanOrEqualTo(190);
        var walker = walker("longue", "2026-11-30T21:00", visitor).says(LONG);
        walker.confirmsIfAsked("Dette de loyer : s’informer");

        walker.isToldToContact("Fonds de solidarité logement (FSL), loyer impayé", "https://www.calvados.fr");
        assertThat(walker.page().locator("[data-partie=compris]")).containsText("Falaise");
    }

    @Test
    void the_examples_that_the_page_gives_are_answered_at_once(Visitor visitor) {
        Page page = visitor.page();
        for (int example = 0; example < EXAMPLES; example++) {
            page.navigate(at("/"));
            page.getByLabel("Dites ce qui vous amène").fill("bonjour");
            page.locator("form.gps-tell button.govuk-button").click();
            assertThat(page.locator("#exemples ~ * button")).hasCount(EXAMPLES);
            page.locator("#exemples ~ * button").nth(example).click();
            assertThat(page.locator("[data-partie=compris]")).isVisible();
        }
    }

    @Test
    void who_is_lost_is_offered_someone_to_talk_to(Visitor visitor) {
        var walker = walker("perdu", TUESDAY_MORNING, visitor).says("je sais pas par où commencer");
        walker.pressesLink("Je veux parler à quelqu’un");

        walker.isToldToContact("Standard du Département", "tel:+33231571414");
    }

    private Walker walker(String name, String moment, Visitor visitor) {
        clock.moveTo(LocalDateTime.parse(moment));
        return Walker.at(at("/"), "parcours-" + name, visitor);
    }
}
