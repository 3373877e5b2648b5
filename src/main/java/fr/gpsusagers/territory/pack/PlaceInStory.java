package fr.gpsusagers.territory.pack;

import fr.gpsusagers.territory.naming.EverydayNames;
import fr.gpsusagers.territory.naming.FillerWords;
import fr.gpsusagers.territory.naming.LooseNames.Close;
import fr.gpsusagers.territory.naming.Words;
import fr.gpsusagers.territory.pack.StoryCues.Cue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the place that a citizen names while telling something else. A name counts if the words before it mark a
/// place (« j’habite à », « à », « sur »), if it stands alone at an end of the text, or if it is the whole text.
/// A misspelt name needs a mark before it.
final class PlaceInStory {

    private static final Pattern EURO = Pattern.compile("€");
    static final int LONGEST_NAME = 7;
    static final int TOWN = 5000;
    private static final int KNOWN_BY_FIRST_WORD = 2000;
    private static final double SAME_SOUND = 0.7;

    /// A name found in the text: its first word, and the end after its last word.
    record Named(Cue cue, int from, int to) {}

    /// What the words mean, and the words that name it.
    record FoundPlace(Meant meant, List<List<String>> names) {}

    private final PlaceFinder finder;
    private final InsideNames inside;
    private final OutsideNames outside;
    private final ElsewhereInStory elsewhere;

    PlaceInStory(PlaceFinder finder, InsideNames inside, OutsideNames outside) {
        this.finder = finder;
        this.inside = inside;
        this.outside = outside;
        this.elsewhere = new ElsewhereInStory(inside, outside);
    }

    Optional<FoundPlace> find(String story) {
        List<String> words = Words.ofStory(EURO.matcher(story).replaceAll(" euros "));
        return ByPostalCode.inStory(words, inside)
                .flatMap(names -> finder.find(String.join(
                                " ", names.stream().flatMap(List::stream).toList()))
                        .filter(meant -> !(meant instanceof Meant.Nothing))
                        .map(meant -> new FoundPlace(meant, names)))
                .or(() -> alone(words))
                .or(() -> byName(words));
    }

    /// The whole text is the name of a place, even if that name is also an ordinary word.
    private Optional<FoundPlace> alone(List<String> words) {
        return words.isEmpty()
                        || words.size() > LONGEST_NAME
                        || inside.called(words).isEmpty() && !isBeginning(words)
                ? Optional.empty()
                : finder.find(String.join(" ", words)).map(meant -> new FoundPlace(meant, List.of(words)));
    }

    private boolean isBeginning(List<String> words) {
        return FillerWords.isTelling(words)
                && !EverydayNames.isEveryday(words)
                && !inside.startingWith(words).isEmpty()
                && outside.peopleOf(words) < TOWN;
    }

    /// Keeps the best-marked places, and places where a relative lives: help may be needed in either.
    private Optional<FoundPlace> byName(List<String> words) {
        List<Named> all = named(words);
        Optional<Cue> best = all.stream().map(Named::cue).min(Comparator.naturalOrder());
        List<Named> kept = all.stream()
                .filter(one -> Optional.of(one.cue()).equals(best)
                        || one.cue() == Cue.OF_RELATIVE
                        || best.get().compareTo(Cue.ELSEWHERE) < 0 && isQuartier(words, one))
                .toList();
        List<Meant> meant = withoutCommunesOfQuartiers(kept.stream()
                .map(one -> String.join(" ", spoken(words, one)))
                .distinct()
                .flatMap(name -> finder.find(name).stream())
                .distinct()
                .toList());
        List<List<String>> names = kept.stream().map(one -> spoken(words, one)).toList();
        Optional<Meant> one = meant.size() == 1
                ? Optional.of(meant.getFirst())
                : Meant.perhaps(meant.stream().flatMap(PlaceInStory::localities).toList());
        return one.map(found -> new FoundPlace(found, names));
    }

    /// « Caen, la Guérinière » is one place.
    private static List<Meant> withoutCommunesOfQuartiers(List<Meant> meant) {
        List<Locality> quartiers = meant.stream()
                .flatMap(PlaceInStory::localities)
                .filter(locality -> !locality.isCommune())
                .toList();
        return meant.stream()
                .filter(one -> !(one instanceof Meant.Sure(Locality place))
                        || !place.isCommune()
                        || quartiers.stream()
                                .noneMatch(quartier -> quartier.code().equals(place.code())))
                .toList();
    }

    private boolean isQuartier(List<String> words, Named named) {
        List<Locality> called = inside.called(spoken(words, named));
        return !called.isEmpty() && called.stream().noneMatch(Locality::isCommune);
    }

    private static Stream<Locality> localities(Meant meant) {
        return switch (meant) {
            case Meant.Sure(Locality locality) -> Stream.of(locality);
            case Meant.OneOf(List<Locality> several) -> several.stream();
            case Meant.Outside _, Meant.Nothing _ -> Stream.empty();
        };
    }

    private static List<String> spoken(List<String> words, Named named) {
        return words.subList(named.from(), named.to());
    }

    private List<Named> named(List<String> words) {
        var cues = new StoryCues(words, inside);
        var found = new ArrayList<Named>();
        int from = 0;
        while (from < words.size()) {
            Optional<Named> here = cues.isInStreet(from) || words.get(from).equals("quartier")
                    ? Optional.empty()
                    : nameAt(words, from, cues);
            here.ifPresent(found::add);
            from = here.map(Named::to).orElse(from + 1);
        }
        return found;
    }

