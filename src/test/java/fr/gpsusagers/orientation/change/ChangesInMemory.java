package fr.gpsusagers.orientation.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Stores changes in memory.
public final class ChangesInMemory implements ContentChanges {

    private final List<ContentChange> all = new ArrayList<>();

    @Override
    public void hold() {
        // nobody else changes these
    }

    @Override
    public ContentChange add(ContentChange change) {
        ContentChange kept = change.withId(all.size() + 1L);
        all.add(kept);
        return kept;
    }

    @Override
    public Optional<ContentChange> find(long id) {
        return all.stream().filter(change -> change.id() == id).findFirst();
    }

    @Override
    public List<ContentChange> listAll() {
        return List.copyOf(all);
    }

    @Override
    public List<ContentChange> listOpen(Instant at) {
        return all.stream()
                .filter(change -> change.undoing().isEmpty() && !change.span().isOverAt(at))
                .toList();
    }

    @Override
    public void markUndone(long id, ContentChange.Undoing undoing) {
        all.replaceAll(change -> change.id() == id ? UndoneChanges.undone(change, undoing) : change);
    }
}
