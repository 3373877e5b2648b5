package fr.gpsusagers.staff.guard;

import fr.gpsusagers.staff.Login;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Counts each try to sign in before it is looked at, so that neither many at once nor a crash are free.
///
/// A browser that is known for the login has a count of its own and a reserve of its own: whatever strangers do, its
/// agent gets in. All others are counted by login and address, by address, by login, and together.
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

    /// Whether a try is looked at.
    public sealed interface Admission {

        record Admitted() implements Admission {}

        /// This login, or this address, was tried too often.
        record TooOften(Instant again) implements Admission {}

        /// Too many sign in at once, wherever they are.
        record Crowded(Instant again) implements Admission {}
    }

    /// @param typed what was typed as a login; its form as a login if it has one
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

    /// Whether the code is looked at, after the right passphrase. Refused in silence: a wait that is told would tell
    /// that the passphrase is right.
    public boolean admitsCode(SignInTry attempt, Instant at) {
        return attempt.isKnown() || count(attempt.codes(), at).isEmpty();
    }

    /// After a wrong passphrase: as much work as [#admitsCode], for nothing.
    public void admitNothing(SignInTry attempt, Instant at) {
        if (!attempt.isKnown()) {
            count(attempt.nothing(), at);
        }
    }

    /// The try was right: it counts no more.
    public void forgive(SignInTry attempt) {
        failed.remove(attempt.own());
        if (!attempt.isKnown()) {
            failed.remove(attempt.codes());
            paces.giveBack(Pace.HOME, attempt.home().value());
            paces.giveBack(Pace.LOGIN, attempt.login());
        }
    }

    private Optional<Instant> findOwnWait(SignInTry attempt, Instant at) {
        return failed.find(attempt.own()).map(Failures::nextTry).filter(at::isBefore);
    }

    private Optional<Instant> findWait(Pace pace, SignInTry attempt, Instant at) {
        return attempt.isKnown()
                ? Optional.empty()
                : paces.findWait(pace, pace == Pace.HOME ? attempt.home().value() : attempt.login(), at);
    }

    /// Counts a try; empty when it may be looked at.
    private Optional<Instant> count(String key, Instant at) {
        Optional<Failures> before = failed.find(key);
        Optional<Instant> wait = before.map(Failures::nextTry).filter(at::isBefore);
        return wait.or(() -> switch (failed.replace(key, before, Failures.after(before, at))) {
            case COUNTED -> Optional.empty();
            case OVERTAKEN -> Optional.of(at.plus(A_MOMENT));
        });
    }
}
