package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Attacks with a `/suivi` cookie copied from a shared computer. Each must fail.
class PassAttacksTest extends RunningProduct {

    private static final String ASKED_FOR_A_CODE = "Votre référence et votre code suffisent";

    @Autowired
    private JdbcClient database;

    private final RawClient client = new RawClient(this::at);
    private final Asker asker = new Asker(client);
    private Asker.Ticket ticket;

    @BeforeEach
    void someone_asked_to_be_called() {
        clock.moveTo(LocalDateTime.parse("2026-12-03T09:00"));
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
        ticket = asker.ask("parcours=rsa/rsa-suspension&lieu=14366");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/suivi/fermer", "/suivi/pas-moi"})
    void a_copied_cookie_opens_nothing_once_its_owner_left(String leave) {
        String copied = asker.pass(ticket);
        String own = asker.pass(ticket);
        assertThat(follow(copied)).contains(ticket.reference());
        client.send(client.post(leave, "").header("Cookie", own));
        assertThat(follow(copied)).contains(ASKED_FOR_A_CODE).doesNotContain(ticket.reference());
        client.send(client.post("/suivi/changer", "prenom=Pirate").header("Cookie", copied));
        assertThat(follow(asker.pass(ticket))).contains(ticket.reference()).doesNotContain("Pirate");
    }

    @Test
    void nobody_ends_the_pass_of_a_request_that_is_not_theirs() {
        Asker.Ticket other = asker.ask("parcours=rsa/rsa-suspension&lieu=14366");
        String own = asker.pass(ticket);
        client.send(client.post("/suivi/fermer", "").header("Cookie", asker.pass(other)));
        assertThat(follow(own)).contains(ticket.reference());
    }

    @Test
    void behind_tls_it_travels_by_tls_only_and_the_page_stays_in_no_cache() {
        var answer = client.send(client.post("/suivi", "reference=" + ticket.reference() + "&code=" + ticket.code())
                .header("X-Forwarded-Proto", "https"));
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/suivi");
        var page = client.send(client.get("/suivi").header("Cookie", RawClient.cookie(answer)));
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/suivi/fermer", "/suivi/pas-moi"})
    void a_shared_computer_loses_its_cookie_even_if_the_database_cannot_revoke_it(String leave) {
        String own = asker.pass(ticket);
        database.sql("""
                create function refuse_update() returns trigger language plpgsql as
                $$ begin raise exception 'down' using errcode = '53300'; end $$
                """).update();
        database.sql("""
                create trigger refuse_update before update of pass_generation on enquiry_person
                execute function refuse_update()
                """).update();
        try {
            var answer = client.send(client.post(leave, "").header("Cookie", own));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .anySatisfy(cookie -> assertThat(cookie).contains("suivi=;", "Max-Age=0", "Path=/suivi"));
        } finally {
            database.sql("drop function refuse_update cascade").update();
        }
    }

    private String follow(String pass) {
        return client.send(client.get("/suivi").header("Cookie", pass)).body();
    }
}
