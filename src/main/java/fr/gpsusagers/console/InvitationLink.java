package fr.gpsusagers.console;

import fr.gpsusagers.staff.account.Invitation;

/// The link that opens an invitation.
public final class InvitationLink {

    private static final String PAGE = "/agent/invitation/";

    private InvitationLink() {}

    /// Returns the path only: a command does not know the public address of the product.
    public static String path(Invitation invitation) {
        return PAGE + invitation.token().value();
    }

    /// Returns how long the link is valid, in words.
    public static String validity() {
        return "valable " + Invitation.VALID.toHours() + " h";
    }
}
