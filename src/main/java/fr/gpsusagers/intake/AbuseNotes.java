package fr.gpsusagers.intake;

import java.time.Instant;
import java.util.List;

/// The notes about abusive calls.
public interface AbuseNotes {

    void add(AbuseNote note);

    /// Lists all notes, latest first.
    List<AbuseNote> list();

    /// Removes those made before this moment. Returns how many.
    int removeOlderThan(Instant moment);
}
