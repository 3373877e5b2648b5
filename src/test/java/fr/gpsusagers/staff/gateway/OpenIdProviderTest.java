package fr.gpsusagers.staff.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import fr.gpsusagers.running.FakeProConnect;
import fr.gpsusagers.running.Fault;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.signin.IdentityProvider;
import fr.gpsusagers.staff.signin.IdentityProvider.Identification;
import fr.gpsusagers.staff.signin.IdentityProvider.Identification.Known;
import fr.gpsusagers.staff.signin.IdentityProvider.ProviderAnswer;
import fr.gpsusagers.staff.signin.NotSignedIn;
import fr.gpsusagers.staff.signin.RoundTrip;
import fr.gpsusagers.suite.Thorough;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;

/// Tests the real provider client against a server that behaves like ProConnect, and lies when told to.
@Thorough
class OpenIdProviderTest extends IdentityProviderContract {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LITTLE_PATIENCE = Duration.ofMillis(700);
    private static final List<String> ANY = List.of();

    private final FakeProConnect fake = new FakeProConnect();
    private final TestClock clock = new TestClock();
    private final OpenIdProvider provider = declared(FakeProConnect.SECRET, ANY);

    @AfterEach
    void stop() {
        provider.close();
        fake.close();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "SLOW", "ENDLESS", "BROKEN"})
    void a_lie_is_not_believed_and_the_truth_is_again(Fault lie) {
        RoundTrip trip = trip();
        ProviderAnswer answer = answer(trip, "personne-1");
        fake.go(lie);
        assertThat(provider.identify(trip, answer, BACK)).isEqualTo(NotSignedIn.NOT_BELIEVED);
        fake.go(Fault.NONE);
        assertThat(identified("personne-1")).isInstanceOf(Known.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"SLOW", "ENDLESS", "BROKEN"})
    void a_provider_that_does_not_answer_is_not_waited_for(Fault fault) {
        RoundTrip trip = trip();
        ProviderAnswer answer = answer(trip, "personne-1");
        fake.go(fault);
        assertThat(declared(LITTLE_PATIENCE).identify(trip, answer, BACK)).isEqualTo(NotSignedIn.SILENT);
        assertThat(declared(LITTLE_PATIENCE).findSignIn(trip(), BACK)).isEmpty();
    }

    @Test
    void nobody_listening_there_is_a_silent_provider() {
        fake.close();
        assertThat(provider.findSignIn(trip(), BACK)).isEmpty();
        assertThat(provider.identify(trip(), new ProviderAnswer("", "code", "", ""), BACK))
                .isEqualTo(NotSignedIn.SILENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ES256", "RS256"})
    void keys_that_it_changes_are_learnt_at_the_next_sign_in(String algorithm) {
        assertThat(identified("personne-1")).isInstanceOf(Known.class);
        fake.rotateKeys(JWSAlgorithm.parse(algorithm));
        assertThat(identified("personne-1")).isInstanceOf(Known.class);
    }

    @Test
    void it_is_asked_for_no_name_and_told_no_more_than_it_knows() {
        var asked = UriComponentsBuilder.fromUri(
                        provider.findSignIn(trip(), BACK).orElseThrow())
                .build()
                .getQueryParams();
        assertThat(asked.keySet())
                .containsExactlyInAnyOrder(
                        "response_type",
                        "client_id",
                        "redirect_uri",
                        "scope",
                        "state",
                        "nonce",
                        "code_challenge",
                        "code_challenge_method");
        assertThat(asked.getFirst("scope")).isEqualTo("openid");
        assertThat(asked.getFirst("code_challenge_method")).isEqualTo("S256");
    }

    @Test
    void a_provider_that_does_not_announce_pkce_is_not_troubled_with_it() {
        fake.announcePkce(false);
        assertThat(identified("personne-1")).isInstanceOf(Known.class);
    }

    @Test
    void a_code_is_worth_nothing_without_the_proof_that_it_was_asked_for_here() {
        RoundTrip his = trip();
        ProviderAnswer answer = answer(his, "personne-1");
        RoundTrip hers = trip();
        assertThat(provider.identify(hers, new ProviderAnswer(hers.state(), answer.code(), "", fake.issuer()), BACK))
                .isEqualTo(NotSignedIn.NOT_BELIEVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ailleurs.example", ""})
    void an_answer_in_the_name_of_another_provider_is_not_believed(String issuer) {
        RoundTrip trip = trip();
        String code = answer(trip, "personne-1").code();
        assertThat(provider.identify(trip, new ProviderAnswer(trip.state(), code, "", issuer), BACK))
                .isEqualTo(NotSignedIn.NOT_BELIEVED);
    }

    @Test
    void a_wrong_secret_of_ours_lets_nobody_in() {
        RoundTrip trip = trip();
        ProviderAnswer answer = answer(trip, "personne-1");
        assertThat(declared("un-autre-secret", ANY).identify(trip, answer, BACK))
                .isEqualTo(NotSignedIn.NOT_BELIEVED);
    }

    @Test
    void who_proved_himself_less_than_asked_does_not_come_in() {
        var strict = declared(FakeProConnect.SECRET, List.of("eidas2", "eidas3"));
        for (String acr : List.of("eidas2", "eidas3")) {
            fake.seat("personne-1", acr);
            assertThat(identified(strict)).isInstanceOf(Known.class);
        }
        for (String acr : List.of("eidas1", "", "EIDAS2", "eidas2 eidas3")) {
            fake.seat("personne-1", acr);
            assertThat(identified(strict)).as(acr).isEqualTo(NotSignedIn.TOO_WEAK);
        }
    }

    @Test
    void how_strongly_one_must_prove_oneself_is_asked_as_proconnect_reads_it() {
        URI asked = declared(FakeProConnect.SECRET, List.of("eidas2"))
                .findSignIn(trip(), BACK)
                .orElseThrow();
        assertThat(UriComponentsBuilder.fromUri(asked).build().getQueryParams().getFirst("claims"))
                .isNotNull()
                .satisfies(claims -> assertThat(
                                java.net.URLDecoder.decode(claims, java.nio.charset.StandardCharsets.UTF_8))
                        .contains("\"id_token\":{\"acr\":{", "\"essential\":true", "\"values\":[\"eidas2\"]"));
    }

    @Test
    void a_description_that_names_another_issuer_is_not_followed() {
        var other = new OpenIdProvider(
                new Registration(fake.issuer() + "/", FakeProConnect.CLIENT, FakeProConnect.SECRET, ANY, PATIENCE),
                clock);
        assertThat(other.findSignIn(trip(), BACK)).isEmpty();
    }

    @Test
    void nothing_leaves_without_tls_but_to_this_machine() {
        assertThat(ProviderTransport.isPrivate(URI.create("https://auth.example/token")))
                .isTrue();
        assertThat(ProviderTransport.isPrivate(URI.create("http://127.0.0.1:1/token")))
                .isTrue();
        assertThat(ProviderTransport.isPrivate(URI.create("http://auth.example/token")))
                .isFalse();
        assertThat(ProviderTransport.isPrivate(URI.create("http://localhost.example/token")))
                .isFalse();
        assertThat(ProviderTransport.isPrivate(null)).isFalse();
    }

    @Test
    void no_secret_is_printed() {
        assertThat(new Registration("https://i.example", "client", "secret-partage", ANY, PATIENCE).toString())
                .doesNotContain("secret-partage");
    }

    private Identification identified(OpenIdProvider asked) {
        RoundTrip trip = trip();
        URI signIn = asked.findSignIn(trip, BACK).orElseThrow();
        return asked.identify(trip, answer(fake.letIn(signIn, "personne-1")), BACK);
    }

    private OpenIdProvider declared(String secret, List<String> assurances) {
        return new OpenIdProvider(
                new Registration(fake.issuer(), FakeProConnect.CLIENT, secret, assurances, PATIENCE), clock);
    }

    private OpenIdProvider declared(Duration patience) {
        return new OpenIdProvider(
                new Registration(fake.issuer(), FakeProConnect.CLIENT, FakeProConnect.SECRET, ANY, patience), clock);
    }

    @Override
    IdentityProvider provider() {
        return provider;
    }

    @Override
    ProviderAnswer answer(RoundTrip trip, String person) {
        return answer(fake.letIn(provider.findSignIn(trip, BACK).orElseThrow(), person));
    }

    private static ProviderAnswer answer(URI back) {
        var told = UriComponentsBuilder.fromUri(back).build().getQueryParams();
        return new ProviderAnswer(
                String.valueOf(told.getFirst("state")),
                String.valueOf(told.getFirst("code")),
                "",
                java.net.URLDecoder.decode(
                        String.valueOf(told.getFirst("iss")), java.nio.charset.StandardCharsets.UTF_8));
    }
}
