package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.kernel.load.TooBusy;
import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.PageConnections;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.staff.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Heavy work takes all its threads, or the database is down. Pages that cannot be served answer with a temporary
/// refusal and another way to get help. Bookings are still promised while heavy work is refused.
class HeavyLoadTest extends RunningProduct {

    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    private static final String LISIEUX = "parcours=rsa/rsa-suspension&lieu=14366";

    private final RawClient client = new RawClient(this::at);
    private final CountDownLatch release = new CountDownLatch(1);

    @Autowired
    private HeavyWork heavyWork;

    @Autowired
    private PageConnections connections;

    @BeforeEach
    void a_desk_calls_back() {
        clock.moveTo(LocalDateTime.parse("2026-12-03T09:00"));
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
    }

    @AfterEach
    void the_flood_ends() {
        release.countDown();
    }

    @Test
    void words_papers_maps_and_sign_ins_are_refused_with_the_numbers_while_a_booking_is_promised() {
        flood();
        for (HttpRequest.Builder heavy : new HttpRequest.Builder[] {
            client.post("/comprendre", "mots=mon+mari+me+frappe"),
            client.post("/comprendre/pendant", "mots=mon+mari+me+frappe"),
            client.get("/fiche/circo-pays-auge-sud.pdf?besoin=rsa-suspension&lieu=14366"),
            client.get("/carte")
        }) {
            HttpResponse<String> answer = client.send(heavy);
            assertThat(answer.statusCode()).as("%s", answer.uri()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.body())
                    .contains("tel:15", "tel:17", "tel:18", "tel:112", "sms:114", "tel:3919", "tel:+33231571414")
                    .contains("En danger, appelez le 15, le 17,");
        }
        var signIn = client.send(
                client.post("/agent/connexion", "identifiant=essai&phrase=cheval+vapeur+pommier+horloge&code=123456"));
        assertThat(signIn.statusCode()).isEqualTo(503);
        assertThat(signIn.headers().firstValue("Retry-After")).contains("5");
        assertThat(new Asker(client).ask(LISIEUX).reference()).isNotEmpty();
    }

    @Test
    void a_program_is_told_when_to_come_back() {
        flood();
        var answer = client.send(client.get("/api/v1/orientations")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\":\"mon rsa est suspendu\"}")));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void a_program_that_sends_a_book_is_refused_before_it_is_read() {
        var answer = client.send(client.get("/api/v1/orientations")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\":\"" + "mon rsa ".repeat(1000) + "\"}")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("4000 caractères au plus");
    }

    @Test
    void while_the_database_is_away_pages_that_need_it_say_when_to_come_back() {
        var ticket = new Asker(client).ask(LISIEUX);
        connections.refuseDuring(() -> {
            for (HttpRequest.Builder page : new HttpRequest.Builder[] {
                client.post("/suivi", "reference=" + ticket.reference() + "&code=" + ticket.code()),
                client.post("/agent/connexion", "identifiant=essai&phrase=cheval+vapeur&code=123456"),
                client.get("/agent").header("Cookie", "agent=" + "A".repeat(43)),
                client.post("/rappel", LISIEUX + "&numero=0639980077")
            }) {
                HttpResponse<String> answer = client.send(page);
                assertThat(answer.statusCode()).as("%s", answer.uri()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.body())
                        .contains(answer.uri().getPath().startsWith("/agent") ? "débordé" : "tel:+33231571414");
            }
        });
    }

    @Test
    void a_client_that_asks_too_often_is_refused_and_another_is_not() {
        HttpResponse<String> refused = opinion("203.0.113.61");
        for (int opinion = 0; opinion < 200 && refused.statusCode() != 429; opinion++) {
            refused = opinion("203.0.113.61");
        }
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("tel:15", "sms:114", "tel:+33231571414");
        assertThat(opinion("203.0.113.62").statusCode()).isNotEqualTo(429);
    }

    private HttpResponse<String> opinion(String address) {
        return client.send(client.post("/avis", "").header("X-Forwarded-For", "10.0.0.1, " + address));
    }

    /// Occupies every thread for heavy work until the test ends.
    private void flood() {
        var taken = new CountDownLatch(THREADS);
        IntStream.range(0, THREADS).forEach(number -> Thread.startVirtualThread(() -> hold("flood-" + number, taken)));
        await(taken);
    }

    private void hold(String name, CountDownLatch taken) {
        boolean held = false;
        while (!held) {
            try {
                held = ScopedValue.where(HeavyWork.CLIENT, name)
                        .call(() -> heavyWork.run(() -> {
                            taken.countDown();
                            await(release);
                            return true;
                        }));
            } catch (TooBusy another) {
                Thread.onSpinWait();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
