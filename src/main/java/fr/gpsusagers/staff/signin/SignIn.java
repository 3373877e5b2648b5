package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.guard.Browser;
import fr.gpsusagers.staff.guard.FailedSignIns;
import fr.gpsusagers.staff.guard.KeyedHashes;
import fr.gpsusagers.staff.guard.Paces;
import fr.gpsusagers.staff.guard.SignInGuard;
import fr.gpsusagers.staff.guard.SignInGuard.Admission;
import fr.gpsusagers.staff.guard.SignInTry;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/// Lets an agent in who types his login, his passphrase and the code of this half-minute.
///
/// It writes, and yet is no transaction: a hash takes long, and must not hold one of the few connections that citizens
/// need. Each thing it keeps is whole by itself. A try counts as a failure before it is looked at, so that neither many
/// tries at once nor a crash are free; success forgets it.
@UseCase
public final class SignIn {

    private final SignInGuard guard;
    private final Credentials credentials;
    private final PassphraseHashes hashes;
    private final Sessions sessions;

    public SignIn(
            FailedSignIns failed,
            Paces paces,
            KeyedHashes devices,
            Credentials credentials,
            PassphraseHashes hashes,
            Sessions sessions) {
        this.guard = new SignInGuard(failed, paces, devices);
        this.credentials = credentials;
        this.hashes = hashes;
        this.sessions = sessions;
    }

    public sealed interface Outcome {

        record SignedIn(SessionToken token, Agent agent) implements Outcome {}

        /// Something was wrong, and nobody is told what.
        record Refused() implements Outcome {}

        /// Tried too often. Said of a login that nobody has, too.
        record WaitUntil(Instant moment) implements Outcome {}

        /// Too many others sign in, or pretend to. Never said at a browser that is known for the login, as long as
        /// such browsers are not too many themselves.
        record Crowded(Instant moment) implements Outcome {}
    }

    /// @param typed the login as it was typed, whatever that is
    public Outcome signIn(String typed, Passphrase passphrase, OneTimeCode code, Browser browser, Instant at) {
        Optional<Login> login = Login.find(typed);
        SignInTry attempt = guard.attempt(typed, login, browser, at);
        return switch (guard.admit(attempt, at)) {
            case Admission.TooOften(var again) -> new Outcome.WaitUntil(again);
            case Admission.Crowded(var again) -> new Outcome.Crowded(again);
            case Admission.Admitted _ ->
                findProved(login, passphrase, code, attempt, at)
                        .<Outcome>map(agent -> signedIn(agent, attempt, at))
                        .orElseGet(Outcome.Refused::new);
        };
    }

    private Outcome signedIn(Agent agent, SignInTry attempt, Instant at) {
        guard.forgive(attempt);
        var token = SessionToken.draw();
        sessions.add(token, Session.open(agent, at));
        return new Outcome.SignedIn(token, agent);
    }

    private Optional<Agent> findProved(
            Optional<Login> login, Passphrase passphrase, OneTimeCode code, SignInTry attempt, Instant at) {
        Optional<Credential> kept = login.flatMap(credentials::find);
        if (kept.isEmpty()) {
            // Nobody may learn from the time it takes that there is no such agent.
            hashes.hash(passphrase);
        }
        Optional<Credential> matching = kept.filter(one -> hashes.match(passphrase, one.passphrase()));
        if (matching.isEmpty()) {
            guard.admitNothing(attempt, at);
            return Optional.empty();
        }
        return matching.filter(one -> guard.admitsCode(attempt, at) && isNew(one, code, at))
                .map(Credential::agent);
    }

    private boolean isNew(Credential credential, OneTimeCode code, Instant at) {
        OptionalLong step = credential.codes().stepOf(code, at);
        return step.isPresent()
                && credentials.updateUsed(credential.agent().id(), step.getAsLong()) == Credentials.CodeUse.USED;
    }
}
