package fr.gpsusagers.orientation.change;

import fr.gpsusagers.orientation.layer.ContentChange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The changes of content that were made. Whatever is added or undone here is told to every node in the same
/// transaction.
public interface ContentChanges {

    /// Keeps a change, under the id that it is given here.
    ContentChange add(ContentChange change);

    Optional<ContentChange> find(long id);

    /// All of them, the first made first.
    List<ContentChange> listAll();

    /// Those that are not undone and not over, the first made first.
    List<ContentChange> listOpen(Instant at);

    /// Notes that a change was undone.
    void markUndone(long id, ContentChange.Undoing undoing);
}
