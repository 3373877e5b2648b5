package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Login;
import java.time.Duration;
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

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final FailedSignIns failed;
    private final Credentials credentials;
    private final PassphraseHashes hashes;
    private final Sessions sessions;

    public SignIn(FailedSignIns failed, Credentials credentials, PassphraseHashes hashes, Sessions sessions) {
        this.failed = failed;
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
    }

    /// @param typed the login as it was typed, whatever that is
    public Outcome signIn(String typed, Passphrase passphrase, OneTimeCode code, Instant at) {
        Optional<Login> login = Login.find(typed);
        String tried = login.map(Login::value).orElse(typed);
        Optional<Instant> wait = findWait(tried, at);
        if (wait.isPresent()) {
            return new Outcome.WaitUntil(wait.get());
        }
        Optional<Agent> agent = findProved(login, passphrase, code, at);
        if (agent.isEmpty()) {
            return new Outcome.Refused();
        }
        failed.remove(tried);
        var token = SessionToken.draw();
        sessions.add(token, Session.open(agent.get(), at));
        return new Outcome.SignedIn(token, agent.get());
    }

    private Optional<Instant> findWait(String tried, Instant at) {
        Optional<Failures> before = failed.find(tried);
        Optional<Instant> wait = before.map(Failures::nextTry).filter(at::isBefore);
        return wait.or(() -> switch (failed.replace(tried, before, Failures.after(before, at))) {
            case COUNTED -> Optional.empty();
            case OVERTAKEN -> Optional.of(at.plus(A_MOMENT));
        });
    }

    private Optional<Agent> findProved(Optional<Login> login, Passphrase passphrase, OneTimeCode code, Instant at) {
        Optional<Credential> kept = login.flatMap(credentials::find);
        if (kept.isEmpty()) {
            // Nobody may learn from the time it takes that there is no such agent.
            hashes.hash(passphrase);
            return Optional.empty();
        }
        boolean matches = hashes.match(passphrase, kept.get().passphrase());
        return kept.filter(credential -> matches && isNew(credential, code, at)).map(Credential::agent);
    }

    private boolean isNew(Credential credential, OneTimeCode code, Instant at) {
        OptionalLong step = credential.codes().stepOf(code, at);
        return step.isPresent()
                && credentials.updateUsed(credential.agent().id(), step.getAsLong()) == Credentials.CodeUse.USED;
    }
}
