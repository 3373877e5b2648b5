package fr.gpsusagers.orientation.change;

/// The pack has no contact or desk with the given id. The message says in French how to correct it.
public final class UnknownSubject extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    UnknownSubject(String message) {
        super(message);
    }
}
