package fr.gpsusagers.console;

import fr.gpsusagers.staff.account.Invitation;

/// Where an invitation is opened.
public final class InvitationLink {

    private static final String PAGE = "/agent/invitation/";

    private InvitationLink() {}

    /// The path below the address of the product, which only its operator knows.
    public static String path(Invitation invitation) {
        return PAGE + invitation.token().value();
    }

    /// How long it can be opened, as it is printed.
    public static String validity() {
        return "valable " + Invitation.VALID.toHours() + " h";
    }
}
