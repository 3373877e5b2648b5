package fr.gpsusagers.territory.naming;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A name, split into words, and what it refers to.
public record Name<T>(List<String> words, T value) {

    /// Returns the search keys of a name, without duplicates: all its words, then without the leading article,
    /// then without small words.
    static Set<String> keys(List<String> words) {
        var keys = new LinkedHashSet<String>(4);
        keys.add(Words.joined(words));
        keys.add(Words.joined(Words.withoutArticle(words)));
        keys.add(Words.joined(Words.withoutLinks(words)));
        return keys;
    }
}
