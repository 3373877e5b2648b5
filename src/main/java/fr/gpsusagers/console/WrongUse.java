package fr.gpsusagers.console;

/// The words after `./gps` are not a command as its usage wants it.
final class WrongUse extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    WrongUse(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
