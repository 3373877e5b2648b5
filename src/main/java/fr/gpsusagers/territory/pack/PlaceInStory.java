package fr.gpsusagers.territory.pack;

import fr.gpsusagers.territory.naming.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the place that a citizen names while telling something else. A name counts if the words before it mark a
/// place (« j’habite à », « à », « sur »), if it stands alone at an end of the text, or if it is the whole text. A
/// word that merely resembles a name never counts.
final class PlaceInStory {

    private static final Set<String> LIVING =
            words("habite habitent habitons habitant habiter abite reside resider residant demeure demeurant domicilie"
                    + " domiciliee loge vis vivons vie");
    /// Words for a person whom the citizen may ask help for: « ma mère, à Lisieux ».
    private static final Set<String> RELATIVES = words(
            "mere pere maman papa parents mamie papi papy mamy fils fille frere soeur tante oncle cousin cousine neveu"
                    + " niece conjoint conjointe mari femme ami amie voisin voisine");

    private static final Set<String> BETWEEN = words("qui est sont elle il ils qu");
    private static final Set<String> AT = words("a au aux sur vers pres commune ville");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");
    /// Commune names that are also everyday words, or that begin many other names (« saint », « pont »). They count
    /// only after « j’habite à ».
    private static final Set<String> EVERYDAY =
            words("may ver vaux monts villers bons le la l port fontaine campagne hotel moulin croix"
                    + " mer pont saint sainte notre dame chateau home");
    private static final int LONGEST_NAME = 7;
    private static final int CUE_REACH = 4;
    private static final int RELATIVE_REACH = 6;
    private static final int LONG_ENOUGH = 5;
    private static final int SHORTEST_ELSEWHERE = 4;
    private static final int LARGE_TOWN = 5000;
    private static final int KNOWN_BY_FIRST_WORD = 2000;
    private static final Set<String> OF = Set.of("de", "d");

    private enum Cue {
        LIVING,
        OF_RELATIVE,
        AT,
        ALONE
    }

    /// A name found in the text.
    ///
    /// @param cue how we know that it is a place
    /// @param from index of its first word
    /// @param to index after its last word
    private record Named(Cue cue, int from, int to) {}

    private final PlaceFinder finder;
    private final InsideNames inside;
    private final OutsideNames outside;

