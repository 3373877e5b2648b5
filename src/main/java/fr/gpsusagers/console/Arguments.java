package fr.gpsusagers.console;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The arguments of a call, by their name in the usage: `PACK` for a word, `--batch` for an option.
///
/// @param words the value of each argument given; an empty text for an option without a value
public record Arguments(Map<String, String> words) {

    public Arguments {
        words = Map.copyOf(words);
    }

    /// Returns the value of a required argument.
    public String get(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException("The usage does not require " + name));
    }

    /// Returns the value of an optional argument.
    public Optional<String> find(String name) {
        return Optional.ofNullable(words.get(name));
    }

    /// Whether this argument was given.
    public boolean has(String option) {
        return words.containsKey(option);
    }
}
