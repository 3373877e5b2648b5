package fr.gpsusagers.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.suite.FirstJourney;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class ApiTest extends RunningProduct {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();

    @FirstJourney
    @Test
    void a_situation_is_answered_with_contact_channels_and_reasons() throws Exception {
        JsonNode answer = JSON.readTree(orient("""
                {"need": "rsa-suspension", "place": "lisieux", "at": "2026-11-27T10:00", "constraints": ["sans-internet"]}
                """).body());
        assertThat(answer.path("decision").stringValue()).isEqualTo("answer");
        assertThat(answer.at("/contact/id").stringValue()).isEqualTo("circo-pays-auge-sud");
        assertThat(answer.at("/place/sector").stringValue()).isEqualTo("pays-auge-sud");
        assertThat(answer.path("channels").path(0).path("kind").stringValue()).isEqualTo("telephone");
        assertThat(answer.path("reasons").size()).isPositive();
    }

    @Test
    void a_search_by_name_gives_contacts_needs_and_places() throws Exception {
        JsonNode results = JSON.readTree(
                        get("/api/v1/recherche?q=" + URLEncoder.encode("cms d’ifs", StandardCharsets.UTF_8))
                                .body())
                .path("results");
        assertThat(results.path(0).path("kind").stringValue()).isEqualTo("contact");
        assertThat(results.path(0).path("id").stringValue()).isEqualTo("cms-ifs");
        assertThat(results.path(0).path("url").stringValue()).isEqualTo("/contact/cms-ifs");
        assertThat(JSON.readTree(get("/api/v1/recherche?q=lisieux").body())
                        .at("/results/0/id")
                        .stringValue())
                .isEqualTo("14366");
    }

    @Test
    void a_search_for_nothing_is_refused_in_french() throws Exception {
        HttpResponse<String> answer = get("/api/v1/recherche?q=%20");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Demande incomplète");
    }

    @Test
    void an_empty_situation_is_answered_by_asking() throws Exception {
        assertThat(JSON.readTree(orient("{}").body()).path("decision").stringValue())
                .isEqualTo("ask");
    }

    @Test
    void words_alone_give_contact_and_channels() throws Exception {
        JsonNode answer = JSON.readTree(orient("""
                {"text": "je suis sourde, mon rsa est suspendu, j'habite à Lisieux", "at": "2026-11-27T10:00"}
                """).body());
        assertThat(answer.path("decision").stringValue()).isEqualTo("answer");
        assertThat(answer.at("/needs/0/id").stringValue()).isEqualTo("rsa-suspension");
        assertThat(answer.at("/place/insee").stringValue()).isEqualTo("14366");
        assertThat(answer.at("/understood/meaning").stringValue()).isEqualTo("sure");
        assertThat(answer.at("/understood/constraints/0").stringValue()).isEqualTo("sourd");
        assertThat(answer.at("/understood/words").toString()).contains("suspendu", "rsa");
        assertThat(answer.at("/channels/0/kind").stringValue()).isNotEqualTo("telephone");
    }

    @Test
    void words_in_doubt_give_choices_and_whom_the_likeliest_leads_to() throws Exception {
        JsonNode answer =
                JSON.readTree(orient("{\"text\": \"on ma envoyé un papier du departement\", \"place\": \"lisieux\"}")
                        .body());
        assertThat(answer.path("decision").stringValue()).isEqualTo("choices");
        assertThat(answer.path("needs").size()).isGreaterThan(1);
        assertThat(answer.path("channels").size()).isPositive();
    }

    @Test
    void who_reports_a_danger_gets_the_numbers_first_then_whom_to_tell() throws Exception {
        JsonNode answer = JSON.readTree(
                orient("{\"text\": \"ma voisine âgée est enfermée et battue par son neveu en ce moment\"}")
                        .body());
        assertThat(answer.at("/decision").stringValue()).isEqualTo("danger");
        assertThat(answer.at("/danger/numbers/0").stringValue()).isEqualTo("17");
        assertThat(answer.at("/needs/0/id").stringValue()).isEqualTo("signaler-maltraitance-adulte");
    }

    @Test
    void words_of_danger_give_the_numbers_first_whatever_need_is_said() throws Exception {
        JsonNode answer = JSON.readTree(
                orient("{\"text\": \"il me frappe\", \"need\": \"dettes\"}").body());
        assertThat(answer.path("decision").stringValue()).isEqualTo("danger");
        assertThat(answer.at("/danger/numbers/0").stringValue()).isEqualTo("17");
    }

    @Test
    void no_request_is_too_long_or_too_odd_to_be_refused_in_french() throws Exception {
        assertProblem(orient("{\"text\": \"" + "a".repeat(70_000) + "\"}"), 413, "64 ko");
        assertProblem(orient("{\"need\": \"" + "a-".repeat(5_000) + "a\"}"), 422, "120 caractères");
        assertProblem(orient("{\"need\": \"dettes\", \"at\": \"+999999999-12-31T23:59\"}"), 422, "entre 1900 et 2199");
        assertProblem(get("/api/v1/rien"), 404, "n’existe pas");
        assertProblem(get("/api/v1/orientations"), 405, "/api/v1/openapi.yaml");
        assertThat(JSON.readTree(orient("{\"place\": \"" + "z".repeat(60_000) + "\"}")
                                .body())
                        .at("/place/status")
                        .stringValue())
                .isEqualTo("unknown");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains(detail);
    }

    @Test
    void what_a_program_sends_is_written_in_no_log(CapturedOutput output) throws Exception {
        orient("{\"at\": \"mon mari me frappe\"}");
        orient("{\"mon mari me frappe\": 1}");
        orient("{\"constraints\": [\"mon mari me frappe\"]}");
        get("/api/v1/lieux?q=" + "mon mari me frappe".repeat(100).replace(" ", "%20"));
        get("/api/v1/lieux?mon%20mari%20me%20frappe");
        assertThat(output.getAll()).doesNotContain("frappe");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        not JSON                    | {bad                                  | 400 | Envoyez un objet JSON
        an unknown field            | {"besoin": "rsa"}                     | 400 | Envoyez un objet JSON
        an unreadable moment        | {"at": "demain"}                      | 400 | Envoyez un objet JSON
        an unknown need             | {"need": "nulle-part"}                | 422 | Ce besoin n’existe pas
        a need of a senseless form  | {"need": "Où ? <script>"}             | 422 | forme inconnue
        an unknown constraint       | {"constraints": ["pressé"]}           | 422 | Contrainte
        """)
    void what_makes_no_sense_is_a_problem_that_says_how_to_mend_it(String title, String body, int status, String detail)
            throws Exception {
        HttpResponse<String> answer = orient(body);
        assertThat(answer.statusCode()).as(title).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.body()).path("detail").stringValue()).contains(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "lisieux,commune",
        "14123,choices",
        "caen,split",
        "chemin vert,quartier",
        "paris,outside",
        "zzzzzz,unknown"
    })
    void places_are_understood_as_people_type_them(String typed, String status) throws Exception {
        String q = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        assertThat(JSON.readTree(get("/api/v1/lieux?q=" + q).body())
                        .path("status")
                        .stringValue())
                .isEqualTo(status);
    }

    @Test
    void the_needs_and_the_contacts_are_listed() throws Exception {
        assertThat(JSON.readTree(get("/api/v1/besoins").body()).size()).isEqualTo(211);
        assertThat(JSON.readTree(get("/api/v1/contacts").body()).size()).isGreaterThan(900);
        assertThat(get("/api/v1/contacts?lieu=14366").body()).contains("circo-pays-auge-sud", "mairie-14366");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/contacts?lieu=99999", "/api/v1/contacts?lieu=lisieux", "/api/v1/lieux"})
    void a_bad_address_is_a_problem_too(String address) throws Exception {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void the_description_names_every_address_of_this_door_and_no_other(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings)
            throws Exception {
        var served = new TreeSet<String>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> served.addAll(mapping.getPatternValues().stream()
                        .filter(address -> address.startsWith("/api/"))
                        .toList()));
        Map<String, Map<String, Object>> described =
                new Yaml().load(get("/api/v1/openapi.yaml").body());
        assertThat(described.get("paths")).containsOnlyKeys(served);
    }

    @Test
    void publishing_without_the_key_of_the_data_folder_is_refused() throws Exception {
        for (String address : List.of("/interne/paquet", "/interne/paquet/precedent")) {
            var request = HttpRequest.newBuilder(URI.create(at(address)))
                    .header("Authorization", "Bearer 0123456789")
                    .header("Content-Type", "application/zip")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {1, 2, 3}))
                    .build();
            assertThat(send(request).statusCode()).isEqualTo(403);
        }
    }

    private HttpResponse<String> orient(String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(at("/api/v1/orientations")))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void a_request_says_how_long_it_is() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(at("/api/v1/orientations")))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[] {'{', '}'})))
                .build();
        assertProblem(send(request), 411, "Content-Length");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(at(address))).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
