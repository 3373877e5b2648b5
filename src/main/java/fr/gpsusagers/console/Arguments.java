package fr.gpsusagers.console;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The words of a call, by their name in the usage: `PACK` for a word, `--batch` for an option.
///
/// @param words the value of each word and option given; an option without a value has an empty one
public record Arguments(Map<String, String> words) {

    public Arguments {
        words = Map.copyOf(words);
    }

    /// The value of a word or option that the usage requires.
    public String get(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException("The usage does not require " + name));
    }

    /// The value of a word or option that the usage leaves open.
    public Optional<String> find(String name) {
        return Optional.ofNullable(words.get(name));
    }

    /// Whether this option was given.
    public boolean has(String option) {
        return words.containsKey(option);
    }
}
