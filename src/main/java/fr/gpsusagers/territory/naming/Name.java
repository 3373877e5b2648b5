package fr.gpsusagers.territory.naming;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A name in words, and what it names.
public record Name<T>(List<String> words, T value) {

    /// The keys of words: all of them, without the article, without the small words. Each once, the whole one first.
    static Set<String> keys(List<String> words) {
        var keys = new LinkedHashSet<String>(4);
        keys.add(Words.joined(words));
        keys.add(Words.joined(Words.withoutArticle(words)));
        keys.add(Words.joined(Words.withoutLinks(words)));
        return keys;
    }
}
