package fr.gpsusagers.portal.asking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.SendNotices;
import fr.gpsusagers.staff.Role;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Attacks on the callback form: it must not reveal another citizen's request, and one sender must not fill a desk.
class AskingAttacksTest extends RunningProduct {

    private static final Pattern REFERENCE = Pattern.compile("[2-9A-Z]{3}-[2-9A-Z]{3}");
    private static final Pattern CODE = Pattern.compile("\\d{2}\u00A0\\d{2}\u00A0\\d{2}(?=</b>)");
    private static final String ODD = "a\u0000b\u0007\uFFFFc";
    private static final String LONE_SURROGATE = "%ED%A0%80";

    private final RawClient client = new RawClient(this::at);

    @Autowired
    private JdbcClient database;

    @Autowired
    private SendNotices sendNotices;

    @Autowired
    private PretendMessages messages;

    @BeforeEach
    void a_desk_calls_back() {
        clock.moveTo(LocalDateTime.parse("2026-12-10T09:00"));
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
    }

    @Test
    void the_identifier_of_a_request_opens_nothing_of_it() {
        String page = ask("06 39 98 70 01", FormToken.random().value(), "").body();
        String id = database.sql("select cast(id as text) from enquiry where reference = :reference")
                .param("reference", reference(page))
                .query(String.class)
                .single();

        HttpResponse<String> attack = ask("06 39 98 70 02", id, "");

        assertThat(attack.statusCode()).isEqualTo(200);
        assertThat(attack.body())
                .doesNotContain(reference(page), code(page), "39\u00A098\u00A070\u00A001", "06 39 98 70 01");
    }

    @Test
    void a_form_sent_again_shows_its_own_page_to_its_own_number_only() {
        String token = FormToken.random().value();
        String page = ask("06 39 98 70 03", token, "").body();
        assertThat(ask("06.39.98.70.03", token, "").body()).contains(reference(page), code(page));
        assertThat(ask("06 39 98 70 04", token, "").body()).doesNotContain(reference(page), code(page));
    }

    @Test
    void nothing_on_a_page_tells_whether_a_number_asked_before() {
        String known = "06 39 98 70 05";
        ask(known, FormToken.random().value(), "&mots=la premi%C3%A8re fois");
        for (int again = 0; again < 3; again++) {
            String toKnown = ask(known, FormToken.random().value(), "").body();
            String toUnknown =
                    ask("06 39 98 70 1" + again, FormToken.random().value(), "").body();
            assertThat(neutral(toKnown)).isEqualTo(neutral(toUnknown)).contains("Plutôt parler à quelqu’un maintenant");
            assertThat(neutral(follow(toKnown))).isEqualTo(neutral(follow(toUnknown)));
        }
    }

    @Test
    void each_time_the_owner_of_the_number_is_told_with_the_reference_of_that_time() {
        String first = ask("06 39 98 70 20", FormToken.random().value(), "").body();
        String again = ask("06 39 98 70 20", FormToken.random().value(), "").body();
        sendNotices.send(Medium.SMS, clock.instant());
        assertThat(messages.list())
                .extracting(message -> message.text().body())
                .anyMatch(text -> text.contains(reference(first)))
                .anyMatch(text -> text.contains(reference(again)));
    }

    @Test
    void a_shared_number_takes_ten_places_of_a_desk_and_then_is_told_whom_to_call() {
        String professional = "&pour=professionnel&structure=Clinique+du+Bois";
        for (int place = 0; place < 10; place++) {
            assertThat(ask("02 61 91 71 01", FormToken.random().value(), professional)
                            .statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> refused = ask("02 61 91 71 01", FormToken.random().value(), professional);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body())
                .contains("Clinique du Bois", "02 61 91 71 01", "Appelez le standard")
                .containsPattern("href=\"tel:\\+33");
    }

    @Test
    void one_address_asks_with_one_number_twenty_times_a_day() {
        for (int time = 0; time < 20; time++) {
            assertThat(ask("06 39 98 70 06", FormToken.random().value(), "").statusCode())
                    .isEqualTo(200);
        }
        assertThat(ask("06 39 98 70 06", FormToken.random().value(), "").statusCode())
                .isEqualTo(429);
        assertThat(ask("06 39 98 70 07", FormToken.random().value(), "").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/rappel, numero",
        "/rappel, mots",
        "/rappel, sur",
        "/rappel, structure",
        "/rappel, limite",
        "/rappel, demande",
        "/rappel, parcours",
        "/rappel, lieu",
        "/suivi, reference",
        "/suivi, code",
        "/comprendre, mots",
        "/comprendre/pendant, mots",
        "/avis, besoin",
        "/avis, reponse"
    })
    void odd_bytes_in_any_field_break_nothing(String form, String field) {
        String usual = "numero=0639987008&parcours=rsa/rsa-suspension&lieu=14366&garder=oui&";
        for (String value :
                new String[] {RawClient.encoded(ODD), LONE_SURROGATE, RawClient.encoded("\uD83D\uDE00".repeat(5_000))
                }) {
            int status = client.send(client.post(form, usual.replaceAll(field + "=[^&]*&", "") + field + "=" + value))
                    .statusCode();
            assertThat(status).as(value.substring(0, 9)).isLessThan(500);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mots", "prenom", "langue", "sur", "numero", "mail", "moment", "reponse"})
    void odd_bytes_in_what_is_changed_break_nothing(String field) {
        String page = ask("06 39 98 70 09", FormToken.random().value(), "").body();
        String pass = pass(page);
        var answer = client.send(client.post("/suivi/changer", field + "=" + RawClient.encoded(ODD))
                .header("Cookie", pass));
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(client.send(client.get("/suivi").header("Cookie", pass)).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> ask(String number, String token, String more) {
        return client.send(client.post(
                "/rappel",
                "parcours=rsa/rsa-suspension&lieu=14366&numero=" + RawClient.encoded(number) + "&demande="
                        + RawClient.encoded(token) + more));
    }

    /// Returns the follow-up page, opened with the reference and code that `page` shows.
    private String follow(String page) {
        return client.send(client.get("/suivi").header("Cookie", pass(page))).body();
    }

    private String pass(String page) {
        return RawClient.cookie(client.send(client.post(
                "/suivi", "reference=" + reference(page) + "&code=" + code(page).replace("\u00A0", ""))));
    }

    /// Replaces everything that differs from one request to another.
    private static String neutral(String page) {
        return page.replace(reference(page), "REFERENCE")
                .replace(code(page), "CODE")
                .replaceAll("0[1-9](.\\d{2}){4}", "NUMERO");
    }

    private static String reference(String page) {
        return first(REFERENCE, page);
    }

    private static String code(String page) {
        return first(CODE, page);
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group();
    }
}
