package fr.gpsusagers.staff.signin;

import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Token;
import java.util.Optional;

/// The purpose of a round trip to the identity provider.
public sealed interface SignInPurpose {

    /// Prefix of the stored form of [AddWayIn], before the agent's identifier.
    String ADD = "ajouter-";

    /// To sign in.
    record ComeIn() implements SignInPurpose {}

    /// To accept an invitation without choosing a passphrase.
    record AcceptInvitation(Token token) implements SignInPurpose {}

    /// To add this way to sign in for an agent who is already signed in. On a shared computer, another agent may be
    /// signed in when the provider answers; that agent gets nothing.
    record AddWayIn(AgentId agent) implements SignInPurpose {}

    /// Returns the form that the browser stores.
    default String written() {
        return switch (this) {
            case ComeIn _ -> "entrer";
            case AddWayIn(AgentId agent) -> ADD + agent;
            case AcceptInvitation(Token token) -> token.value();
        };
    }

    /// Parses the form that a browser stored. Empty if it is invalid.
    static Optional<SignInPurpose> find(String written) {
        return switch (written) {
            case "entrer" -> Optional.of(new ComeIn());
            case String add
            when add.startsWith(ADD) ->
                AgentId.find(add.substring(ADD.length())).map(AddWayIn::new);
            default -> Token.find(written).map(AcceptInvitation::new);
        };
    }
}
