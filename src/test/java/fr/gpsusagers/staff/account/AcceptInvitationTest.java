package fr.gpsusagers.staff.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.signin.WaysIn;
import fr.gpsusagers.staff.signin.WaysIn.Accepting;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AcceptInvitationTest {

    private final StaffInMemory staff = new StaffInMemory();
    private final Instant now = new TestClock().instant();
    private final Invitation invitation = ((Accounts.Invited) staff.accounts()
                    .add(new Authority.OfConsole(), new Login("accueil-rsa-2"), Set.of(Role.AGENT), Set.of(), now))
            .invitation();
    private final WaysIn waysIn = staff.waysIn();

    @Test
    void a_good_passphrase_and_a_first_code_make_an_agent_who_is_signed_in() {
        var accepted = (Accepting.Accepted) accept(StaffInMemory.PASSPHRASE, now);
        assertThat(accepted.agent().isActive()).isTrue();
        assertThat(staff.now(invitation.agent())).isEqualTo(accepted.agent());
        assertThat(staff.sessions.find(accepted.session()))
                .hasValueSatisfying(session -> assertThat(session.isOpen(now)).isTrue());
        assertThat(staff.hashes.match(
                        StaffInMemory.PASSPHRASE,
                        staff.credentials
                                .find(accepted.agent().login())
                                .orElseThrow()
                                .passphrase()))
                .isTrue();
    }

    @Test
    void the_code_of_the_enrolment_is_used_up() {
        accept(StaffInMemory.PASSPHRASE, now);
        long step =
                invitation.codes().stepOf(invitation.codes().codeAt(now), now).orElseThrow();
        assertThat(staff.credentials.updateUsed(invitation.agent().id(), step)).isFalse();
    }

    @Test
    void it_is_accepted_once() {
        accept(StaffInMemory.PASSPHRASE, now);
        assertThat(accept(StaffInMemory.PASSPHRASE, now)).isInstanceOf(Accepting.NoInvitation.class);
        assertThat(waysIn.findInvitation(invitation.token(), now)).isEmpty();
    }

    @Test
    void after_three_days_it_opens_no_more() {
        assertThat(waysIn.findInvitation(
                        invitation.token(), invitation.expiresAt().minusSeconds(1)))
                .contains(invitation);
        assertThat(waysIn.findInvitation(invitation.token(), invitation.expiresAt()))
                .isEmpty();
        assertThat(accept(StaffInMemory.PASSPHRASE, invitation.expiresAt())).isInstanceOf(Accepting.NoInvitation.class);
    }

    @Test
    void a_token_that_nobody_was_given_opens_nothing() {
        assertThat(waysIn.findInvitation(Token.draw(), now)).isEmpty();
    }

    @Test
    void a_weak_passphrase_or_a_wrong_code_loses_nothing() {
        assertThat(accept(new Passphrase("court"), now))
                .isEqualTo(new Accepting.TooWeak(Passphrase.Weakness.TOO_SHORT));
        assertThat(waysIn.accept(invitation.token(), StaffInMemory.PASSPHRASE, new OneTimeCode("12345"), now))
                .isInstanceOf(Accepting.WrongCode.class);
        assertThat(accept(StaffInMemory.PASSPHRASE, now)).isInstanceOf(Accepting.Accepted.class);
    }

    @Test
    void no_secret_of_it_is_ever_printed() {
        assertThat(invitation.toString())
                .doesNotContain(
                        invitation.token().value(),
                        invitation.codes().hex(),
                        invitation.codes().base32(),
                        "accueil");
    }

    private Accepting accept(Passphrase passphrase, Instant at) {
        return waysIn.accept(invitation.token(), passphrase, invitation.codes().codeAt(at), at);
    }
}
