package fr.gpsusagers.staff.identity;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// Someone comes back from the identity provider. The attempt is used up before anything else is done, so that neither
/// a
/// second click nor a crash makes two of it. No transaction is open while the provider is asked.
@UseCase
public final class ReturnFromProvider {

    private final Attempts attempts;
    private final IdentityProvider provider;
    private final SignInByIdentity signIn;
    private final AcceptByIdentity accept;
    private final AddIdentity add;

    public ReturnFromProvider(
            Attempts attempts,
            IdentityProvider provider,
            SignInByIdentity signIn,
            AcceptByIdentity accept,
            AddIdentity add) {
        this.attempts = attempts;
        this.provider = provider;
        this.signIn = signIn;
        this.accept = accept;
        this.add = add;
    }

    /// @param kept what the browser kept; empty when it kept nothing
    /// @param agent who is signed in at this browser
    public Return comeBack(Optional<Attempt> kept, ProviderAnswer answer, Optional<Agent> agent, URI back, Instant at) {
        // Another site that sends him here with a state of its own must not use up the attempt that he is busy with.
        Optional<Attempt> his = kept.filter(attempt -> attempt.leftWith(answer.state()))
                .filter(attempt -> attempts.use(attempt, at) == Attempts.Use.USED);
        if (his.isEmpty()) {
            return new Return.NoAttempt();
        }
        return answer.isDeclined() ? new Return.Declined() : identified(his.get(), answer, agent, back, at);
    }

    private Return identified(Attempt attempt, ProviderAnswer answer, Optional<Agent> agent, URI back, Instant at) {
        return switch (provider.identify(attempt, answer, back)) {
            case Identification.Known known -> received(attempt.errand(), known, agent, at);
            case Identification.TooWeak _ -> new Return.TooWeak();
            case Identification.NotBelieved _ -> new Return.NotBelieved();
            case Identification.Silent _ -> new Return.Silent();
        };
    }

    private Return received(Errand errand, Identification.Known known, Optional<Agent> agent, Instant at) {
        return switch (errand) {
            case Errand.ComeIn _ -> signIn.signIn(known, at);
            case Errand.AcceptInvitation(var token) -> accept.accept(token, known, at);
            case Errand.AddWayIn _ ->
                agent.map(who -> add.add(who, known.identity())).orElseGet(Return.NoAttempt::new);
        };
    }
}
