package fr.gpsusagers.understanding.suggestion;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.suggestion.Suggestion.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The phrases that citizens left.
public interface Suggestions {

    /// @param key by which the visitor's next pages name it; cannot be guessed
    void add(String key, String phrase, Optional<NeedId> understoodAs, LocalDate day);

    /// Notes what it turned out to mean. An unknown key changes nothing.
    void update(String key, Optional<NeedId> meant, Origin origin);

    /// Refused and chosen ones first, then the oldest.
    List<Suggestion> listAll();

    Optional<Suggestion> find(long number);

    void remove(long number);

    /// Removes those of before a day, and says how many.
    int removeBefore(LocalDate day);
}
