package fr.gpsusagers.understanding.suggestion;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.suggestion.Suggestion.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Stores suggested phrases.
public interface Suggestions {

    /// @param key identifies the phrase on the citizen's next pages; cannot be guessed
    void add(String key, String phrase, Optional<NeedId> understoodAs, LocalDate day);

    /// Records what the phrase turned out to mean. An unknown key changes nothing.
    void update(String key, Optional<NeedId> meant, Origin origin);

    /// Lists the phrases whose need a person refused, chose or corrected before the others, each group
    /// oldest first.
    List<Suggestion> listAll();

    Optional<Suggestion> find(long number);

    void remove(long number);

    /// Removes the phrases stored before a day, and returns how many.
    int removeBefore(LocalDate day);
}