    /// The longest name that begins here. A longer one outside comes before a shorter one inside:
    /// « Fleury-les-Aubrais ».
    private Optional<Named> nameAt(List<String> words, int from, StoryCues cues) {
        int known = inside.mayNameAt(words, from, LONGEST_NAME);
        int whole = longest(words, from, known, name -> inside.isNamed(name, cues.isAfterContraction(from)))
                .orElse(from);
        int begun = whole > from
                ? whole
                : longest(words, from, known, this::isBegun)
                        .or(() -> longestShared(words, from, known, cues))
                        .orElse(from);
        if (begun > from && longestElsewhere(words, from) <= begun) {
            return cues.cue(from, begun).map(cue -> new Named(cue, from, begun));
        }
        return elsewhere.find(words, from, cues).or(() -> misspelt(words, from, cues));
    }

    private int longestElsewhere(List<String> words, int from) {
        return longest(
                        words,
                        from,
                        outside.mayNameAt(words, from, LONGEST_NAME),
                        name -> !Words.isLink(name.getLast()) && outside.peopleOf(name) >= 0)
                .orElse(from);
    }

    /// The end of the longest name that begins at a word.
    ///
    /// @param known which of the next words may be a name at all: see `NameIndex.mayNameAt`
    static Optional<Integer> longest(List<String> words, int from, int known, Predicate<List<String>> isName) {
        for (int left = known; left != 0; left ^= Integer.highestOneBit(left)) {
            int to = from + Integer.SIZE - Integer.numberOfLeadingZeros(left);
            if (isName.test(words.subList(from, to))) {
                return Optional.of(to);
            }
        }
        return Optional.empty();
    }

    /// « Hérouville » for Hérouville-Saint-Clair, « Port-en-Bessin »: the first words of one town only.
    private boolean isBegun(List<String> name) {
        if (!FillerWords.isTelling(name)) {
            return false;
        }
        List<Locality> begun = inside.startingWith(name);
        if (begun.size() != 1 || !begun.getFirst().isCommune() || !inside.begins(begun.getFirst(), name)) {
            return false;
        }
        return Words.withoutLinks(name).size() > 1
                || InsideNames.people(begun.getFirst()) >= KNOWN_BY_FIRST_WORD
                || outside.beginning(name).filter(town -> town.population() > 0).isEmpty();
    }

    /// « j’habite à Saint-Germain »: the first words of several towns, where a place is expected. The citizen is asked
    /// which one.
    private Optional<Integer> longestShared(List<String> words, int from, int known, StoryCues cues) {
        boolean isExpected = cues.isLivingAt(from) || cues.isAt(from);
        return longest(words, from, known, this::isShared)
                .filter(to -> isExpected || to - from > 1 && cues.isAtAnEnd(from, to));
    }

    private boolean isShared(List<String> name) {
        return FillerWords.isTelling(name)
                && inside.startingWith(name).stream()
                                .filter(place -> place.isCommune() && inside.begins(place, name))
                                .limit(2)
                                .count()
                        == 2
                && outside.peopleOf(name) < TOWN;
    }

    /// A misspelt name, where a place is expected.
    private Optional<Named> misspelt(List<String> words, int from, StoryCues cues) {
        return severalMisspelt(words, from, cues).or(() -> oneMisspelt(words, from, cues));
    }

    /// « à Vilers sur mer », « au Chmin Vert ».
    private Optional<Named> severalMisspelt(List<String> words, int from, StoryCues cues) {
        boolean isLiving = cues.isLivingAt(from);
        return !isLiving && !cues.isAt(from) && !cues.isAtAnEnd(from, words.size())
                ? Optional.empty()
                : longest(words, from, inside.mayBeMisspeltAt(words, from, LONGEST_NAME), inside::isMisspelt)
                        .map(to -> new Named(isLiving ? Cue.LIVING : Cue.AT, from, to));
    }

    /// One misspelt word.
    private Optional<Named> oneMisspelt(List<String> words, int from, StoryCues cues) {
        String word = words.get(from);
        boolean isExpected = cues.isLivingAt(from) || cues.isAt(from) || cues.isAtAnEnd(from, from + 1);
        if (!isExpected || !FillerWords.isTelling(List.of(word)) || cues.isAfterArticle(from)) {
            return Optional.empty();
        }
        boolean mayHaveTwo = cues.isLivingAt(from) && word.length() >= InsideNames.LONG_MISSPELT;
        if (!mayHaveTwo && !inside.mayBeNear(List.of(word))) {
            return Optional.empty();
        }
        boolean isLiving = cues.isLivingAt(from);
        Optional<Close<Locality>> closest =
                isLiving ? inside.near(List.of(word)).stream().findFirst() : inside.closest(List.of(word));
        return closest.filter(town -> isMisspelt(word, town, InsideNames.TYPOS_OF_HOME))
                .map(_ -> new Named(isLiving ? Cue.LIVING : Cue.AMONG, from, from + 1));
    }

    /// Whether the word sounds like the name of a town, or is long and a typo away.
    private static boolean isMisspelt(String word, Close<Locality> town, double most) {
        List<String> name = Words.of(town.value().commune().name());
        boolean isSame = town.typos() <= SAME_SOUND
                || word.length() >= InsideNames.LONG_MISSPELT
                        && town.typos() <= most
                        && name.getFirst().charAt(0) == word.charAt(0);
        return isSame
                && town.value().isCommune()
                && InsideNames.people(town.value()) >= KNOWN_BY_FIRST_WORD
                && Math.abs(name.getFirst().length() - word.length()) <= 2;
    }
}
