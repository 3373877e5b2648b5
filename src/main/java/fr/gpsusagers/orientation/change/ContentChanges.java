package fr.gpsusagers.orientation.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Stores manual changes of content. Adding and undoing notify all nodes when the transaction commits.
public interface ContentChanges {

    /// Waits for whoever else adds or undoes a change, and makes them wait until the transaction ends.
    void hold();

    /// Stores a change and returns it with its new id.
    ContentChange add(ContentChange change);

    Optional<ContentChange> find(long id);

    /// Lists all changes, oldest first.
    List<ContentChange> listAll();

    /// Lists the changes that are neither undone nor over, oldest first.
    List<ContentChange> listOpen(Instant at);

    /// Marks a change as undone.
    void markUndone(long id, ContentChange.Undoing undoing);
}