    PlaceInStory(PlaceFinder finder, InsideNames inside, OutsideNames outside) {
        this.finder = finder;
        this.inside = inside;
        this.outside = outside;
    }

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }

    Optional<Meant> find(String story) {
        List<String> words = Words.ofStory(story);
        return byPostalCode(words).or(() -> alone(words)).or(() -> byName(words));
    }

    /// The whole text is the name of a place, even if that name is also an ordinary word.
    private Optional<Meant> alone(List<String> words) {
        return words.size() > LONGEST_NAME || inside.called(words).isEmpty()
                ? Optional.empty()
                : finder.find(String.join(" ", words));
    }

    /// Finds the place by a postal code of the pack. Any other five-digit number is as likely to be a sum of money.
    private Optional<Meant> byPostalCode(List<String> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            String code = words.get(i);
            if (POSTAL_CODE.matcher(code).matches()
                    && !isMoney(words, i + 1)
                    && !inside.withPostalCode(code).isEmpty()) {
                String spoken = nameBefore(words, i) + " " + code + " " + nameAfter(words, i + 1);
                return finder.find(spoken).filter(meant -> !(meant instanceof Meant.Nothing));
            }
        }
        return Optional.empty();
    }

    private static boolean isMoney(List<String> words, int after) {
        return after < words.size() && words.get(after).startsWith("eur");
    }

    private String nameBefore(List<String> words, int end) {
        for (int from = Math.max(0, end - LONGEST_NAME); from < end; from++) {
            if (!inside.called(words.subList(from, end)).isEmpty()) {
                return String.join(" ", words.subList(from, end));
            }
        }
        return "";
    }

    private String nameAfter(List<String> words, int from) {
        return longest(words, from, this::isInside)
                .map(to -> String.join(" ", words.subList(from, to)))
                .orElse("");
    }

    /// Keeps the best-marked places, and places where a relative lives: help may be needed in either.
    private Optional<Meant> byName(List<String> words) {
        List<Named> all = named(words);
        Optional<Cue> best = all.stream().map(Named::cue).min(Comparator.naturalOrder());
        List<Meant> meant = all.stream()
                .filter(one -> Optional.of(one.cue()).equals(best) || one.cue() == Cue.OF_RELATIVE)
                .flatMap(one -> finder.find(spoken(words, one)).stream())
                .distinct()
                .toList();
        return switch (meant.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(meant.getFirst());
            default ->
                Meant.perhaps(meant.stream().flatMap(PlaceInStory::localities).toList());
        };
    }

    private static Stream<Locality> localities(Meant meant) {
        return switch (meant) {
            case Meant.Sure(Locality locality) -> Stream.of(locality);
            case Meant.OneOf(List<Locality> several) -> several.stream();
            case Meant.Outside _, Meant.Nothing _ -> Stream.empty();
        };
    }

    private static String spoken(List<String> words, Named named) {
        return String.join(" ", words.subList(named.from(), named.to()));
    }

    private List<Named> named(List<String> words) {
        var found = new ArrayList<Named>();
        int from = 0;
        while (from < words.size()) {
            Optional<Named> here = nameAt(words, from);
            here.ifPresent(found::add);
            from = here.map(Named::to).orElse(from + 1);
        }
        return found;
    }

    private Optional<Named> nameAt(List<String> words, int from) {
        Optional<Integer> here = longest(words, from, this::isInside)
                .or(() -> isFirstWord(words.get(from)) ? Optional.of(from + 1) : Optional.empty());
        if (here.isPresent()) {
            return cue(words, from, here.get()).map(cue -> new Named(cue, from, here.get()));
        }
        boolean isOfRelative = isOfRelative(words, from);
        return isOfRelative || isLivingAt(words, from)
                ? longest(words, from, this::isTownElsewhere)
                        .map(to -> new Named(isOfRelative ? Cue.OF_RELATIVE : Cue.LIVING, from, to))
                : Optional.empty();
    }

    private static Optional<Integer> longest(List<String> words, int from, Predicate<List<String>> isName) {
        for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from; to--) {
            if (isName.test(words.subList(from, to))) {
                return Optional.of(to);
            }
        }
        return Optional.empty();
    }

    private boolean isInside(List<String> name) {
        return !inside.called(name).isEmpty() && !FillerWords.isEveryday(name);
    }

    /// « Hérouville » for Hérouville-Saint-Clair: the first word of one town only.
    private boolean isFirstWord(String word) {
        List<Locality> begun = inside.startingWith(List.of(word));
        return word.length() >= LONG_ENOUGH
                && begun.size() == 1
                && begun.getFirst().isCommune()
                && begun.getFirst().commune().population() >= KNOWN_BY_FIRST_WORD
                && !FillerWords.isEveryday(List.of(word))
                && !FillerWords.isAnywhere(List.of(word));
    }

    private boolean isTownElsewhere(List<String> name) {
        return !FillerWords.isEmpty(name.getFirst())
                && Words.joined(name).length() >= SHORTEST_ELSEWHERE
                && outside.peopleOf(name) >= LARGE_TOWN;
    }

    private Optional<Cue> cue(List<String> words, int from, int to) {
        String name = Words.joined(words.subList(from, to));
        if (isOfRelative(words, from)) {
            return EVERYDAY.contains(name) ? Optional.empty() : Optional.of(Cue.OF_RELATIVE);
        }
        if (isLivingAt(words, from)) {
            return Optional.of(Cue.LIVING);
        }
        boolean isOf = from > 0 && OF.contains(words.get(from - 1)) && to == words.size() && isNamedInFull(words, from);
        if (from > 0 && AT.contains(words.get(from - 1)) || isOf) {
            return EVERYDAY.contains(name) ? Optional.empty() : Optional.of(Cue.AT);
        }
        boolean alone = to == words.size() || from == 0;
        return alone && !EVERYDAY.contains(name) && name.length() >= LONG_ENOUGH
                ? Optional.of(Cue.ALONE)
                : Optional.empty();
    }

    /// « assistante sociale de Ifs », but not « demande de … » with the first word of a name only.
    private boolean isNamedInFull(List<String> words, int from) {
        return isInside(words.subList(from, words.size()));
    }

    /// Whether the text says that another person is there: « ma mère, qui vit à », « pour mon père à ».
    private static boolean isOfRelative(List<String> words, int name) {
        boolean isAt = false;
        for (int i = name - 1; i >= Math.max(0, name - RELATIVE_REACH); i--) {
            String word = words.get(i);
            if (RELATIVES.contains(word)) {
                return isAt;
            }
            if (!AT.contains(word) && !LIVING.contains(word) && !BETWEEN.contains(word) && !FillerWords.isEmpty(word)) {
                return false;
            }
            isAt |= AT.contains(word) || LIVING.contains(word);
        }
        return false;
    }

    /// Returns whether « j’habite » or the like stands just before, with only small words between.
    private static boolean isLivingAt(List<String> words, int name) {
        for (int i = name - 1; i >= Math.max(0, name - CUE_REACH); i--) {
            if (LIVING.contains(words.get(i))) {
                return true;
            }
            if (!FillerWords.isEmpty(words.get(i))) {
                return false;
            }
        }
        return false;
    }
}
