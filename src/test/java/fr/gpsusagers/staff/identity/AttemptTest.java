package fr.gpsusagers.staff.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.staff.Tokens;
import fr.gpsusagers.staff.account.InvitationToken;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptTest {

    private static final List<Errand> ERRANDS =
            List.of(new Errand.ComeIn(), new Errand.AddWayIn(), new Errand.AcceptInvitation(InvitationToken.draw()));

    @Test
    void what_a_browser_keeps_is_read_again() {
        for (Errand errand : ERRANDS) {
            Attempt attempt = Attempt.start(errand);
            assertThat(Attempt.find(attempt.written())).contains(attempt);
        }
    }

    @Test
    void what_travels_gives_neither_the_attempt_away_nor_each_other() {
        Attempt attempt = Attempt.start(new Errand.ComeIn());
        var drawn = Set.of(attempt.state(), attempt.nonce(), attempt.verifier(), attempt.secret());
        assertThat(drawn).hasSize(4).allMatch(Tokens::isOne);
    }

    @Test
    void another_errand_or_another_secret_leaves_with_another_state() {
        Attempt attempt = Attempt.start(new Errand.ComeIn());
        assertThat(attempt.leftWith(attempt.state())).isTrue();
        assertThat(attempt.leftWith("")).isFalse();
        assertThat(attempt.leftWith(attempt.nonce())).isFalse();
        assertThat(attempt.leftWith(Attempt.start(new Errand.ComeIn()).state())).isFalse();
        assertThat(attempt.leftWith(new Attempt(attempt.secret(), new Errand.AddWayIn()).state()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "x.entrer", ".entrer", "entrer", "é", "..........................................."})
    void what_has_not_the_form_of_one_is_none(String written) {
        assertThat(Attempt.find(written)).isEmpty();
        assertThat(Attempt.find(Tokens.draw() + ".x" + written)).isEmpty();
        assertThat(Attempt.find(Tokens.draw())).isEmpty();
    }

    @Test
    void it_is_never_printed() {
        Attempt attempt = Attempt.start(new Errand.ComeIn());
        assertThat(attempt.toString()).doesNotContain(attempt.secret());
        assertThat(new ProviderAnswer("etat", "code-secret", "", "").toString()).doesNotContain("code-secret");
    }
}
