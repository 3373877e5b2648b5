package fr.gpsusagers.staff.account;

import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.util.Optional;

/// Shows an invitation to the holder of its token, as often as needed. [AcceptInvitation] accepts it.
@UseCase
public final class OpenInvitation {

    private final Invitations invitations;

    public OpenInvitation(Invitations invitations) {
        this.invitations = invitations;
    }

    /// Empty if the invitation is unknown, accepted, replaced or expired. The caller does not learn which.
    public Optional<Invitation> open(InvitationToken token, Instant at) {
        return invitations.find(token).filter(invitation -> invitation.isOpen(at));
    }
}
