package fr.gpsusagers.territory.pack;

import fr.gpsusagers.territory.naming.EverydayNames;
import fr.gpsusagers.territory.naming.FillerWords;
import fr.gpsusagers.territory.naming.Sums;
import fr.gpsusagers.territory.naming.Words;
import fr.gpsusagers.territory.pack.PlaceInStory.Named;
import fr.gpsusagers.territory.pack.StoryCues.Cue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds a town outside the département that a citizen names while telling something else.
final class ElsewhereInStory {

    private static final int SHORTEST_BEGINNING = 6;
    /// Inhabitants of a city that is recognised among a few words without any mark.
    private static final int UNMISTAKABLE = 50_000;
    private static final Pattern CODE = Pattern.compile("\\d{5}");
    private static final Pattern NUMBER = Pattern.compile("\\d{2}(?:\\d{3})?");

    private final InsideNames inside;
    private final OutsideNames outside;

    ElsewhereInStory(InsideNames inside, OutsideNames outside) {
        this.inside = inside;
        this.outside = outside;
    }

    /// Returns the longest such name that begins at a word. Without the mark of a home, only a large town counts.
    Optional<Named> find(List<String> words, int from, StoryCues cues) {
        int known = outside.mayNameAt(words, from, PlaceInStory.LONGEST_NAME);
        return coded(words, from, cues)
                .or(() -> numbered(words, from, known))
                .or(() -> marked(words, from, known, cues));
    }

    /// « 76600 besoin d’une assistante sociale »: a postal code, where no sum of money stands.
    private Optional<Named> coded(List<String> words, int from, StoryCues cues) {
        boolean isExpected = cues.isLivingAt(from) || from == 0 && !Sums.mayBeSum(words, from);
        return isExpected
                        && CODE.matcher(words.get(from)).matches()
                        && !Sums.isSum(words, from)
                        && outside.hasPostalCode(words.get(from))
                ? Optional.of(new Named(Cue.LIVING, from, from + 1))
                : Optional.empty();
    }

    /// « Bernay 27300 », « Saint-Lô 50 »: the number after the name is that of its département.
    private Optional<Named> numbered(List<String> words, int from, int known) {
        return PlaceInStory.longest(words, from, known, name -> {
                    int at = from + name.size();
                    return at < words.size()
                            && NUMBER.matcher(words.get(at)).matches()
                            && !Sums.isSum(words, at)
                            && FillerWords.mayBeTown(name)
                            && outside.findDepartement(words.get(at).substring(0, 2))
                                    .flatMap(in -> outside.called(name, in))
                                    .isPresent();
                })
                .map(to -> new Named(Cue.LIVING, from, to + 1));
    }

    private Optional<Named> marked(List<String> words, int from, int known, StoryCues cues) {
        if (known == 0) {
            return Optional.empty();
        }
        boolean isOfRelative = cues.isOfRelative(from);
        boolean isHome = isOfRelative || cues.isLivingAt(from);
        boolean mayBe = isHome || !cues.isAway(from) && (cues.isAt(from) || words.size() <= StoryCues.FEW_WORDS);
        return mayBe
                ? PlaceInStory.longest(
                                words,
                                from,
                                known,
                                name -> isHome && !isOfRelative
                                        ? isHomeElsewhere(name)
                                                || cues.isRightAfterHome(from) && isCalledElsewhere(name)
                                        : isTownElsewhere(
                                                name, isOfRelative ? PlaceInStory.TOWN : StoryCues.LARGE_TOWN))
                        .filter(to -> isHome
                                || cues.isAt(from)
                                || cues.isAtAnEnd(from, to)
                                || !cues.isAfterRelative(from) && isUnmistakable(words.subList(from, to)))
                        .map(to -> new Named(
                                isOfRelative ? Cue.OF_RELATIVE : isHome ? Cue.LIVING : Cue.ELSEWHERE, from, to))
                : Optional.empty();
    }

    /// Whether this is a town or a département where somebody may live, outside this département.
    private boolean isHomeElsewhere(List<String> name) {
        return FillerWords.mayBeTown(name)
                && (outside.isTown(name, PlaceInStory.TOWN)
                        || beginsTown(name, StoryCues.CITY)
                        || outside.findDepartement(name).isPresent());
    }

    /// Whether this is the name of a town outside the département, and no everyday word.
    ///
    /// @param people how many inhabitants the town must have at least
    private boolean isTownElsewhere(List<String> name, int people) {
        return FillerWords.mayBeTown(name)
                && !EverydayNames.isEverydayTown(name)
                && (outside.isTown(name, people) || beginsTown(name, StoryCues.CITY));
    }

    /// Whether this is the name of any commune outside the département, even a small one. Only a name right after
    /// « j’habite » is tested so, as in « j’habite Tinchebray »: in other places it may be an everyday word.
    private boolean isCalledElsewhere(List<String> name) {
        return isOnlyElsewhere(name) && outside.called(name).isPresent();
    }

    /// Whether this is a city whose name is hardly anything else: « logement urgence Rouen ce soir ».
    private boolean isUnmistakable(List<String> name) {
        return !EverydayNames.isEverydayCity(name)
                && (outside.isTown(name, UNMISTAKABLE) || beginsTown(name, UNMISTAKABLE));
    }

    /// Whether a town outside the département has a name that begins with these words: « Cherbourg » for
    /// Cherbourg-en-Cotentin.
    ///
    /// @param people how many inhabitants the town must have at least
    private boolean beginsTown(List<String> name, int people) {
        return isOnlyElsewhere(name)
                && outside.beginning(name)
                        .filter(town -> town.population() >= people)
                        .isPresent();
    }

    /// Whether these words are long, no everyday word, and no name of the pack begins with them.
    private boolean isOnlyElsewhere(List<String> name) {
        return FillerWords.isTelling(name)
                && Words.joined(name).length() >= SHORTEST_BEGINNING
                && !EverydayNames.isEverydayTown(name)
                && inside.startingWith(name).isEmpty();
    }
}
