package fr.gpsusagers.orientation.layer;

/// The pack does not have the contact or the desk that was named. The message says in French how to mend it.
public final class UnknownSubject extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    UnknownSubject(String message) {
        super(message);
    }
}
