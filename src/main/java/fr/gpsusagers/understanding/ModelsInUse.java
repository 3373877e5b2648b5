package fr.gpsusagers.understanding;

import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.understanding.learning.Model;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/// Holds the models in memory: that of the pack in service, and that of the previous pack, which running requests
/// may still use.
@Singleton
public final class ModelsInUse {

    private static final int MOST = 2;

    private record Kept(String fingerprint, Model model) {}

    private final Deque<Kept> kept = new ArrayDeque<>();

    /// Returns the model of a phrasebook.
    ///
    /// @throws NoSuchElementException if [PrepareModel] has not prepared it yet
    public Model getOf(Phrasebook book) {
        return find(book).orElseThrow(() -> new NoSuchElementException("No model was prepared for this pack"));
    }

    synchronized Optional<Model> find(Phrasebook book) {
        return kept.stream()
                .filter(one -> one.fingerprint().equals(book.fingerprint()))
                .map(Kept::model)
                .findFirst();
    }

    /// Returns all models, each by the fingerprint of its phrasebook.
    synchronized Map<String, Model> all() {
        return kept.stream().collect(Collectors.toMap(Kept::fingerprint, Kept::model));
    }

    synchronized void keep(Phrasebook book, Model model) {
        kept.removeIf(one -> one.fingerprint().equals(book.fingerprint()));
        kept.addFirst(new Kept(book.fingerprint(), model));
        if (kept.size() > MOST) {
            kept.removeLast();
        }
    }
}
