package fr.gpsusagers.kernel.load;

/// The product refuses heavy work because too much of it waits already. Nothing was done: the caller may try again.
public final class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooBusy() {
        // An attack causes thousands a minute: their stack traces would cost more than the refusals.
        super("Too much heavy work is waiting", null, false, false);
    }
}
