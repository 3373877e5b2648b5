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
import fr.gpsusagers.staff.signin.SignIn.Outcome.Crowded;
import fr.gpsusagers.staff.signin.SignIn.Outcome.Refused;
import fr.gpsusagers.staff.signin.SignIn.Outcome.SignedIn;
import fr.gpsusagers.staff.signin.SignIn.Outcome.WaitUntil;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Strangers guess, spray and flood: the agent can still sign in.
class SignInAttacksTest {

    private static final String LOGIN = "accueil-rsa-2";
    private static final Passphrase RIGHT = StaffInMemory.PASSPHRASE;
    private static final Passphrase WRONG = new Passphrase("une tout autre phrase ici");
    private static final String OFFICE = "192.0.2.1";

    private final StaffInMemory staff = new StaffInMemory();
    private final TestClock clock = new TestClock();
    private final Agent agent = staff.active(LOGIN, Role.AGENT, "rsa-1");
    private final PlainHashes hashes = new PlainHashes();
    private final SignIn signIn =
            new SignIn(staff.failed, staff.paces, hashes, staff.credentials, staff.hashes, staff.sessions);
    private final String device = signIn.remember(agent.login(), "", clock.instant());

    @Test
    void a_stranger_locks_the_login_for_his_own_address_only() {
        fail(LOGIN, "198.51.100.7", 5);
        assertThat(signIn(LOGIN, RIGHT, "198.51.100.7", "")).isInstanceOf(WaitUntil.class);
        assertThat(signIn(LOGIN, RIGHT, OFFICE, "")).isInstanceOf(SignedIn.class);
    }

    @Test
    void whatever_a_thousand_strangers_do_the_agent_signs_in_at_his_own_browser() {
        for (int stranger = 0; stranger < 1_000; stranger++) {
            signIn(LOGIN, WRONG, "198.51.%d.%d".formatted(stranger / 250, stranger % 250), "");
        }
        assertThat(signIn(LOGIN, RIGHT, "203.0.113.1", "")).isNotInstanceOf(SignedIn.class);
        assertThat(signIn(LOGIN, RIGHT, OFFICE, device)).isInstanceOf(SignedIn.class);
        assertThat(staff.hashes.computed()).isLessThanOrEqualTo(62);
    }

    @Test
    void a_login_that_is_tried_from_everywhere_is_slowed_down_at_new_browsers_and_not_locked() {
        for (int stranger = 0; stranger < 100; stranger++) {
            signIn(LOGIN, WRONG, "198.51.100." + stranger, "");
            clock.pass(Duration.ofSeconds(1));
        }
        for (int stranger = 0; stranger < 10; stranger++) {
            signIn(LOGIN, WRONG, "203.0.113." + stranger, "");
        }
        assertThat(signIn(LOGIN, RIGHT, OFFICE, "")).isInstanceOf(WaitUntil.class);
        assertThat(signIn("accueil-apa-1", RIGHT, "203.0.113.99", "")).isEqualTo(new Refused());
        clock.pass(Duration.ofSeconds(30));
        assertThat(signIn(LOGIN, RIGHT, OFFICE, "")).isInstanceOf(SignedIn.class);
    }

    @ParameterizedTest
    @CsvSource({"198.51.100.7, 198.51.100.7", "2001:db8:1:2::7, 2001:db8:1:2:ffff::1"})
    void forty_logins_from_one_address_are_counted_for_the_address(String address, String sameHome) {
        for (int login = 0; login < 30; login++) {
            assertThat(signIn("accueil-" + login, WRONG, address, "")).isEqualTo(new Refused());
        }
        for (int login = 30; login < 40; login++) {
            assertThat(signIn("accueil-" + login, WRONG, sameHome, "")).isInstanceOf(WaitUntil.class);
        }
        assertThat(staff.hashes.computed()).isEqualTo(30);
        assertThat(signIn(LOGIN, RIGHT, sameHome, device)).isInstanceOf(SignedIn.class);
        assertThat(signIn(LOGIN, RIGHT, "2001:db8:1:3::1", "")).isNotInstanceOf(WaitUntil.class);
    }

    @Test
    void an_office_is_not_held_up_by_its_own_agents() {
        for (int desk = 0; desk < 50; desk++) {
            staff.active("bureau-" + desk, Role.AGENT, "rsa-1");
            assertThat(signIn("bureau-" + desk, RIGHT, OFFICE, "")).isInstanceOf(SignedIn.class);
        }
    }

    @Test
    void a_flood_from_everywhere_costs_sixty_hashes_a_minute_and_leaves_known_browsers_their_reserve() {
        for (int stranger = 0; stranger < 300; stranger++) {
            signIn("accueil-" + stranger, WRONG, "198.51.%d.%d".formatted(stranger / 250, stranger % 250), "");
        }
        assertThat(staff.hashes.computed()).isEqualTo(60);
        assertThat(signIn(LOGIN, RIGHT, OFFICE, ""))
                .isEqualTo(new Crowded(clock.instant().plusSeconds(1)));
        assertThat(signIn(LOGIN, RIGHT, OFFICE, device)).isInstanceOf(SignedIn.class);
        clock.pass(Duration.ofSeconds(31));
        assertThat(signIn(LOGIN, RIGHT, OFFICE, "")).isInstanceOf(SignedIn.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {LOGIN, "nobody", "no login at all"})
    void no_wait_tells_whether_there_is_such_an_agent(String login) {
        fail(login, OFFICE, 5);
        assertThat(signIn(login, WRONG, OFFICE, ""))
                .isEqualTo(new WaitUntil(clock.instant().plusSeconds(60)));
    }

    @Test
    void a_stolen_computer_is_slowed_down_like_any_other_and_holds_up_nobody_else() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(LOGIN, WRONG, OFFICE, device)).isEqualTo(new Refused());
        }
        assertThat(signIn(LOGIN, RIGHT, OFFICE, device)).isInstanceOf(WaitUntil.class);
        assertThat(signIn(LOGIN, RIGHT, OFFICE, "")).isInstanceOf(SignedIn.class);
    }

    /// A visible wait would tell the thief that the passphrase is correct.
    @Test
    void whoever_stole_a_passphrase_guesses_few_codes_from_however_many_addresses_and_is_not_told() {
        for (int stranger = 0; stranger < 5; stranger++) {
            assertThat(guess("198.51.100." + stranger, "000000")).isEqualTo(new Refused());
        }
        String code = StaffInMemory.CODES.codeAt(clock.instant()).value();
        assertThat(guess("198.51.100.99", code)).isEqualTo(new Refused());
        assertThat(signIn(LOGIN, RIGHT, OFFICE, device)).isInstanceOf(SignedIn.class);
        clock.pass(Duration.ofMinutes(1));
        assertThat(signIn(LOGIN, RIGHT, OFFICE, "")).isInstanceOf(SignedIn.class);
    }

    private SignIn.Outcome guess(String address, String code) {
        return signIn.signIn(LOGIN, RIGHT, new OneTimeCode(code), new Browser(Client.at(address), ""), clock.instant());
    }

    private void fail(String login, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn(login, WRONG, address, "")).isEqualTo(new Refused());
        }
    }

    private SignIn.Outcome signIn(String login, Passphrase passphrase, String address, String known) {
        return signIn.signIn(
                login,
                passphrase,
                StaffInMemory.CODES.codeAt(clock.instant()),
                new Browser(Client.at(address), known),
                clock.instant());
    }
}
