package fr.gpsusagers.territory.naming;

import fr.gpsusagers.territory.naming.SortedKeys.Entry;
import fr.gpsusagers.territory.naming.SortedKeys.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Finds names by all their words or by the first ones. Built once; a lookup takes microseconds.
public final class NameIndex<T> {

    private final SortedKeys<T> names;
    private final BloomFilter beginnings;

    public NameIndex(List<Name<T>> all) {
        var entries = new ArrayList<Entry<T>>(2 * all.size());
        for (Name<T> name : all) {
            List<String> words = name.words();
            Entry<T> whole = Entry.of(words, name.value());
            entries.add(whole);
            addShort(Words.withoutArticle(words), whole, entries);
            addShort(Words.withoutLinks(words), whole, entries);
        }
        names = new SortedKeys<>(entries);
        beginnings = BloomFilter.ofBeginnings(entries);
    }

    private static <T> void addShort(List<String> words, Entry<T> whole, List<Entry<T>> entries) {
        Entry<T> entry = Entry.of(words, whole.value());
        if (!entry.key().equals(whole.key())) {
            entries.add(entry.in(Form.SHORT));
        }
    }

    /// Returns which of the next words may be a name, or the first words of one: the lowest bit stands for the
    /// first word alone, the next bit for two words. For words without their bit, every other question has no
    /// answer, except [#startingLike].
    ///
    /// @param most how many words are read at most
    public int mayNameAt(List<String> words, int from, int most) {
        return beginnings.mayBegin(words, from, most);
    }

    /// Returns what has exactly this name.
    public List<T> called(List<String> words) {
        return values(names.equalTo(Words.joined(words)), entry -> entry.form() == Form.WHOLE);
    }

    /// Returns what has this name, ignoring articles and small words.
    public List<T> calledAlmost(List<String> words) {
        return each(words, key -> values(names.equalTo(key), _ -> true));
    }

    /// Returns what has a name that begins with these words.
    public List<T> startingWith(List<String> words) {
        return each(words, key -> values(names.startingWith(key), entry -> entry.endsWordAt(key.length())));
    }

    /// Returns what has a name that begins with these letters, even in the middle of a word.
    public List<T> startingLike(List<String> words) {
        return each(words, key -> values(names.startingWith(key), _ -> true));
    }

    private static <T> List<T> each(List<String> words, Function<String, List<T>> find) {
        Set<T> found = new LinkedHashSet<>();
        Name.keys(words).forEach(key -> found.addAll(find.apply(key)));
        return List.copyOf(found);
    }

    private static <T> List<T> values(List<Entry<T>> entries, Predicate<Entry<T>> keep) {
        return entries.stream().filter(keep).map(Entry::value).distinct().toList();
    }
}
