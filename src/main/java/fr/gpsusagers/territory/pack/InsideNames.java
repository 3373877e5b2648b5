package fr.gpsusagers.territory.pack;

import fr.gpsusagers.kernel.PostalCode;
import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.Quartier;
import fr.gpsusagers.territory.naming.FillerWords;
import fr.gpsusagers.territory.naming.LooseNames;
import fr.gpsusagers.territory.naming.LooseNames.Close;
import fr.gpsusagers.territory.naming.Name;
import fr.gpsusagers.territory.naming.NameIndex;
import fr.gpsusagers.territory.naming.Typos;
import fr.gpsusagers.territory.naming.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The names of the communes and quartiers of a pack, including former and everyday names.
final class InsideNames {

    /// A quartier ranks among communes as if it had this population.
    private static final int PEOPLE_OF_A_QUARTIER = 3000;

    static final int LONG_MISSPELT = 7;
    /// After « j’habite à ».
    static final double TYPOS_OF_HOME = 2.1;

    private static final Set<String> SIDES = Set.of("nord", "sud", "est", "ouest");
    private static final double MORE_TYPOS_AMONG_FEW = 1;

    private final NameIndex<Locality> names;
    private final NameIndex<Locality> withoutSide;
    private final LooseNames<Locality> loose;
    /// The lengths of the names that begin with a letter, one bit a length.
    private final Map<Character, BitSet> lengths = new HashMap<>();
    private final Map<PostalCode, List<Commune>> byPostalCode = new HashMap<>();

    InsideNames(List<Commune> communes, List<Quartier> quartiers) {
        var all = new ArrayList<Name<Locality>>();
        var byCode = new HashMap<InseeCode, Commune>();
        var sideless = new ArrayList<Name<Locality>>();
        for (Commune commune : communes) {
            byCode.put(commune.code(), commune);
            spoken(commune.name(), commune.otherNames()).forEach(name -> add(name, Locality.of(commune), all));
            commune.postalCodes()
                    .forEach(code -> byPostalCode
                            .computeIfAbsent(code, _ -> new ArrayList<>())
                            .add(commune));
        }
        for (Quartier quartier : quartiers) {
            Optional.ofNullable(byCode.get(quartier.commune())).ifPresent(commune -> {
                var locality = new Locality(commune, Optional.of(quartier));
                spoken(quartier.name(), quartier.otherNames()).forEach(name -> {
                    add(withoutCommune(name, commune), locality, all);
                    addWithoutSide(name, locality, sideless);
                });
            });
        }
        names = new NameIndex<>(all);
        withoutSide = new NameIndex<>(sideless);
        loose = new LooseNames<>(all);
        noteLengths(all);
        byPostalCode
                .values()
                .forEach(sharing -> sharing.sort(
                        Comparator.comparingInt(Commune::population).reversed().thenComparing(Commune::name)));
    }

    private void noteLengths(List<Name<Locality>> all) {
        all.stream()
                .map(Name::value)
                .distinct()
                .flatMap(InsideNames::spoken)
                .map(Words::joined)
                .filter(key -> !key.isEmpty())
                .forEach(key -> lengths.computeIfAbsent(key.charAt(0), _ -> new BitSet())
                        .set(key.length()));
    }

    private static Stream<String> spoken(String name, List<String> others) {
        return Stream.concat(Stream.of(name), others.stream());
    }

    /// Shortens « Caen Venoix » to « Venoix »: the commune's name is searched for separately.
    private static String withoutCommune(String name, Commune commune) {
        return name.startsWith(commune.name() + " ")
                ? name.substring(commune.name().length())
                : name;
    }

    private static void add(String name, Locality locality, List<Name<Locality>> all) {
        List<String> words = Words.of(name);
        if (!words.isEmpty()) {
            all.add(new Name<>(words, locality));
        }
    }

    /// Adds « Vaucelles » for « Vaucelles (ouest) ». Kept apart from the full names, because it may
    /// also mean the other side.
    private static void addWithoutSide(String name, Locality locality, List<Name<Locality>> sideless) {
        String bare = name.replaceAll("\\s*\\(.*\\)", "");
        List<String> words = Words.of(bare);
        boolean sided = words.size() > 1 && SIDES.contains(words.getLast());
        if (sided || !bare.equals(name)) {
            sideless.add(new Name<>(sided ? words.subList(0, words.size() - 1) : words, locality));
        }
    }

    /// Which of the next words may be a name, or the first words of one: see `NameIndex.mayNameAt`.
    int mayNameAt(List<String> words, int from, int most) {
        return names.mayNameAt(words, from, most);
    }

    /// Whether a name of the pack may sound like these words, or be one typo away.
    boolean mayBeNear(List<String> words) {
        return loose.mayBeNear(words);
    }

    /// Returns the places with exactly this name.
    List<Locality> called(List<String> words) {
        return names.called(words);
    }

    /// Whether these words are a name, and no single word of it is written as two: « ca en » is not Caen.
    boolean isWritten(List<String> words) {
        return called(words).stream()
                .anyMatch(locality ->
                        words.size() == 1 || spoken(locality).anyMatch(name -> name.size() > 1 && isSame(name, words)));
    }

    /// Whether these words are a name of the pack, and more than everyday words.
    ///
    /// @param isContracted whether the article of the name is hidden in the word before it: « du Molay-Littry »
    boolean isNamed(List<String> name, boolean isContracted) {
        boolean isCalled = isWritten(name)
                || isContracted
                        && !Words.isLink(name.getLast())
                        && !calledAlmost(name).isEmpty();
        return isCalled && !FillerWords.isEveryday(name);
    }

