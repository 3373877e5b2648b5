package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.kernel.load.Client;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.account.Credentials;
import fr.gpsusagers.staff.account.Credentials.Credential;
import fr.gpsusagers.staff.account.OneTimeCode;
import fr.gpsusagers.staff.account.Passphrase;
import fr.gpsusagers.staff.account.PassphraseHashes;
import fr.gpsusagers.staff.signin.KnownDevices.KeyedHashes;
import fr.gpsusagers.staff.signin.SignInGuard.Admission;
import fr.gpsusagers.staff.signin.SignInGuard.SignInTry;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/// Signs an agent in by login, passphrase and the current one-time code (30 seconds).
///
/// It writes without a transaction: a hash takes long, and must not hold one of the few database connections that
/// citizens need. Each write is complete by itself. A try is counted as a failure before it is checked, so that
/// neither concurrent tries nor a crash give free tries; success clears it.
@UseCase
public class SignIn {

    private final SignInGuard guard;
    private final Paces paces;
    private final Credentials credentials;
    private final PassphraseHashes hashes;
    private final Sessions sessions;

    public SignIn(
            FailedSignIns failed,
            Paces paces,
            KeyedHashes keyedHashes,
            Credentials credentials,
            PassphraseHashes hashes,
            Sessions sessions) {
        this.guard = new SignInGuard(failed, paces, keyedHashes);
        this.paces = paces;
        this.credentials = credentials;
        this.hashes = hashes;
        this.sessions = sessions;
    }

    public sealed interface Outcome {

        record SignedIn(Token token, Agent agent) implements Outcome {}

        /// Login, passphrase or code was wrong. The agent is not told which.
        record Refused() implements Outcome {}

        /// The login was tried too often. Logins that do not exist get this answer too.
        record WaitUntil(Instant moment) implements Outcome {}

        /// Too many others sign in, or try to. A browser known for the login never gets this answer, unless there
        /// are too many tries from known browsers.
        record Crowded(Instant moment) implements Outcome {}
    }

    /// @param typed the text typed as a login, valid or not
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
        var token = Token.draw();
        sessions.add(token, Session.open(agent, at));
        return new Outcome.SignedIn(token, agent);
    }

    private Optional<Agent> findProved(
            Optional<Login> login, Passphrase passphrase, OneTimeCode code, SignInTry attempt, Instant at) {
        Optional<Credential> kept = login.flatMap(credentials::find);
        if (kept.isEmpty()) {
            // Hash anyway: the response time must not reveal that the agent does not exist.
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
        return step.isPresent() && credentials.updateUsed(credential.agent().id(), step.getAsLong());
    }

    /// Marks the browser as known for a login, after an agent signed in. Returns the marks that the browser stores in
    /// place of its earlier marks.
    public String remember(Login login, String kept, Instant at) {
        return guard.remember(login, kept, at);
    }

    /// Counts a request to an agent page that is costly to answer, or that could be used to guess a secret address such
    /// as an invitation. Returns when to retry, or empty if the request is allowed now.
    @Writes
    public Optional<Instant> count(Pace pace, Client home, Instant at) {
        return paces.findWait(pace, home.key(), at);
    }

    /// The browser and network from which someone tries to sign in. `toString` hides both.
    ///
    /// @param known the marks of earlier sign-ins that the browser stored, as [KnownDevices] wrote them; empty if
    ///     it has none
    public record Browser(Client home, String known) {

        @Override
        public String toString() {
            return "…";
        }
    }
}
