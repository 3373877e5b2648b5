package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.staff.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Common attacks on what citizens send and see. Each must fail.
class AttacksTest extends RunningProduct {

    private static final String RSA = "guichet-gestion-rsa-1";
    private static final String LISIEUX = "parcours=rsa/rsa-suspension&lieu=14366";
    private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    private final RawClient client = new RawClient(this::at);
    private final Asker asker = new Asker(client);

    @BeforeEach
    void a_desk_calls_back() {
        clock.moveTo(LocalDateTime.parse("2026-12-03T09:00"));
        team.hire(Role.AGENT, RSA);
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Origin, https://pirate.example"})
    void another_site_sends_our_forms_to_nobody(String header, String value) {
        for (String form : new String[] {"/rappel", "/suivi", "/suivi/retirer", "/agent/connexion"}) {
            assertThat(client.send(client.post(form, "numero=0639980001").header(header, value))
                            .statusCode())
                    .as(form)
                    .isEqualTo(403);
        }
        var toAgents = client.send(client.post("/agent/suivante", "").header(header, value));
        assertThat(toAgents.statusCode()).as("nobody is signed in").isEqualTo(303);
        assertThat(toAgents.headers().firstValue("Location")).hasValue("/agent/connexion");
    }

    @Test
    void script_in_any_field_is_shown_as_text() {
        String fields = "numero=" + RawClient.encoded(SCRIPT) + "&mots=" + RawClient.encoded(SCRIPT) + "&sur="
                + RawClient.encoded(SCRIPT) + "&mail="
                + RawClient.encoded(SCRIPT) + "&lieu=" + RawClient.encoded(SCRIPT) + "&parcours="
                + RawClient.encoded(SCRIPT) + "&demande="
                + RawClient.encoded(SCRIPT);
        for (String query : new String[] {"", "&situation=sourd"}) {
            assertThat(client.send(client.post("/rappel", fields + query)).body())
                    .doesNotContain("<script>alert", "<img src=x");
        }
        assertThat(client.send(client.post(
                                "/suivi",
                                "reference=" + RawClient.encoded(SCRIPT) + "&code=" + RawClient.encoded(SCRIPT)))
                        .body())
                .doesNotContain("<script>alert", "<img src=x");
        assertThat(client.send(client.post("/agent/connexion", "identifiant=" + RawClient.encoded(SCRIPT)))
                        .body())
                .doesNotContain("<script>alert", "<img src=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or 1=1 --", "K7F-42M'; drop table enquiry; --", "%27%20union%20select", "\u0000", "\\"})
    void sql_in_a_field_is_a_wrong_value(String sql) {
        String value = RawClient.encoded(sql);
        assertThat(client.send(client.post("/suivi", "reference=" + value + "&code=" + value))
                        .statusCode())
                .isEqualTo(422);
        assertThat(client.send(client.post("/rappel", "numero=" + value + "&demande=" + value))
                        .statusCode())
                .isEqualTo(422);
        assertThat(client.send(client.post(
                                "/agent/connexion", "identifiant=" + value + "&phrase=" + value + "&code=" + value))
                        .statusCode())
                .isIn(422, 429);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/style/..%2f..%2fapplication.yaml",
                "/script/..%5c..%5ccle-maitresse",
                "/agent/demande/..%2f..%2f..%2fetc%2fpasswd",
                "/agent/invitation/..%2f..%2fcle-maitresse",
                "/essai/..%2f..%2fagents.key"
            })
    void a_path_leads_out_of_nowhere(String path) {
        var answer = client.send(client.get(path));
        assertThat(answer.statusCode()).isIn(303, 400, 404);
        assertThat(answer.body()).doesNotContain("root:", "gps:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%0d%0aSet-Cookie:%20agent=x", "a%0aLocation:%20https://pirate.example"})
    void a_line_break_makes_no_header(String value) {
        var answer = client.send(client.post("/agent/connexion", "identifiant=" + value + "&phrase=a&code=1"));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        var other = client.send(client.get("/parcours?lieu=" + value));
        assertThat(other.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void the_codes_of_a_reference_cannot_be_tried_one_by_one() {
        clock.moveTo(LocalDateTime.parse("2026-12-04T09:00"));
        Asker.Ticket ticket = asker.ask(LISIEUX);
        for (int look = 0; look < 30; look++) {
            assertThat(asker.pass(ticket)).as("right ones never count").isNotEmpty();
        }
        int refused = 0;
        for (int code = 0; code < 25; code++) {
            var answer = client.send(
                    client.post("/suivi", "reference=" + ticket.reference() + "&code=%06d".formatted(code)));
            assertThat(answer.statusCode()).isIn(422, 429);
            assertThat(answer.body()).contains(ticket.reference());
            refused += answer.statusCode() == 429 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(5);
    }

    @Test
    void an_unknown_reference_and_a_wrong_code_look_the_same() {
        String known = asker.ask(LISIEUX).reference();
        String wrongCode = client.send(client.post("/suivi", "reference=" + known + "&code=000000"))
                .body();
        String unknown = client.send(client.post("/suivi", "reference=ZZZ-ZZZ&code=000000"))
                .body();
        assertThat(wrongCode.replace(known, "")).isEqualTo(unknown.replace("ZZZ-ZZZ", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"suivi=x", "suivi=6f1e0e0e-0000-4000-8000-000000000000.AAAA", "suivi=../../x"})
    void a_forged_pass_opens_nothing(String cookie) {
        var answer = client.send(client.get("/suivi").header("Cookie", cookie));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Votre référence et votre code suffisent");
    }

    @Test
    void a_pass_is_good_for_its_own_request_only() {
        Asker.Ticket one = asker.ask(LISIEUX);
        Asker.Ticket other = asker.ask(LISIEUX);
        String pass = asker.pass(one);
        String forged = asker.pass(other).split("\\.")[0] + pass.substring(pass.indexOf('.'));
        assertThat(client.send(client.get("/suivi").header("Cookie", forged)).body())
                .contains("Votre référence et votre code suffisent");
    }

    @Test
    void a_body_without_end_or_sense_breaks_nothing() {
        assertThat(client.send(client.post("/rappel", "mots=" + "x".repeat(200_000)))
                        .statusCode())
                .isIn(400, 413, 422);
        assertThat(client.send(client.post("/rappel", "numero=%E0%A4%A")).statusCode())
                .isEqualTo(400);
        var json = client.get("/rappel")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"numero\":"));
        assertThat(client.send(json).statusCode()).isIn(400, 415, 422);
        var multipart = client.get("/rappel")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("--x\r\n"));
        assertThat(client.send(multipart).statusCode()).isIn(400, 415, 422);
    }

    @Test
    void a_machine_that_fills_every_field_asks_nothing() {
        var answer = client.send(
                client.post("/rappel", "numero=0639980055&site=https://pirate.example&parcours=rsa/rsa-suspension"));
        assertThat(answer.statusCode()).isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "TRACE", "PATCH"})
    void other_methods_do_nothing(String method) {
        var request = client.get("/suivi/retirer").method(method, BodyPublishers.noBody());
        assertThat(client.send(request).statusCode()).isIn(400, 403, 405, 501);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rappel", "/suivi", "/agent/connexion", "/essai/messages"})
    void where_messages_are_pretended_every_page_says_so(String page) {
        assertThat(client.send(client.get(page)).body()).contains("aucun message ne part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rappel", "/suivi", "/agent/connexion"})
    void no_other_site_frames_or_feeds_a_page_and_nothing_of_it_is_kept(String page) {
        var headers = client.send(client.get(page)).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }
}
