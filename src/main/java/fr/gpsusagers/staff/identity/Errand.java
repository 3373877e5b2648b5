package fr.gpsusagers.staff.identity;

import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.account.InvitationToken;
import java.util.Optional;

/// Why someone goes to the identity provider.
public sealed interface Errand {

    /// What the browser keeps of [AddWayIn], before the agent.
    String ADD = "ajouter-";

    /// To be let in.
    record ComeIn() implements Errand {}

    /// To accept an invitation without a passphrase.
    record AcceptInvitation(InvitationToken token) implements Errand {}

    /// To add this way in to the one that this agent has: he is signed in already. On a shared computer another may be
    /// when the provider answers; he gets nothing.
    record AddWayIn(AgentId agent) implements Errand {}

    /// As a browser keeps it.
    default String written() {
        return switch (this) {
            case ComeIn _ -> "entrer";
            case AddWayIn(AgentId agent) -> ADD + agent;
            case AcceptInvitation(InvitationToken token) -> token.value();
        };
    }

    /// The errand that a browser kept; empty when it is none.
    static Optional<Errand> find(String written) {
        return switch (written) {
            case "entrer" -> Optional.of(new ComeIn());
            case String add
            when add.startsWith(ADD) ->
                AgentId.find(add.substring(ADD.length())).map(AddWayIn::new);
            default -> InvitationToken.find(written).map(AcceptInvitation::new);
        };
    }
}
