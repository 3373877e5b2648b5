package fr.gpsusagers.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.signin.IdentityProvider.ProviderAnswer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    private static final List<SignInPurpose> PURPOSES = List.of(
            new SignInPurpose.ComeIn(),
            new SignInPurpose.AddWayIn(AgentId.random()),
            new SignInPurpose.AcceptInvitation(Token.draw()));

    @Test
    void what_a_browser_keeps_is_read_again() {
        for (SignInPurpose purpose : PURPOSES) {
            RoundTrip trip = RoundTrip.start(purpose);
            assertThat(RoundTrip.find(trip.written())).contains(trip);
        }
    }

    @Test
    void what_travels_gives_neither_the_trip_away_nor_each_other() {
        RoundTrip trip = RoundTrip.start(new SignInPurpose.ComeIn());
        var drawn = Set.of(
                trip.state(), trip.nonce(), trip.verifier(), trip.secret().value());
        assertThat(drawn).hasSize(4).allMatch(text -> Token.find(text).isPresent());
    }

    @Test
    void another_purpose_or_another_secret_leaves_with_another_state() {
        RoundTrip trip = RoundTrip.start(new SignInPurpose.ComeIn());
        assertThat(trip.leftWith(trip.state())).isTrue();
        assertThat(trip.leftWith("")).isFalse();
        assertThat(trip.leftWith(trip.nonce())).isFalse();
        assertThat(trip.leftWith(RoundTrip.start(new SignInPurpose.ComeIn()).state()))
                .isFalse();
        assertThat(trip.leftWith(new RoundTrip(trip.secret(), new SignInPurpose.AddWayIn(AgentId.random())).state()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "x.entrer", ".entrer", "entrer", "é", "..........................................."})
    void what_has_not_the_form_of_one_is_none(String written) {
        assertThat(RoundTrip.find(written)).isEmpty();
        assertThat(RoundTrip.find(Token.draw().value() + ".x" + written)).isEmpty();
        assertThat(RoundTrip.find(Token.draw().value())).isEmpty();
    }

    @Test
    void it_is_never_printed() {
        RoundTrip trip = RoundTrip.start(new SignInPurpose.ComeIn());
        assertThat(trip.toString()).doesNotContain(trip.secret().value());
        assertThat(new ProviderAnswer("etat", "code-secret", "", "").toString()).doesNotContain("code-secret");
    }
}
