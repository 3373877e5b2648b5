package fr.gpsusagers.staff.account;

import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.util.Optional;

/// Shows an invitation to whoever holds its token, as often as he likes; accepting it is another thing.
@UseCase
public final class OpenInvitation {

    private final Invitations invitations;

    public OpenInvitation(Invitations invitations) {
        this.invitations = invitations;
    }

    /// Empty when it is unknown, accepted, void or too old: nobody is told which.
    public Optional<Invitation> open(InvitationToken token, Instant at) {
        return invitations.find(token).filter(invitation -> invitation.isOpen(at));
    }
}
