package fr.gpsusagers.bench.crash;

import fr.gpsusagers.bench.running.Promised;
import java.util.Optional;

/// A request or a message that its citizen believes to be saved.
///
/// @param promised the promise that the page showed; empty if there was no page, or the citizen believed it
/// before an answer came
record Acknowledged(Sent sent, Optional<Promised> promised) {

    static Acknowledged unseen(Sent sent) {
        return new Acknowledged(sent, Optional.empty());
    }

    boolean isBy(Door door) {
        return sent.door() == door;
    }
}
