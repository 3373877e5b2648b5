package fr.gpsusagers.portal.asking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.SendNotices;
import fr.gpsusagers.staff.Role;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever tells of a danger, in whatever words, is asked when a call is safe, and gets no notice unasked.
class DangerToldTest extends RunningProduct {

    private static final String ASKED_WHEN = "Quand peut-on vous appeler sans danger";
    private static final String ASKED_WHETHER = "peut-il vous mettre en danger";
    private static final String NOT_SENT = "Votre demande n’est pas encore envoyée";
    private static final Pattern LINK = Pattern.compile("href=\"(/rappel\\?[^\"]*langue=[^\"]*)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final RawClient client = new RawClient(this::at);

    @Autowired
    private SendNotices sendNotices;

    @Autowired
    private PretendMessages messages;

    @BeforeEach
    void a_desk_calls_back() {
        clock.moveTo(LocalDateTime.parse("2026-12-10T09:00"));
        team.hire(Role.OPERATOR, "guichet-standard");
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my husband hits me", "mi marido me pega", "мій чоловік мене б'є"})
    void violence_told_in_another_language_is_asked_when_a_call_is_safe_and_gets_no_notice(String words) {
        String page = understand(words).body();
        var link = LINK.matcher(page);
        assertThat(link.find()).as(page).isTrue();
        String form =
                client.send(client.get(link.group(1).replace("&amp;", "&"))).body();
        assertThat(form).contains(ASKED_WHEN);

        String number = number();
        HttpResponse<String> promise = send(form, number, "");
        assertThat(promise.body()).contains("Un agent lit votre demande", "Personne ne vous appelle");
        assertThat(told(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"soutien=oui", "compris=oui&soutien=oui"})
    void words_that_hint_at_a_danger_are_asked_whether_a_call_is_safe(String hint) {
        String form = client.send(client.get("/rappel?parcours=rsa/rsa-suspension&lieu=14366&" + hint))
                .body();
        assertThat(form).contains(ASKED_WHETHER, ASKED_WHEN);

        String number = number();
        HttpResponse<String> unanswered = send(form, number, "");
        assertThat(unanswered.statusCode()).isEqualTo(422);
        assertThat(unanswered.body()).contains(NOT_SENT, number);
        assertThat(told(number)).isEmpty();

        assertThat(send(form, number, "&risque=oui").body()).contains("Personne ne vous appelle");
        assertThat(told(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            &risque=non                     ; true
            &risque=oui&jour=mardi&de=9&a=11 ; false
            &jour=mardi&de=9&a=11           ; false
            &risque=non&jour=mardi&de=9&a=11 ; false
            """)
    void who_says_that_nothing_is_dangerous_is_called_and_told_as_usual(String answer, boolean isTold) {
        String form = client.send(client.get("/rappel?parcours=rsa/rsa-suspension&lieu=14366&soutien=oui"))
                .body();
        String number = number();
        assertThat(send(form, number, answer).body()).contains("Nous vous rappelons");
        assertThat(told(number).isEmpty()).isEqualTo(!isTold);
    }

    @Test
    void a_suspended_benefit_and_a_violent_husband_in_one_sentence_lead_to_a_form_that_asks() {
        HttpResponse<String> answer = understand("mon RSA est suspendu et mon mari est violent");
        String address = answer.headers().firstValue("Location").orElseThrow();
        assertThat(address).contains("soutien=");
        assertThat(client.send(client.get("/rappel?parcours=rsa/rsa-suspension&" + address.replaceFirst(".*\\?", "")))
                        .body())
                .contains(ASKED_WHEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Mon mari me frappe depuis hier, j’ai peur de rentrer ; true
            My husband hits me ; true
            Je voudrais savoir où en est mon dossier ; false
            """)
    void violence_told_in_the_words_of_the_form_is_asked_before_anything_is_promised(String words, boolean isAsked) {
        String number = number();
        String form = client.send(client.get("/rappel")).body();
        assertThat(form).doesNotContain(ASKED_WHEN);
        HttpResponse<String> answer = send(form, number, "&mots=" + RawClient.encoded(words) + "&structure=CCAS");
        assertThat(answer.statusCode()).isEqualTo(isAsked ? 422 : 200);
        if (!isAsked) {
            return;
        }
        assertThat(answer.body())
                .contains(NOT_SENT, words, number, "value=\"CCAS\"", ASKED_WHEN)
                .doesNotContain("Nous vous rappelons");
        assertThat(told(number)).isEmpty();
        HttpResponse<String> promise = send(answer.body(), number, "&mots=" + RawClient.encoded(words));
        assertThat(promise.body()).contains("Un agent lit votre demande", "Personne ne vous appelle");
        assertThat(told(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 80, 400})
    void a_danger_told_at_the_end_of_a_long_text_in_the_field_is_seen(int sentences) {
        HttpResponse<String> answer = understand("Je cherche une place en crèche pour ma fille. ".repeat(sentences)
                + "Mon mari me frappe, il me menace de mort.");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/n11/");
    }

    @Test
    void a_long_text_is_read_whole_and_one_that_is_too_long_comes_back() {
        String begun = "Bonjour, je vous raconte ma semaine. ".repeat(60);
        assertThat(understand(begun + "Mon RSA est suspendu.").body()).contains("value=\"rsa-suspension\"");
        HttpResponse<String> tooLong = understand(begun.repeat(3) + "Mon RSA est suspendu.");
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("Votre texte est trop long", "Nous n’avons pas tout lu", begun);
    }

    @Test
    void violence_told_after_the_request_ends_calls_and_shows_the_numbers() {
        String number = number();
        String form = client.send(client.get("/rappel?parcours=rsa/rsa-suspension&lieu=14366"))
                .body();
        HttpResponse<String> promise = send(form, number, "");
        assertThat(promise.body()).contains("Nous vous rappelons").doesNotContain("En danger maintenant");
        String pass = RawClient.cookie(promise);

        client.send(client.post("/suivi/changer", "mots=" + RawClient.encoded("Je préfère le matin"))
                .header("Cookie", pass));
        assertThat(follow(pass)).contains("Nous vous rappelons").doesNotContain("En danger maintenant");

        client.send(client.post("/suivi/changer", "mots=" + RawClient.encoded("Mon mari me frappe depuis hier"))
                .header("Cookie", pass));
        assertThat(follow(pass))
                .contains(
                        "Un agent lit votre demande",
                        "Personne ne vous appelle",
                        "En danger maintenant",
                        "Appelez le 17",
                        "SMS au 114")
                .doesNotContain("Nous vous rappelons");
    }

    private String follow(String pass) {
        return client.send(client.get("/suivi").header("Cookie", pass)).body();
    }

    @Test
    void a_danger_told_at_the_end_of_long_words_is_seen_too() {
        String words = "Je cherche une place en crèche pour ma fille. ".repeat(30)
                + "Mon mari me frappe, il me menace de mort.";
        String form = client.send(client.get("/rappel")).body();
        assertThat(send(form, number(), "&mots=" + RawClient.encoded(words)).body())
                .contains(NOT_SENT);
    }

    @Test
    void for_a_deaf_citizen_in_danger_the_form_says_one_thing_only() {
        String danger = "parcours=rsa/rsa-suspension&lieu=14366&situation=sourd&soutien=n13";
        String form = client.send(client.get("/ecrire?" + danger)).body();
        assertThat(form)
                .contains("Nous ne vous appelons pas. Nous ne vous envoyons rien.", "La réponse se lit sur ce site.")
                .doesNotContain(
                        ASKED_WHEN,
                        "pour un SMS",
                        "Un message vous prévient",
                        "name=\"numero\"",
                        "name=\"mail\"",
                        "si vous dites que c’est sans danger");
        assertThat(send(form, "", "").body())
                .contains("Personne ne vous appelle, personne ne vous écrit. Revenez ici lire la réponse.");
    }

    @Test
    void a_deaf_citizen_whose_words_hint_at_a_danger_is_asked_whether_a_message_is_safe() {
        String form = client.send(
                        client.get("/ecrire?parcours=rsa/rsa-suspension&lieu=14366&situation=sourd&soutien=oui"))
                .body();
        assertThat(form).contains("Un message peut-il vous mettre en danger").doesNotContain(ASKED_WHEN);
        String number = number();
        assertThat(send(form, number, "&risque=oui").body()).contains("Revenez ici lire la réponse.");
        assertThat(told(number)).isEmpty();
        String other = number();
        send(
                form.replaceAll(
                        "name=\"demande\" value=\"[^\"]*\"",
                        "name=\"demande\" value=\"" + FormToken.random().value() + "\""),
                other,
                "&risque=non");
        assertThat(told(other)).isNotEmpty();
    }

    private HttpResponse<String> understand(String words) {
        return client.send(client.post("/comprendre", "mots=" + RawClient.encoded(words)));
    }

    /// Sends a form back as a browser does: with its hidden fields.
    private HttpResponse<String> send(String form, String number, String more) {
        String hidden = HIDDEN.matcher(form)
                .results()
                .map(field -> field.group(1) + "=" + RawClient.encoded(field.group(2)))
                .collect(Collectors.joining("&"));
        return client.send(client.post("/rappel", hidden + "&numero=" + number + more));
    }

    private String told(String number) {
        sendNotices.send(Medium.SMS, clock.instant());
        return messages.list().stream()
                .filter(message -> message.to().equals(new Address.Mobile(PhoneNumber.parse(number))))
                .map(message -> message.text().body())
                .collect(Collectors.joining());
    }

    private static String number() {
        return "063998%04d".formatted(7100 + NUMBERS.incrementAndGet());
    }
}
