package fr.gpsusagers.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.load.Client;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import fr.gpsusagers.staff.account.OneTimeCode;
import fr.gpsusagers.staff.account.Passphrase;
import fr.gpsusagers.staff.signin.SignIn.Browser;
import fr.gpsusagers.staff.signin.SignIn.Outcome.Refused;
import fr.gpsusagers.staff.signin.SignIn.Outcome.SignedIn;
import fr.gpsusagers.staff.signin.SignIn.Outcome.WaitUntil;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {

    private static final String RIGHT = StaffInMemory.PASSPHRASE.value();
    private static final String WRONG = "une tout autre phrase ici";
    private static final int FREE = 5;
    private static final Browser HERE = new Browser(Client.at("192.0.2.1"), "");

    private final StaffInMemory staff = new StaffInMemory();
    private final TestClock clock = new TestClock();
    private final Agent agent = staff.active("accueil-rsa-2", Role.AGENT, "rsa-1");
    private final SignIn signIn =
            new SignIn(staff.failed, staff.paces, new PlainHashes(), staff.credentials, staff.hashes, staff.sessions);

    @ParameterizedTest
    @ValueSource(strings = {"accueil-rsa-2", " Accueil-RSA-2 "})
    void login_passphrase_and_code_open_a_session(String typed) {
        var signedIn = (SignedIn) signIn(typed, RIGHT);
        assertThat(signedIn.agent()).isEqualTo(agent);
        assertThat(staff.sessions.find(signedIn.token())).contains(Session.open(agent, clock.instant()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            wrong      ; login                ; passphrase
            passphrase ; accueil-rsa-2        ; une tout autre phrase ici
            login      ; accueil-rsa-3        ; girafe violon tempête moutarde
            all        ; nobody's words, 'no' ; une tout autre phrase ici
            """, useHeadersInDisplayName = true)
    void nobody_is_told_what_was_wrong(String wrong, String login, String passphrase) {
        assertThat(signIn(login, passphrase)).as(wrong).isEqualTo(new Refused());
    }

    @Test
    void a_wrong_code_is_refused_like_all_else() {
        assertThat(signIn.signIn(
                        "accueil-rsa-2", StaffInMemory.PASSPHRASE, new OneTimeCode("12345"), HERE, clock.instant()))
                .isEqualTo(new Refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"accueil-rsa-2", "nobody", "no login at all"})
    void the_hash_is_computed_once_whoever_tries(String login) {
        signIn(login, WRONG);
        assertThat(staff.hashes.computed()).isEqualTo(1);
    }

    @Test
    void a_code_serves_once() {
        assertThat(signIn("accueil-rsa-2", RIGHT)).isInstanceOf(SignedIn.class);
        assertThat(signIn("accueil-rsa-2", RIGHT)).isEqualTo(new Refused());
        clock.pass(Duration.ofSeconds(30));
        assertThat(signIn("accueil-rsa-2", RIGHT)).isInstanceOf(SignedIn.class);
    }

    @Test
    void a_wrong_passphrase_does_not_use_up_the_code() {
        signIn("accueil-rsa-2", WRONG);
        assertThat(signIn("accueil-rsa-2", RIGHT)).isInstanceOf(SignedIn.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accueil-rsa-2", "nobody", "no login at all"})
    void after_five_failures_one_waits_whether_there_is_such_an_agent_or_not(String login) {
        fail(login, FREE);
        clock.pass(Duration.ofSeconds(59));
        assertThat(signIn(login, RIGHT)).isEqualTo(new WaitUntil(clock.instant().plusSeconds(1)));
        assertThat(staff.hashes.computed()).isEqualTo(FREE);
        clock.pass(Duration.ofSeconds(1));
        assertThat(signIn(login, RIGHT)).isNotInstanceOf(WaitUntil.class);
    }

    @Test
    void capitals_are_no_way_around_the_wait() {
        fail("accueil-rsa-2", FREE);
        assertThat(signIn("ACCUEIL-rsa-2", RIGHT)).isInstanceOf(WaitUntil.class);
    }

    @Test
    void success_forgets_the_failures() {
        fail("accueil-rsa-2", FREE - 1);
        assertThat(signIn("accueil-rsa-2", RIGHT)).isInstanceOf(SignedIn.class);
        clock.pass(Duration.ofSeconds(30));
        fail("accueil-rsa-2", FREE - 1);
        assertThat(signIn("accueil-rsa-2", RIGHT)).isInstanceOf(SignedIn.class);
    }

    @Test
    void of_many_tries_at_the_same_moment_one_is_looked_at() {
        staff.failed.overtakeTheNext();
        assertThat(signIn("accueil-rsa-2", RIGHT))
                .isEqualTo(new WaitUntil(clock.instant().plusSeconds(1)));
        assertThat(staff.hashes.computed()).isZero();
    }

    private void fail(String login, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn(login, WRONG)).isEqualTo(new Refused());
        }
    }

    private SignIn.Outcome signIn(String login, String passphrase) {
        return signIn.signIn(
                login, new Passphrase(passphrase), StaffInMemory.CODES.codeAt(clock.instant()), HERE, clock.instant());
    }
}
