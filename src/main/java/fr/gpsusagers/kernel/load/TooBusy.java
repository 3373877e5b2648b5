package fr.gpsusagers.kernel.load;

/// Heavy work was refused because too much of it is already waiting. The work was not
/// started: the caller may retry.
public final class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooBusy() {
        // No stack trace: an attack causes thousands of refusals a minute, and the traces would cost more than
        // refusing.
        super("Too much heavy work is waiting", null, false, false);
    }
}
