package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.load.Client;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.signin.KnownDevices.KeyedHashes;
import fr.gpsusagers.staff.signin.SignIn.Browser;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Counts each sign-in try before checking it, so that neither concurrent tries nor a crash give free tries.
///
/// A browser known for the login has its own failure count and its own reserve, so its agent can sign in
/// whatever strangers do. Tries from all other browsers are counted by login and network, by network, by login,
/// and in total.
public final class SignInGuard {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final String TOGETHER = "";

    private final FailedSignIns failed;
    private final Paces paces;
    private final KnownDevices devices;

    public SignInGuard(FailedSignIns failed, Paces paces, KeyedHashes hashes) {
        this.failed = failed;
        this.paces = paces;
        this.devices = new KnownDevices(hashes);
    }

    /// Whether a try is checked at all.
    public sealed interface Admission {

        record Admitted() implements Admission {}

        /// This login, or this network, was tried too often.
        record TooOften(Instant again) implements Admission {}

        /// Too many sign-ins in total, from anywhere.
        record Crowded(Instant again) implements Admission {}
    }

    /// A sign-in try, with the keys under which it is counted. `toString` hides it.
    ///
    /// @param login as typed, whether the agent exists or not
    /// @param device the device, if the browser is known for this login
    public record SignInTry(String login, Client home, Optional<String> device) {

        boolean isKnown() {
            return device.isPresent();
        }

        /// The key of its own count: this login on this known browser, or else this login from this network.
        String own() {
            return device.map(known -> "device\n" + login + "\n" + known).orElse("home\n" + login + "\n" + home.key());
        }

        /// The key that counts wrong codes after a correct passphrase. Strangers without the passphrase cannot fill it.
        String codes() {
            return "codes\n" + login;
        }

        /// The key of a count that is never read, so that a wrong passphrase takes as long as a correct one.
        String nothing() {
            return "nothing\n" + login;
        }

        @Override
        public String toString() {
            return "…";
        }
    }

    /// @param typed the text typed as a login
    /// @param login the same text as a login, if it has the form of one
    public SignInTry attempt(String typed, Optional<Login> login, Browser browser, Instant at) {
        return new SignInTry(
                login.map(Login::value).orElse(typed),
                browser.home(),
                login.flatMap(one -> devices.find(one, browser.known(), at)));
    }

    public Admission admit(SignInTry attempt, Instant at) {
        Optional<Instant> tooOften = findOwnWait(attempt, at).or(() -> findWait(Pace.HOME, attempt, at));
        if (tooOften.isPresent()) {
            return new Admission.TooOften(tooOften.get());
        }
        Optional<Instant> crowded = paces.findWait(attempt.isKnown() ? Pace.KNOWN : Pace.UNKNOWN, TOGETHER, at);
        if (crowded.isPresent()) {
            return new Admission.Crowded(crowded.get());
        }
        return findWait(Pace.LOGIN, attempt, at)
                .or(() -> count(attempt.own(), at))
                .<Admission>map(Admission.TooOften::new)
                .orElseGet(Admission.Admitted::new);
    }

    /// Whether the one-time code may be checked, after a correct passphrase. A refusal is silent: announcing a wait
    /// would reveal that the passphrase is correct.
    public boolean admitsCode(SignInTry attempt, Instant at) {
        return attempt.isKnown() || count(attempt.codes(), at).isEmpty();
    }

    /// Does the same work as [#admitsCode] after a wrong passphrase, without any effect, so that both take
    /// the same time.
    public void admitNothing(SignInTry attempt, Instant at) {
        if (!attempt.isKnown()) {
            count(attempt.nothing(), at);
        }
    }

    /// Forgets the failures after a successful sign-in.
    public void forgive(SignInTry attempt) {
        failed.remove(attempt.own());
        if (!attempt.isKnown()) {
            failed.remove(attempt.codes());
            paces.giveBack(Pace.HOME, attempt.home().key());
            paces.giveBack(Pace.LOGIN, attempt.login());
        }
    }

    /// Returns the marks that the browser stores in place of its earlier ones, once this login has signed in.
    String remember(Login login, String kept, Instant at) {
        return devices.add(login, kept, at);
    }

    private Optional<Instant> findOwnWait(SignInTry attempt, Instant at) {
        return failed.find(attempt.own()).map(Failures::nextTry).filter(at::isBefore);
    }

    private Optional<Instant> findWait(Pace pace, SignInTry attempt, Instant at) {
        return attempt.isKnown()
                ? Optional.empty()
                : paces.findWait(pace, pace == Pace.HOME ? attempt.home().key() : attempt.login(), at);
    }

    /// Counts a try. Empty if the try may be checked; otherwise when to retry.
    private Optional<Instant> count(String key, Instant at) {
        Optional<Failures> before = failed.find(key);
        Optional<Instant> wait = before.map(Failures::nextTry).filter(at::isBefore);
        boolean isOvertaken = wait.isEmpty() && !failed.replace(key, before, Failures.after(before, at));
        return isOvertaken ? Optional.of(at.plus(A_MOMENT)) : wait;
    }
}
