package fr.gpsusagers.console;

/// The arguments do not match the usage of the command.
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
