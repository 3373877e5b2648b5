package fr.gpsusagers.staff.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.signin.IdentityProvider;
import fr.gpsusagers.staff.signin.IdentityProvider.Identification;
import fr.gpsusagers.staff.signin.IdentityProvider.Identification.Known;
import fr.gpsusagers.staff.signin.IdentityProvider.ProviderAnswer;
import fr.gpsusagers.staff.signin.NotSignedIn;
import fr.gpsusagers.staff.signin.RoundTrip;
import fr.gpsusagers.staff.signin.SignInPurpose;
import java.net.URI;
import org.junit.jupiter.api.Test;

/// The contract of every identity provider, real or pretend.
abstract class IdentityProviderContract {

    static final URI BACK = URI.create("http://localhost:8080/agent/proconnect/retour");

    abstract IdentityProvider provider();

    /// Returns the provider's answer after a person with this subject has authenticated there.
    abstract ProviderAnswer answer(RoundTrip trip, String person);

    @Test
    void it_is_declared() {
        assertThat(provider().isDeclared()).isTrue();
    }

    @Test
    void the_same_person_is_the_same_identity_each_time_and_another_is_another() {
        var first = identity("personne-1");
        assertThat(identity("personne-1")).isEqualTo(first);
        assertThat(identity("personne-2")).isNotEqualTo(first);
    }

    @Test
    void the_answer_to_another_trip_is_not_believed() {
        RoundTrip his = trip();
        ProviderAnswer answer = answer(his, "personne-1");
        assertThat(provider().identify(trip(), answer, BACK)).isEqualTo(NotSignedIn.NOT_BELIEVED);
    }

    @Test
    void an_answer_serves_once() {
        RoundTrip trip = trip();
        ProviderAnswer answer = answer(trip, "personne-1");
        assertThat(provider().identify(trip, answer, BACK)).isInstanceOf(Known.class);
        assertThat(provider().identify(trip, answer, BACK)).isEqualTo(NotSignedIn.NOT_BELIEVED);
    }

    @Test
    void an_answer_that_it_never_gave_is_not_believed() {
        RoundTrip trip = trip();
        for (String code : new String[] {"", "x", "a".repeat(2000), "é&=\n"}) {
            assertThat(provider().identify(trip, new ProviderAnswer(trip.state(), code, "", ""), BACK))
                    .isEqualTo(NotSignedIn.NOT_BELIEVED);
        }
    }

    @Test
    void who_signs_out_there_comes_back_here() {
        RoundTrip trip = trip();
        var known = (Known) provider().identify(trip, answer(trip, "personne-1"), BACK);
        assertThat(provider().findSignOut(known.proof(), BACK))
                .hasValueSatisfying(out -> assertThat(
                                java.net.URLDecoder.decode(out.toString(), java.nio.charset.StandardCharsets.UTF_8))
                        .contains(BACK.toString()));
    }

    final Object identity(String person) {
        return ((Known) identified(person)).identity();
    }

    final Identification identified(String person) {
        RoundTrip trip = trip();
        return provider().identify(trip, answer(trip, person), BACK);
    }

    static RoundTrip trip() {
        return new RoundTrip(Token.draw(), new SignInPurpose.ComeIn());
    }
}
