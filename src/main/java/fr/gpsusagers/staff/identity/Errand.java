package fr.gpsusagers.staff.identity;

import fr.gpsusagers.staff.account.InvitationToken;
import java.util.Optional;

/// Why someone goes to the identity provider.
public sealed interface Errand {

    /// To be let in.
    record ComeIn() implements Errand {}

    /// To accept an invitation without a passphrase.
    record AcceptInvitation(InvitationToken token) implements Errand {}

    /// To add this way in to the one that he has: he is signed in already.
    record AddWayIn() implements Errand {}

    /// As a browser keeps it.
    default String written() {
        return switch (this) {
            case ComeIn _ -> "entrer";
            case AddWayIn _ -> "ajouter";
            case AcceptInvitation(InvitationToken token) -> token.value();
        };
    }

    /// The errand that a browser kept; empty when it is none.
    static Optional<Errand> find(String written) {
        return switch (written) {
            case "entrer" -> Optional.of(new ComeIn());
            case "ajouter" -> Optional.of(new AddWayIn());
            default -> InvitationToken.find(written).map(AcceptInvitation::new);
        };
    }
}
