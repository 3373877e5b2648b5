package fr.gpsusagers.territory.naming;

import fr.gpsusagers.kernel.french.Sound;
import fr.gpsusagers.territory.naming.SortedKeys.Entry;
import fr.gpsusagers.territory.naming.SortedKeys.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds names that are misspelt, or whose first word is missing.
public final class LooseNames<T> {

    /// A name that is close to what was typed.
    ///
    /// @param typos the distance: the number of typos, plus a penalty for each less direct match
    public record Close<T>(T value, double typos) {}

    /// Greatest distance of a name that sounds the same, however many its typos. [#FORGIVEN] is
    /// subtracted from them first.
    private static final double SAME_SOUND = 1.2;

    /// Greatest distance of [#closest].
    public static final double FEW_TYPOS = 1.35;

    private static final double FORGIVEN = 0.5;
    private static final double OTHER_FIRST_LETTER = 0.3;
    private static final double ONLY_BEGINNING = 0.4;
    private static final int SHORTEST_SOUND = 4;
    private static final Set<String> NO_BEGINNING = Set.of("saint", "sainte", "notre");

    private final SortedKeys<T> endings;
    private final SortedKeys<Name<T>> sounds;
    private final CloseKeys<Name<T>> spellings;
    private final CloseKeys<Name<T>> beginnings;
    private final BloomFilter oneTypo;

    public LooseNames(List<Name<T>> all) {
        endings = new SortedKeys<>(all.stream().flatMap(LooseNames::endings).toList());
        List<Entry<Name<T>>> written = Stream.concat(
                        all.stream().flatMap(LooseNames::spellings),
                        all.stream().flatMap(LooseNames::beginnings))
                .toList();
        oneTypo = BloomFilter.ofOneTypo(written.stream().map(Entry::key).toList());
        List<Entry<Name<T>>> said = written.stream()
                .map(entry -> Entry.of(List.of(Sound.of(entry.key())), entry.value()))
                .toList();
        sounds = new SortedKeys<>(said);
        spellings = new CloseKeys<>(all.stream().flatMap(LooseNames::spellings).toList());
        beginnings =
                new CloseKeys<>(all.stream().flatMap(LooseNames::beginnings).toList());
    }

    private static <T> Stream<Entry<T>> endings(Name<T> name) {
        List<String> words = name.words();
        return IntStream.range(1, words.size())
                .filter(from -> !Words.isLink(words.get(from)))
                .mapToObj(from -> Entry.of(Words.withoutLinks(words.subList(from, words.size())), name.value())
                        .in(Words.isLink(words.get(from - 1)) ? Form.SHORT : Form.WHOLE));
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

    /// Returns the names that contain these words after their first word.
    public List<T> holding(List<String> words) {
        return endings(words, _ -> true);
    }

    /// Returns the names in which these words are a name of their own: « Norrey » in Saint-Manvieu-Norrey, but not
    /// « Orne » in Fleury-sur-Orne.
    public List<T> alsoCalled(List<String> words) {
        return endings(words, entry -> entry.form() == Form.WHOLE);
    }

    private List<T> endings(List<String> words, Predicate<Entry<T>> kept) {
        String key = Words.joined(Words.withoutLinks(words));
        return endings.startingWith(key).stream()
                .filter(entry -> entry.endsWordAt(key.length()) && kept.test(entry))
                .map(Entry::value)
                .distinct()
                .toList();
    }

    /// Whether a name may sound the same or be a single typo away. If not, [#near] finds none within one typo.
    public boolean mayBeNear(List<String> words) {
        List<String> telling = Words.withoutLinks(words);
        return mayBeNear(Words.joined(words))
                || telling.size() < words.size() && mayBeNear(Words.joined(telling))
                || Words.isArticle(words.getFirst()) && mayBeNear(Words.joined(Words.withoutArticle(words)));
    }

    private boolean mayBeNear(String key) {
        return oneTypo.mayBeOneTypoFrom(key) || sounds.has(Sound.of(key));
    }

    /// Returns the names a few typos away and those that sound the same, closest first. Looks for more typos
    /// only if no name is close.
    public List<Close<T>> near(List<String> words) {
        return near(words, Integer.MAX_VALUE);
    }

    private List<Close<T>> near(List<String> words, int mostTypos) {
        var near = new ArrayList<Close<T>>();
        String whole = Words.joined(words);
        String sound = Sound.of(whole);
        if (sound.length() >= SHORTEST_SOUND) {
            sounds.equalTo(sound)
                    .forEach(entry -> near.add(new Close<>(entry.value().value(), SAME_SOUND)));
        }
        int most = Math.min(mostTypos, Typos.mostLookedFor(whole.length()));
        for (int typos = 1; typos <= most && near.stream().noneMatch(close -> close.typos() < SAME_SOUND); typos++) {
            addWithin(typos, words, near);
        }
        near.sort(Comparator.comparingDouble(Close::typos));
        return near;
    }

    /// Returns the closest of [#near] if it is at most [#FEW_TYPOS] away. Two typos are too many, unless the name
    /// sounds the same with them: only then are they looked for.
    public Optional<Close<T>> closest(List<String> words) {
        boolean mayHaveTwo = Name.keys(words).stream().skip(1).anyMatch(key -> sounds.has(Sound.of(key)));
        return near(words, mayHaveTwo ? Integer.MAX_VALUE : 1).stream()
                .limit(1)
                .filter(close -> close.typos() <= FEW_TYPOS)
                .findFirst();
    }

    private void addWithin(int typos, List<String> words, List<Close<T>> near) {
        for (String key : Name.keys(words)) {
            String sound = Sound.of(key);
            int most = Math.min(typos, Typos.mostLookedFor(key.length()));
            spellings.within(most, key).forEach(found -> near.add(judged(words, key, sound, found, 0)));
            beginnings.within(most, key).forEach(found -> near.add(judged(words, key, sound, found, ONLY_BEGINNING)));
        }
    }

    private static <T> Close<T> judged(
            List<String> typed, String key, String sound, CloseKeys.Found<Name<T>> found, double more) {
        double other = Typos.keepWords(typed, found.value().words(), found.typos()) ? 0 : Typos.OTHER_WORD;
        double first = found.key().charAt(0) == typed.getFirst().charAt(0) ? 0 : OTHER_FIRST_LETTER;
        boolean same = Sound.of(found.key()).equals(sound) && (sound.length() >= SHORTEST_SOUND || found.typos() <= 1);
        double typos = same
                ? Math.max(0, Math.min(found.typos() - FORGIVEN, SAME_SOUND))
                : found.typos() + (found.typos() == 0 ? 0 : first) + other + Typos.strangeness(key, found.key());
        return new Close<>(found.value().value(), typos + more);
    }
}
