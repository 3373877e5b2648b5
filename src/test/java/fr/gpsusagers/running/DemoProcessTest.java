package fr.gpsusagers.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.suite.LongProof;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// `./gps demo`, as a visitor who wants to see the product runs it. Each start plays the whole invented day
/// through the real use cases, which proves that each of its actions is possible.
@LongProof
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(Browser.class)
class DemoProcessTest {

    private final int port = GpsProcess.freePort();

    private Path folder;
    private GpsProcess demo;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        this.folder = folder;
        demo = start(Map.of());
        System.out.println(
                "./gps demo: first page after " + demo.firstAnswer(port).toMillis() + " ms");
    }

    @AfterAll
    void stop() throws Exception {
        demo.close();
    }

    @Test
    @Order(1)
    void it_says_where_to_enter_what_time_it_is_and_which_keys_there_are() throws Exception {
        assertThat(said(5))
                .containsExactly(
                        "GPS usagers répond sur http://localhost:" + port + " (Ctrl-C pour arrêter)",
                        "Démonstration : personnes et demandes inventées, dans " + folder.resolve("data/demo")
                                + ", vidé à chaque départ.",
                        "Agents : http://localhost:" + port + "/agent/connexion ; messages : http://localhost:" + port
                                + "/essai/messages",
                        "Il est mardi 1er décembre 2026, 10 h 40.".replaceAll("(?<=10) | (?=40)| (?=h)", "\u00A0"),
                        "Touches, puis Entrée : m dix minutes plus tard, h une heure plus tard, j prochain jour ouvré à 9 h,"
                                + " q arrête.");
    }

    @Test
    @Order(2)
    void every_page_says_that_all_is_invented_and_what_time_it_is() throws Exception {
        try (var visitor = HttpClient.newHttpClient()) {
            for (String page : List.of("/", "/suivi", "/rappel", "/agent/connexion", "/essai/messages")) {
                assertThat(get(visitor, page))
                        .contains("personnes et demandes inventées", "mardi 1er décembre, 10\u00A0h\u00A04");
            }
        }
    }

    @Test
    @Order(3)
    void one_button_lets_a_visitor_in_as_each_agent_who_sees_what_waits_at_his_desks() throws Exception {
        for (String agent : List.of("standard", "rsa-1", "rsa-2", "lisieux", "caen", "mdph", "autonomie", "enfance")) {
            try (var visitor = HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build()) {
                assertThat(enter(visitor, agent)).as(agent).contains("À faire maintenant", "href=\"/agent/demande/");
            }
        }
    }

    @Test
    @Order(4)
    void the_sign_in_page_and_the_list_are_for_everyone(Visitor visitor) {
        visitor.inspect(at("/agent/connexion"), "demo-connexion").holds();
        visitor.inspect(at("/"), "demo-accueil").holds();
        Page page = visitor.pageWithoutJavaScript();
        page.navigate(at("/agent/connexion"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Agent du RSA, secteur 1"))
                .click();
        assertThat(page.locator("main").innerText()).contains("À faire maintenant", "Prise par vous");
        Page wide = visitor.page();
        wide.navigate(at("/agent/connexion"));
        wide.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Assistant social près de Caen"))
                .click();
        visitor.look(wide, "demo-a-faire").holds();
    }

    @Test
    @Order(5)
    void someone_may_type_the_codes_himself(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/agent/connexion"));
        page.locator("summary").last().click();
        List<String> codes = page.locator("details[open] b").allInnerTexts();
        page.getByLabel("Identifiant").fill(codes.get(0));
        page.getByLabel("Phrase secrète").fill(codes.get(1));
        page.getByLabel("Code à usage unique").fill(codes.get(2));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
        assertThat(page.url()).endsWith("/agent");
    }

    @Test
    @Order(6)
    void a_key_moves_the_clock_and_the_product_does_what_that_hour_asks_for() throws Exception {
        try (var visitor = HttpClient.newHttpClient()) {
            assertThat(get(visitor, "/essai/messages")).doesNotContain("Nous avons du retard");

            demo.type("h");
            assertThat(said(6).getLast()).startsWith("Il est mardi 1er décembre 2026, 11\u00A0h\u00A04");
            assertThat(get(visitor, "/")).contains("mardi 1er décembre, 11\u00A0h\u00A04");
            // Promised before 12: the notice comes before the hour has passed, not after.
            assertThat(get(visitor, "/essai/messages"))
                    .contains("Nous avons du retard")
                    .containsPattern(", 11\u00A0h\u00A03[0-9]</p>");

            demo.type("j");
            assertThat(said(7).getLast()).startsWith("Il est mercredi 2 décembre 2026, 9\u00A0h");
            assertThat(get(visitor, "/")).contains("mercredi 2 décembre, 9\u00A0h");
        }
        // No agent came at Bayeux for a working day, so its substitute has the waiting requests.
        try (var visitor = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            assertThat(enter(visitor, "ouest")).contains("Bayeux, «", "Isigny-sur-Mer, «");
        }
    }

    @Test
    @Order(7)
    void a_second_one_on_the_same_folder_is_refused_and_the_first_keeps_its_day() throws Exception {
        try (var second = start(Map.of("GPS_PORT", "0"))) {
            assertThat(second.status()).isEqualTo(1);
            assertThat(second.errors())
                    .containsExactly("Un autre GPS usagers utilise déjà le dossier " + folder.resolve("data/demo")
                            + ". Arrêtez-le, ou choisissez un autre dossier avec GPS_DATA.");
        }
        try (var visitor = HttpClient.newHttpClient()) {
            assertThat(get(visitor, "/agent/connexion")).contains("Entrer comme");
        }
    }

    @Test
    @Order(8)
    void no_setting_makes_a_demonstration_of_the_real_product() throws Exception {
        var settings = Map.of("GPS_DATA", folder.resolve("real").toString(), "GPS_PORT", "0", "GPS_DEMO", "true");
        try (var real = GpsProcess.start(folder, settings)) {
            assertThat(real.status()).isEqualTo(1);
            assertThat(real.errors())
                    .containsExactly("GPS_DEMO n’est pas un réglage. Pour une démonstration, lancez ./gps demo.");
        }
        assertThat(folder.resolve("real")).doesNotExist();
    }

    @Test
    @Order(9)
    void a_key_ends_it_and_the_next_one_shows_the_same_day_to_who_cannot_type() throws Exception {
        demo.type("q");
        assertThat(demo.status()).isZero();
        assertThat(demo.errors()).allMatch(line -> line.startsWith("Première fois avec cette version"));
        assertThat(demo.lines()).noneMatch(line -> line.contains("WARN") || line.contains("ERROR"));

        demo = start(Map.of());
        demo.hangUp();
        demo.firstAnswer(port);
        try (var visitor = HttpClient.newHttpClient()) {
            assertThat(get(visitor, "/")).contains("mardi 1er décembre, 10\u00A0h\u00A04");
        }
        assertThat(demo.isAlive()).isTrue();
    }

    private GpsProcess start(Map<String, String> more) throws IOException {
        var settings =
                new HashMap<>(Map.of("GPS_DATA", folder.resolve("data").toString(), "GPS_PORT", String.valueOf(port)));
        settings.putAll(more);
        return GpsProcess.start(folder, settings, "demo");
    }

    /// Waits until the process has printed this many lines.
    private List<String> said(int lines) throws Exception {
        while (demo.isAlive() && demo.lines().size() < lines) {
            Thread.sleep(20);
        }
        return demo.lines();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private String get(HttpClient visitor, String path) throws Exception {
        return visitor.send(HttpRequest.newBuilder(URI.create(at(path))).build(), BodyHandlers.ofString())
                .body();
    }

    private String enter(HttpClient visitor, String agent) throws Exception {
        var form = HttpRequest.newBuilder(URI.create(at("/agent/connexion/demonstration")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("agent=" + agent));
        return visitor.send(form.build(), BodyHandlers.ofString()).body();
    }
}
