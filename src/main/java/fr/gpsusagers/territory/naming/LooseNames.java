package fr.gpsusagers.territory.naming;

import fr.gpsusagers.territory.naming.SortedKeys.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Names found although they are misspelt, or although their first word is missing.
public final class LooseNames<T> {

    /// What a misspelt name names.
    ///
    /// @param typos how far the name is: typos, and a little more for less direct ways
    public record Close<T>(T value, double typos) {}

    /// Typos that leave the sound as it is are half forgiven, and never count for more than this.
    private static final double SAME_SOUND = 1.2;

    private static final double FORGIVEN = 0.5;
    private static final double OTHER_FIRST_LETTER = 0.3;
    private static final double ONLY_BEGINNING = 0.4;
    private static final int SHORTEST_SOUND = 4;
    private static final Set<String> NO_BEGINNING = Set.of("saint", "sainte", "notre");

    private final SortedKeys<T> endings;
    private final SortedKeys<Name<T>> sounds;
    private final CloseKeys<Name<T>> spellings;
    private final CloseKeys<Name<T>> beginnings;

    public LooseNames(List<Name<T>> all) {
        endings = new SortedKeys<>(all.stream().flatMap(LooseNames::endings).toList());
        List<Entry<Name<T>>> said = Stream.concat(
                        all.stream().flatMap(LooseNames::spellings),
                        all.stream().flatMap(LooseNames::beginnings))
                .map(entry -> Entry.of(List.of(Sound.of(entry.key())), entry.value()))
                .toList();
        sounds = new SortedKeys<>(said);
        spellings = new CloseKeys<>(all.stream().flatMap(LooseNames::spellings).toList());
        beginnings =
                new CloseKeys<>(all.stream().flatMap(LooseNames::beginnings).toList());
    }

    private static <T> Stream<Entry<T>> endings(Name<T> name) {
        List<String> words = Words.withoutLinks(name.words());
        return IntStream.range(1, words.size())
                .mapToObj(from -> Entry.of(words.subList(from, words.size()), name.value()));
    }

    private static <T> Stream<Entry<Name<T>>> spellings(Name<T> name) {
        return Name.keys(name.words()).stream().map(key -> Entry.of(List.of(key), name));
    }

    private static <T> Stream<Entry<Name<T>>> beginnings(Name<T> name) {
        List<String> words = Words.withoutLinks(name.words());
        return IntStream.range(1, words.size())
                .filter(to -> !NO_BEGINNING.contains(words.get(to - 1)))
                .mapToObj(to -> Entry.of(List.of(Words.joined(words.subList(0, to))), name));
    }

    /// Those that hold these words after their first one.
    public List<T> holding(List<String> words) {
        String key = Words.joined(Words.withoutLinks(words));
        return endings.startingWith(key).stream()
                .filter(entry -> entry.endsWordAt(key.length()))
                .map(Entry::value)
                .distinct()
                .toList();
    }

    /// Those a few typos away, or that sound the same; closest first. They may be farther than a name can be and
    /// still be meant: see [Typos].
    public List<Close<T>> near(List<String> words) {
        var near = new ArrayList<Close<T>>();
        for (String key : Name.keys(words)) {
            int most = Typos.mostLookedFor(key.length());
            String sound = Sound.of(key);
            spellings.within(most, key).forEach(found -> near.add(judged(words, key, sound, found, 0)));
            beginnings.within(most, key).forEach(found -> near.add(judged(words, key, sound, found, ONLY_BEGINNING)));
        }
        String sound = Sound.of(Words.joined(words));
        if (sound.length() >= SHORTEST_SOUND) {
            sounds.equalTo(sound)
                    .forEach(entry -> near.add(new Close<>(entry.value().value(), SAME_SOUND)));
        }
        near.sort(Comparator.comparingDouble(Close::typos));
        return near;
    }

    private static <T> Close<T> judged(
            List<String> typed, String key, String sound, CloseKeys.Found<Name<T>> found, double more) {
        double other = Typos.keepWords(typed, found.value().words()) ? 0 : Typos.OTHER_WORD;
        double first = found.key().charAt(0) == typed.getFirst().charAt(0) ? 0 : OTHER_FIRST_LETTER;
        boolean same = Sound.of(found.key()).equals(sound) && (sound.length() >= SHORTEST_SOUND || found.typos() <= 1);
        double typos = same
                ? Math.max(0, Math.min(found.typos() - FORGIVEN, SAME_SOUND))
                : found.typos() + (found.typos() == 0 ? 0 : first) + other + Typos.strangeness(key, found.key());
        return new Close<>(found.value().value(), typos + more);
    }
}
