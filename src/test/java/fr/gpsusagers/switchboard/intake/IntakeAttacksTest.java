package fr.gpsusagers.switchboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.staff.Role;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What must not happen at the operator's screen, whoever sends the form.
class IntakeAttacksTest extends RunningProduct {

    private static final String STANDARD = "/agent/standard";
    private static final String RSA = "mots=rsa+suspendu&lieu=lisieux";

    @Autowired
    private JdbcClient database;

    private final RawClient client = new RawClient(this::at);
    private String session = "";

    @BeforeEach
    void an_operator_is_signed_in() {
        clock.moveTo(LocalDateTime.parse("2026-12-03T09:00"));
        database.sql("delete from intake_parked").update();
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
        session = signedIn(team.hire(Role.OPERATOR, "guichet-standard"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/fin",
                "/promettre",
                "/envoyer",
                "/sans-reponse",
                "/repond",
                "/attente",
                "/quitter",
                "/reprendre",
                "/urgence",
                "/aide",
                "/arrive"
            })
    void an_administrator_may_do_nothing_here(String action) {
        String administrator = signedIn(team.hire(Role.ADMINISTRATOR, "guichet-standard"));
        assertThat(client.send(client.post(STANDARD + action, RSA).header("Cookie", administrator))
                        .statusCode())
                .isEqualTo(403);
    }

    /// Someone else may hold the telephone: nothing is sent, and nobody calls unasked.
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            the agent pressed « Urgence »            ; mots=rsa+suspendu&lieu=lisieux&urgence=oui
            the caller asks for discretion           ; mots=rsa+suspendu&lieu=lisieux&discret=oui
            the caller says when it is safe          ; mots=rsa+suspendu&lieu=lisieux&sans-danger=lundi+9+h-11+h
            the contact is for people in danger      ; mots=3919
            the words tell a danger                  ; mots=mon+mari+me+frappe
            """)
    void a_callback_asks_for_caution(String title, String form) {
        String number = "06399862" + "%02d".formatted(title.length() % 90 + 10);
        post("/promettre", form + "&sans-heure=oui&mail=a@exemple.fr&numero=" + number);
        assertThat(database.sql("select caution from enquiry order by opened_at desc, reference limit 1")
                        .query(String.class)
                        .single())
                .as(title)
                .isNotEqualTo("ordinaire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mots=3919", "mots=mon+mari+me+frappe", "mots=rsa+suspendu&lieu=lisieux&urgence=oui"})
    void nothing_about_a_danger_is_sent_by_mail(String form) {
        int before = sent();
        assertThat(post("/envoyer", form + "&adresse=a@exemple.fr").body()).contains("N’envoyez rien");
        assertThat(sent()).isEqualTo(before);
    }

    @Test
    void a_form_that_comes_back_about_another_subject_is_another_request() {
        String token = "&jeton=AAAAAAAAAAAAAAAAAAAAAA&numero=0639986301";
        String first = reference(post("/promettre", RSA + token));
        assertThat(reference(post("/promettre", RSA + token))).isEqualTo(first);
        assertThat(reference(post("/promettre", "mots=apa+pour+ma+m%C3%A8re&lieu=falaise" + token)))
                .isNotEqualTo(first);
    }

    /// A held Enter, or an impatient second press.
    @Test
    void a_contact_sent_twice_leaves_once() {
        int before = sent();
        String form = RSA + "&jeton=BBBBBBBBBBBBBBBBBBBBBB&adresse=a@exemple.fr";
        assertThat(post("/envoyer", form).statusCode()).isEqualTo(303);
        assertThat(post("/envoyer", form).statusCode()).isEqualTo(303);
        assertThat(sent()).isEqualTo(before + 1);
        post("/envoyer", form.replace("a@", "b@"));
        assertThat(sent()).isEqualTo(before + 2);
    }

    @Test
    void a_call_ended_twice_counts_once() {
        int before = ended();
        String form = RSA + "&jeton=CCCCCCCCCCCCCCCCCCCCCC&resultat=repondu";
        post("/fin", form);
        post("/fin", form);
        assertThat(ended()).isEqualTo(before + 1);
        post("/fin", form.replace("CCC", "DDD"));
        assertThat(ended()).isEqualTo(before + 2);
    }

    /// The page of a call that has ended may come back, or be left late.
    @Test
    void a_call_that_ended_is_not_parked_and_a_parked_one_waits_once() {
        String ended = RSA + "&jeton=EEEEEEEEEEEEEEEEEEEEEE";
        post("/fin", ended + "&resultat=repondu");
        post("/attente", ended);
        String promised = RSA + "&jeton=FFFFFFFFFFFFFFFFFFFFFF&numero=0639986302";
        post("/promettre", promised);
        post("/attente", promised);
        post("/attente", "jeton=GGGGGGGGGGGGGGGGGGGGGG");
        assertThat(waiting()).isZero();
        String left = RSA + "&jeton=HHHHHHHHHHHHHHHHHHHHHH";
        post("/attente", left);
        post("/quitter", left);
        assertThat(waiting()).isOne();
    }

    private int waiting() {
        return database.sql("select count(*) from intake_parked where ended_as is null")
                .query(Integer.class)
                .single();
    }

    private int ended() {
        return database.sql("""
                        select (select count(*) from ledger_tail where kind = 'intake-ended')
                            + (select count(*) from ledger_entry where kind = 'intake-ended')
                        """).query(Integer.class).single();
    }

    @Test
    void a_silent_line_is_the_one_that_the_agent_saw_however_often_the_form_is_sent() {
        for (int times = 0; times < 3; times++) {
            post("/sans-reponse", RSA + "&contact=gestion-rsa-1");
        }
        assertThat(database.sql("select distinct contact from number_report where by_staff")
                        .query(String.class)
                        .list())
                .contains("gestion-rsa-1")
                .doesNotContain("standard");
    }

    @Test
    void taking_up_a_parked_call_parks_the_one_in_hand() {
        post("/attente", "mots=premier");
        String waiting = database.sql(
                        "select cast(id as text) from intake_parked where ended_as is null order by parked_at desc limit 1")
                .query(String.class)
                .single();
        String page = post("/reprendre", "mots=second&attente=" + waiting).body();
        assertThat(page).contains("value=\"premier\"", "L’appel précédent est en attente", "second");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            02 31 44 5       ; Le numéro a dix chiffres
            08 99 10 20 30   ; Ce numéro est payant
            ''               ; Le numéro a dix chiffres
            """)
    void a_wrong_number_comes_back_with_what_is_wrong(String number, String said) {
        HttpResponse<String> answer = post("/promettre", RSA + "&numero=" + RawClient.encoded(number));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(said, "value=\"" + number + "\"");
    }

    @Test
    void a_letter_needs_no_number_and_is_answered_in_writing() {
        assertThat(post("/promettre", RSA + "&origine=courrier").body()).contains("Réponse promise");
        assertThat(database.sql("select origin || ' ' || channel from enquiry order by opened_at desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("courrier formulaire");
    }

    private int sent() {
        return database.sql("select count(*) from intake_sent")
                .query(Integer.class)
                .single();
    }

    private HttpResponse<String> post(String action, String form) {
        return client.send(client.post(STANDARD + action, form).header("Cookie", session));
    }

    private static String reference(HttpResponse<String> answer) {
        List<String> found = Pattern.compile("<dd class=\"gps-n\">([2-9A-Z]{3}-[2-9A-Z]{3})</dd>")
                .matcher(answer.body())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(found).as(answer.body()).hasSize(1);
        return found.getFirst();
    }

    private String signedIn(Hired hired) {
        String form = "identifiant=" + hired.agent().login().value() + "&phrase="
                + RawClient.encoded(Team.PASSPHRASE) + "&code="
                + hired.codes().codeAt(clock.instant()).value();
        return RawClient.cookie(
                client.send(client.post("/agent/connexion", form).header("Cookie", "a=b")));
    }
}