    private static boolean isSame(List<String> name, List<String> words) {
        return Words.joined(name).endsWith(Words.joined(words));
    }

    /// Whether the name of today of a commune begins with these words; several words may begin a former name too.
    boolean begins(Locality commune, List<String> words) {
        String start = Words.joined(Words.withoutArticle(words));
        return spoken(commune)
                .limit(Words.withoutLinks(words).size() > 1 ? Integer.MAX_VALUE : 1)
                .map(Words::withoutArticle)
                .anyMatch(name -> name.size() > 1 && Words.joined(name).startsWith(start));
    }

    private static Stream<List<String>> spoken(Locality locality) {
        return locality.quartier()
                .map(quartier -> spoken(quartier.name(), quartier.otherNames()))
                .orElseGet(() ->
                        spoken(locality.commune().name(), locality.commune().otherNames()))
                .map(Words::of);
    }

    /// Whether several words are a long name with a typo: « vilers sur mer ». Asked only of what [#mayBeMisspeltAt]
    /// finds.
    boolean isMisspelt(List<String> words) {
        String typed = Words.joined(words);
        return FillerWords.isTelling(words)
                && mayBeNear(words)
                && closest(words).filter(close -> isSpelt(close.value(), typed)).isPresent();
    }

    /// Which of the next words may be a misspelt name, as far as its length and first letter tell: see
    /// [#isMisspelt]. The lowest bit stands for the first word alone, which never is.
    int mayBeMisspeltAt(List<String> words, int from, int most) {
        BitSet alike = lengths.get(words.get(from).charAt(0));
        if (alike == null || Words.isLink(words.get(from))) {
            return 0;
        }
        int found = 0;
        int letters = 0;
        int telling = 0;
        for (int at = from; at < Math.min(words.size(), from + most); at++) {
            letters += words.get(at).length();
            telling += Words.isLink(words.get(at)) ? 0 : 1;
            int next = letters < LONG_MISSPELT || telling < 2 ? -1 : alike.nextSetBit(letters - 2);
            found |= next >= 0 && next <= letters + 2 ? 1 << at - from : 0;
        }
        return found;
    }

    /// Whether a name of the place begins like the typed one, and is as long but for a letter or two.
    private static boolean isSpelt(Locality locality, String typed) {
        return spoken(locality)
                .map(Words::joined)
                .anyMatch(name -> name.charAt(0) == typed.charAt(0) && Math.abs(name.length() - typed.length()) <= 2);
    }

    /// Returns the places with this name, ignoring small words.
    List<Locality> calledAlmost(List<String> words) {
        return names.calledAlmost(words);
    }

    /// Returns the places with this name, ignoring small words and the side of a quartier.
    List<Locality> calledOnAnySide(List<String> words) {
        var found = new LinkedHashSet<>(names.calledAlmost(words));
        found.addAll(withoutSide.calledAlmost(words));
        return List.copyOf(found);
    }

    /// Returns the places whose name begins with these words, the largest first.
    List<Locality> startingWith(List<String> words) {
        return largestFirst(names.startingWith(words));
    }

    /// Returns the places whose name begins with these letters, the largest first.
    List<Locality> startingLike(List<String> words) {
        return largestFirst(names.startingLike(words));
    }

    /// Returns the places whose name contains these words after its first word, the largest first.
    List<Locality> holding(List<String> words) {
        return largestFirst(loose.holding(words));
    }

    /// Returns the places in whose name these words are a name of their own, the largest first.
    List<Locality> alsoCalled(List<String> words) {
        return largestFirst(loose.alsoCalled(words));
    }

    /// Returns the places whose name is a few typos away, closest first.
    List<Close<Locality>> near(List<String> words) {
        return loose.near(words);
    }

    /// Returns the place whose name is closest, if that is hardly a typo away.
    Optional<Close<Locality>> closest(List<String> words) {
        return loose.closest(words);
    }

    List<Commune> withPostalCode(String code) {
        return byPostalCode.getOrDefault(new PostalCode(code), List.of());
    }

    private static List<Locality> largestFirst(List<Locality> found) {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(InsideNames::people).reversed())
                .toList();
    }

    static int people(Locality locality) {
        return locality.isCommune() ? locality.commune().population() : PEOPLE_OF_A_QUARTIER;
    }

    /// Finds which of a few places the words name. Less strict than elsewhere, because the context
    /// already limits the choice.
    Optional<Meant> named(List<String> words, Predicate<Locality> few) {
        List<Function<List<String>, List<Locality>>> ways = List.of(
                this::called,
                this::calledAlmost,
                this::startingWith,
                typed -> FillerWords.isAnywhere(typed) ? List.of() : holding(typed),
                typed -> FillerWords.isAnywhere(typed) ? List.of() : closest(typed, few),
                typed -> Words.joined(typed).length() < 3 ? List.of() : startingLike(typed));
        return words.isEmpty()
                ? Optional.empty()
                : ways.stream()
                        .map(way -> way.apply(words).stream().filter(few).toList())
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .flatMap(Meant::among);
    }

    private List<Locality> closest(List<String> words, Predicate<Locality> few) {
        double most = Typos.mostFor(Words.joined(words).length()) + MORE_TYPOS_AMONG_FEW;
        List<Close<Locality>> near = near(words).stream()
                .filter(close -> few.test(close.value()) && close.typos() <= most)
                .toList();
        return near.stream()
                .filter(close -> close.typos() <= near.getFirst().typos())
                .map(Close::value)
                .toList();
    }
}
