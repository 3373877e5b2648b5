package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.suite.LongProof;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses and titles in the browser's history name no danger, and « Quitter » ends what the browser keeps.
class NeutralHistoryTest extends RunningProduct {

    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"]*)\"");
    private static final Pattern NAMED =
            Pattern.compile("(?i)violence|suicide|urgence|danger|maltrait|d[ée]tresse|3919|3114|viols|victim|couple");

    private final RawClient client = new RawClient(this::at);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            /parcours/urgence/violences-conjugales?lieu=14366    ; /parcours/n11/n13?lieu=14366
            /besoin/violences-conjugales                         ; /besoin/n13
            /parcours/rsa?soutien=violences-conjugales           ; /parcours/rsa?soutien=n13
            /rappel?parcours=urgence/urgence-suicide             ; /rappel?parcours=n11/n16
            /rappel?parcours=urgence%2Furgence-suicide           ; /rappel?parcours=n11%2Fn16
            /ecrire?parcours=urgence/urgence-suicide             ; /ecrire?parcours=n11/n16
            /fiche/standard.ics?besoin=violences-conjugales      ; /fiche/standard.ics?besoin=n13
            /contact/numero-3919                                 ; /contact/n40
            /contact/auteurs-violences?lieu=14366                ; /contact/n50?lieu=14366
            /fiche/numero-3919.pdf                               ; /fiche/n40.pdf
            /avis/merci?contact=numero-3919                      ; /avis/merci?contact=n40
            /danger?situation=sourd                              ; /numeros?situation=sourd
            /parcours/n11/n13?circonstances=couple               ; /parcours/n11/n13?circonstances=c7
            /besoin/rsa?circonstances=son-enfant_vie&doute=oui   ; /besoin/rsa?circonstances=c5_c2&doute=oui
            /avis?page=%2Fbesoin%2Frsa%3Fcirconstances%3Dcouple  ; /avis?page=%2Fbesoin%2Frsa%3Fcirconstances%3Dc7
            """)
    void older_addresses_lead_to_neutral_ones(String older, String neutral) {
        var answer = client.send(client.get(older));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(neutral);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/parcours/n11",
                "/parcours/n11/n13",
                "/parcours/n11/n13?lieu=14366&situation=sourd",
                "/parcours/n11/n30",
                "/parcours/n22/n28/n27?lieu=14366",
                "/numeros",
                "/contact/n40",
                "/contact/n45",
                "/fiche/n40",
                "/communes/14366",
                "/parcours/n11/n13?circonstances=c7",
                "/rappel?parcours=n11/n13",
                "/rappel?parcours=rsa/rsa-suspension&soutien=n13",
                "/ecrire?parcours=n11/n13",
                "/ecrire?parcours=rsa/rsa-suspension&soutien=n13"
            })
    void no_title_and_no_link_names_a_danger(String address) {
        String page = client.send(client.get(address)).body();
        var title = TITLE.matcher(page);
        assertThat(title.find()).isTrue();
        assertThat(title.group(1)).doesNotContainPattern(NAMED);
        assertThat(LINK.matcher(page).results().map(link -> link.group(1)))
                .isNotEmpty()
                .noneMatch(link -> NAMED.matcher(link).find());
    }

    @Test
    void every_danger_of_the_pack_has_its_number() {
        everyDangerHasItsNumber(TestPacks.bocage());
    }

    @Test
    @LongProof
    void every_danger_of_the_shipped_pack_has_its_number() {
        everyDangerHasItsNumber(TestPacks.read(Path.of("packs/calvados")));
    }

    private static void everyDangerHasItsNumber(Pack pack) {
        Guide guide = pack.guide();
        assertThat(pack.directory().contacts(LocalDate.of(2026, 11, 25)).stream()
                        .filter(contact -> contact.type().equals("urgence")
                                || NAMED.matcher(contact.id() + " " + contact.name())
                                        .find())
                        .map(contact -> contact.id().value())
                        .filter(id -> !NeutralIds.isNeutral(id)))
                .isEmpty();
        assertThat(guide.needs().stream()
                        .filter(need -> need.isDanger() || !need.numbers().isEmpty())
                        .map(Need::id)
                        .filter(id -> !NeutralIds.isNeutral(id.value())))
                .isEmpty();
        assertThat(guide.needs().stream()
                        .map(need -> need.id().value())
                        .filter(id -> !NeutralIds.id(id).equals(id)))
                .isEmpty();
    }

    @Test
    void the_word_of_a_circumstance_is_an_ordinary_word_elsewhere() {
        assertThat(List.of("/parcours/vie/mineur?lieu=14366", "/besoin/c7", "/parcours/rsa?situation=couple"))
                .allSatisfy(address -> {
                    assertThat(NeutralIds.neutral(address)).isEqualTo(address);
                    assertThat(NeutralIds.isAboutDanger(address)).isFalse();
                });
    }

    @Test
    void codes_of_circumstances_last() {
        assertThat(Arrays.stream(Circumstance.values()).map(NeutralIds::code))
                .containsExactly("c1", "c2", "c3", "c4", "c5", "c6", "c7");
    }

    @Test
    void numbers_last() {
        assertThat(List.of("urgence", "violences-conjugales", "urgence-suicide", "logement-sans-abri"))
                .extracting(NeutralIds::code)
                .containsExactly("n11", "n13", "n16", "n32");
    }

    @Test
    void quitting_clears_the_cache_ends_the_pass_and_makes_danger_pages_neutral_until_the_home_page() {
        var left = client.send(client.get("/quitter").header("Sec-Fetch-Site", "same-origin"));
        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(left.headers().firstValue("Location").orElseThrow()).startsWith("https://www.meteofrance.com");
        assertThat(left.headers().firstValue("Clear-Site-Data")).contains("\"cache\"");
        assertThat(left.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("suivi=;", "Max-Age=0", "Path=/suivi"))
                .anySatisfy(cookie -> assertThat(cookie).contains("agent=;", "Max-Age=0", "Path=/agent"))
                .anySatisfy(cookie -> assertThat(cookie).contains("p=1", "Max-Age=600", "HttpOnly"));

        for (String danger : List.of(
                "/parcours/n11",
                "/parcours/n11/n13",
                "/numeros",
                "/contact/n40",
                "/fiche/n40",
                "/rappel?parcours=n11/n13",
                "/rappel?parcours=rsa/rsa-suspension&lieu=14366",
                "/rappel",
                "/ecrire?parcours=rsa/rsa-suspension&lieu=14366",
                "/ecrire",
                "/parcours/rsa?soutien=oui")) {
            assertThat(ask(danger).body())
                    .as(danger)
                    .contains("Page fermée")
                    .doesNotContain("conjoint", "Appelez tout de suite");
        }
        assertThat(ask("/parcours/rsa").body()).doesNotContain("Page fermée");
        assertThat(ask("/").headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("p=1", "Max-Age=0"));
    }

    @Test
    void after_quitting_a_request_in_danger_is_not_shown_again_and_new_words_are_answered() {
        for (String form : List.of("/rappel", "/ecrire")) {
            assertThat(client.send(client.post(form, "parcours=n11/n13&mots=Bonjour&numero=0639980001")
                                    .header("Cookie", "p=1"))
                            .body())
                    .as(form)
                    .contains("Page fermée");
        }
        var anew = client.send(
                client.post("/comprendre", "mots=mon+RSA+est+suspendu").header("Cookie", "p=1"));
        assertThat(anew.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("p=1", "Max-Age=0"));
    }

    @Test
    void another_site_cannot_hide_the_numbers() {
        var answer = client.send(client.get("/quitter").header("Sec-Fetch-Site", "cross-site"));
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    private HttpResponse<String> ask(String address) {
        return client.send(client.get(address).header("Cookie", "p=1"));
    }
}
