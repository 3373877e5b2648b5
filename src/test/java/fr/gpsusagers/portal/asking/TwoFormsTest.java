package fr.gpsusagers.portal.asking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.staff.Role;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What differs between « Être rappelé » and « Écrire un message », which share everything else.
class TwoFormsTest extends RunningProduct {

    private static final String CALL = "/rappel";
    private static final String WRITE = "/ecrire";
    private static final String RSA = "parcours=rsa/rsa-suspension&lieu=14366";
    private static final String VIOLENCE = "mots=" + RawClient.encoded("Mon mari me frappe depuis hier");
    private static final String SHORT_MOBILE = "&reponse=sms&numero=06+39";

    private final RawClient client = new RawClient(this::at);

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void a_desk_calls_and_writes() {
        clock.moveTo(LocalDateTime.parse("2026-12-11T09:00"));
        team.hire(Role.OPERATOR, "guichet-standard");
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
    }

    @Test
    void one_sender_asks_for_twenty_calls_a_day_and_may_still_write() {
        for (int time = 0; time < 20; time++) {
            assertThat(send(CALL, RSA + "&numero=0639987601").statusCode()).isEqualTo(200);
        }
        assertThat(send(CALL, RSA + "&numero=0639987601").statusCode()).isEqualTo(429);
        assertThat(send(WRITE, RSA + "&mots=Bonjour&reponse=sms&numero=0639987601")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            /rappel ; 2000
            /ecrire ; 5000
            """)
    void words_are_read_to_the_length_that_the_field_allows(String form, int longest) {
        HttpResponse<String> answer = send(form, "numero=1&reponse=sms&mots=" + "a".repeat(longest) + "b");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("maxlength=\"" + longest + "\"", ">" + "a".repeat(longest) + "</textarea>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            /rappel ; numero=0639987602                                                          ; 200
            /ecrire ; reponse=ici                                                                ; 422
            /ecrire ; reponse=ici&situation=sourd                                                ; 422
            /ecrire ; reponse=ici&situation=sourd&parcours=rsa/rsa-suspension&lieu=14366         ; 200
            """)
    void only_a_message_needs_words_unless_a_deaf_citizen_has_answered_the_questions(
            String form, String fields, int status) {
        assertThat(send(form, fields).statusCode()).isEqualTo(status);
    }

    @Test
    void only_a_message_may_have_files() {
        assertThat(ask(CALL).body()).doesNotContain("type=\"file\"", "multipart");
        assertThat(ask(WRITE).body()).contains("type=\"file\"", "enctype=\"multipart/form-data\"");
    }

    @Test
    void a_deaf_citizen_who_asks_for_a_call_writes_instead() {
        String deaf = RSA + "&situation=sourd";
        assertThat(ask(CALL + "?" + deaf).body()).contains("<h1>Écrire un message</h1>", "action=\"/ecrire\"");
        assertThat(send(CALL, deaf + "&reponse=ici").body())
                .contains("Nous vous répondons")
                .doesNotContain("Nous vous rappelons");
    }

    @Test
    void a_mail_address_that_was_not_asked_for_is_not_kept() {
        assertThat(send(CALL, RSA + "&numero=0639987605&mail=lea@exemple.fr&reponse=mail")
                        .body())
                .contains("Nous vous rappelons")
                .doesNotContain("lea@exemple.fr");
    }

    @Test
    void a_call_is_asked_for_with_a_fixed_line_too_a_text_message_only_with_a_mobile() {
        assertThat(send(CALL, RSA + "&numero=0261917601").statusCode()).isEqualTo(200);
        assertThat(send(WRITE, RSA + "&mots=Bonjour&reponse=sms&numero=0261917601")
                        .body())
                .contains("Nous n’envoyons pas de SMS à ce numéro");
    }

    @Test
    void a_danger_told_keeps_the_message_and_not_yet_the_call() {
        int before = stored();
        HttpResponse<String> call = send(CALL, VIOLENCE + "&numero=0639987603");
        assertThat(call.statusCode()).isEqualTo(422);
        assertThat(call.body()).contains("Votre demande n’est pas encore envoyée", "Dites quand on peut vous appeler");
        assertThat(stored()).isEqualTo(before);

        HttpResponse<String> message = send(WRITE, VIOLENCE + "&reponse=sms&numero=0639987603");
        assertThat(message.statusCode()).isEqualTo(200);
        assertThat(message.body()).contains("Personne ne vous appelle, personne ne vous écrit.");
        assertThat(stored()).isEqualTo(before + 1);
    }

    @Test
    void a_danger_told_makes_up_for_a_wrong_address_of_a_message_and_not_for_a_wrong_number_to_call() {
        int before = stored();
        HttpResponse<String> call = send(CALL, VIOLENCE + SHORT_MOBILE);
        assertThat(call.statusCode()).isEqualTo(422);
        assertThat(call.body()).contains("href=\"#numero\"").doesNotContain("pas encore envoyée");
        assertThat(stored()).isEqualTo(before);

        assertThat(send(WRITE, VIOLENCE + SHORT_MOBILE).body()).contains("Revenez ici lire la réponse.");
        assertThat(stored()).isEqualTo(before + 1);
    }

    @Test
    void who_will_read_the_answer_on_the_site_is_not_asked_whether_a_message_is_safe() {
        String hint = RSA + "&soutien=oui";
        assertThat(send(CALL, hint + "&numero=0639987604&reponse=ici").body())
                .contains("Dites si un appel ou un message peut vous mettre en danger.");
        assertThat(send(WRITE, hint + "&mots=Bonjour&mail=lea@exemple.fr").body())
                .contains("Votre message n’est pas encore envoyé", "Dites si un message peut vous mettre en danger.");
        assertThat(send(WRITE, hint + "&mots=Bonjour&reponse=ici").statusCode()).isEqualTo(200);
    }

    @Test
    void hours_at_which_nobody_calls_are_corrected_on_the_callback_form_and_mean_nothing_for_a_message() {
        String early = RSA + "&soutien=oui&risque=oui&jour=lundi&de=8&a=9";
        HttpResponse<String> call = send(CALL, early + "&numero=0639987606");
        assertThat(call.statusCode()).isEqualTo(422);
        assertThat(call.body()).contains("<a href=\"#sur\">", "Ce service appelle");
        assertThat(send(WRITE, early + "&mots=Bonjour&reponse=ici").statusCode())
                .isEqualTo(200);
    }

    private int stored() {
        return database.sql("select count(*) from enquiry").query(Integer.class).single();
    }

    private HttpResponse<String> ask(String address) {
        return client.send(client.get(address));
    }

    private HttpResponse<String> send(String form, String fields) {
        return client.send(client.post(form, "demande=" + FormToken.random().value() + "&" + fields));
    }
}
