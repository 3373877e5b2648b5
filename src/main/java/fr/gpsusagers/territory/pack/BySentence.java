package fr.gpsusagers.territory.pack;

import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.naming.FillerWords;
import fr.gpsusagers.territory.naming.Words;
import fr.gpsusagers.territory.pack.FoundPlaceNames.Hit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Understands texts in which the name of a place is only a part: a sentence, a quartier and
/// its commune, an address.
final class BySentence {

    private static final int FEW_WORDS = 3;
    private static final int FEW_PLACES = 6;
    private static final int LONG_ENOUGH = 5;

    private final InsideNames inside;
    private final OutsideNames outside;
    private final ByName byName;
    private final Predicate<InseeCode> isSplit;

    /// @param isSplit whether a commune has quartiers that decide its sector
    BySentence(InsideNames inside, OutsideNames outside, ByName byName, Predicate<InseeCode> isSplit) {
        this.inside = inside;
        this.outside = outside;
        this.byName = byName;
        this.isSplit = isSplit;
    }

    FoundPlaceNames read(List<String> words) {
        return FoundPlaceNames.read(words, inside, outside);
    }

    /// Understands a text of place names and filler words only, or one that names a split commune.
    Optional<Meant> plain(List<String> words) {
        FoundPlaceNames sentence = read(words);
        Optional<Meant> split = sentence.told().stream()
                .filter(this::isSplitCommune)
                .findFirst()
                .flatMap(hit -> inSplit(sentence, hit));
        return split.or(() -> sentence.leftovers().isEmpty() ? places(sentence) : Optional.empty())
                .filter(meant -> !(meant instanceof Meant.Outside));
    }

    private boolean isSplitCommune(Hit hit) {
        return hit.inside().stream().anyMatch(locality -> locality.isCommune() && isSplit.test(locality.code()));
    }

    private Optional<Meant> places(FoundPlaceNames sentence) {
        List<Locality> localities =
                sentence.told().stream().flatMap(hit -> hit.inside().stream()).toList();
        boolean mixed = sentence.told().stream().anyMatch(hit -> hit.outside().isPresent());
        if (localities.isEmpty()) {
            return sentence.told().stream()
                    .flatMap(hit -> hit.outside().stream())
                    .findFirst()
                    .map(Meant.Outside::new);
        }
        if (mixed) {
            return Meant.perhaps(localities);
        }
        return sentence.told().size() == 1
                ? byName.exact(sentence.name(sentence.told().getFirst()))
                : Meant.among(localities);
    }

    /// Finds a quartier of a split commune from the words beside the commune's name.
    private Optional<Meant> inSplit(FoundPlaceNames sentence, Hit commune) {
        Locality split = commune.inside().stream()
                .filter(Locality::isCommune)
                .findFirst()
                .orElseThrow();
        List<String> beside = sentence.without(commune);
        List<Hit> communes = sentence.told().stream()
                .filter(hit -> hit.equals(commune) || !sentence.isOfStreet(hit))
                .filter(hit -> hit.inside().stream().anyMatch(Locality::isCommune))
                .toList();
        Optional<Meant> quartier = communes.size() > 1 ? whole(split, beside) : quartier(split, beside);
        return quartier.or(() -> Meant.among(communes.stream()
                .flatMap(hit -> hit.equals(commune) ? Stream.of(split) : hit.inside().stream())
                .toList()));
    }

    /// Finds the quartier of this commune that has this full name.
    private Optional<Meant> whole(Locality commune, List<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Meant.among(inside.calledOnAnySide(words).stream()
                        .filter(locality -> isIn(commune, locality))
                        .toList());
    }

    private static boolean isIn(Locality commune, Locality locality) {
        return !locality.isCommune() && locality.code().equals(commune.code());
    }

    /// Finds the quartier of this commune that the words name. If they contain a street, only a full name counts.
    Optional<Meant> quartier(Locality commune, List<String> words) {
        Predicate<Locality> here = locality -> isIn(commune, locality);
        List<String> core = FillerWords.withoutNumbers(FillerWords.core(words));
        if (read(words).street() >= 0) {
            return Meant.among(Stream.of(words, core)
                    .filter(name -> !name.isEmpty())
                    .flatMap(name -> inside.called(name).stream())
                    .filter(here)
                    .toList());
        }
        return whole(commune, words)
                .or(() -> inside.named(core, here))
                .or(() -> Meant.among(read(words).hits().stream()
                        .flatMap(hit -> hit.inside().stream())
                        .filter(here)
                        .toList()));
    }

    /// Understands a text that contains a street. The commune stands at the end, at the beginning or after « à ».
    Optional<Meant> address(List<String> words) {
        FoundPlaceNames sentence = read(words);
        return sentence.hits().stream()
                .filter(hit -> !sentence.isOfStreet(hit) && isTold(sentence, hit))
                .reduce((_, later) -> later)
                .flatMap(hit ->
                        isSplitCommune(hit) ? inSplit(sentence, hit) : places(new FoundPlaceNames(words, List.of(hit))))
                .or(() -> quartierOfStreet(words))
                .or(() -> Optional.of(new Meant.Nothing()));
    }

    private static boolean isTold(FoundPlaceNames sentence, Hit hit) {
        return sentence.ends(hit)
                || sentence.begins(hit)
                || sentence.words().get(hit.from() - 1).equals("a");
    }

    private Optional<Meant> quartierOfStreet(List<String> words) {
        List<String> name = FillerWords.withoutNumbers(FillerWords.core(words));
        List<Locality> found = name.isEmpty() ? List.of() : inside.calledOnAnySide(name);
        return Meant.perhaps(
                        found.stream().filter(locality -> !locality.isCommune()).toList())
                .or(() -> Words.withoutLinks(name).size() > 1
                        ? byName.close(name).filter(BySentence::isQuartier)
                        : Optional.empty());
    }

    private static boolean isQuartier(Meant meant) {
        return switch (meant) {
            case Meant.Sure(Locality locality) -> !locality.isCommune();
            case Meant.OneOf(List<Locality> localities) -> localities.stream().noneMatch(Locality::isCommune);
            case Meant.Outside _, Meant.Nothing _ -> false;
        };
    }

    /// Understands a name among unknown words. Certain only if the name stands first or last and is unambiguous.
    Optional<Meant> among(List<String> words) {
        FoundPlaceNames sentence = read(words);
        List<Hit> told = sentence.told().stream()
                .filter(hit -> hit.outside().isEmpty() || sentence.standsAlone(hit))
                .toList();
        List<Locality> others = besides(sentence.leftovers());
        if (told.isEmpty()) {
            return Meant.perhaps(others).or(() -> rare(sentence.leftovers()));
        }
        if (!others.isEmpty()) {
            return Meant.perhaps(Stream.concat(told.stream().flatMap(one -> one.inside().stream()), others.stream())
                    .toList());
        }
        Hit hit = told.getFirst();
        boolean sure = told.size() == 1
                && hit.outside().isEmpty()
                && (sentence.begins(hit) || sentence.ends(hit))
                && !sentence.goesOn(hit)
                && !sentence.isTail(hit)
                && sentence.leftovers().size() <= FEW_WORDS
                && isClear(sentence.name(hit));
        Optional<Meant> places = places(new FoundPlaceNames(words, told));
        return sure ? places : places.map(BySentence::unsure);
    }

    /// Returns the communes whose names begin with another word of the text: « Deauville Trouville » is two towns.
    private List<Locality> besides(List<String> leftovers) {
        return leftovers.stream()
                .filter(word -> word.length() >= LONG_ENOUGH && !FillerWords.isEmpty(word))
                .filter(word -> !FillerWords.isAnywhere(List.of(word)))
                .map(word -> inside.startingWith(List.of(word)).stream()
                        .filter(Locality::isCommune)
                        .toList())
                .filter(found -> found.size() == 1)
                .flatMap(List::stream)
                .toList();
    }

    private static Meant unsure(Meant meant) {
        return meant instanceof Meant.Sure(Locality locality) ? new Meant.OneOf(List.of(locality)) : meant;
    }

    /// Understands one long word that few names contain: « Tallevende ».
    private Optional<Meant> rare(List<String> words) {
        return words.stream()
                .filter(word -> word.length() > LONG_ENOUGH)
                .map(word -> inside.holding(List.of(word)))
                .filter(found -> !found.isEmpty() && found.size() <= FEW_PLACES)
                .findFirst()
                .flatMap(Meant::perhaps);
    }

    /// Whether the name is long enough and no longer name begins with it.
    private boolean isClear(List<String> name) {
        return Words.joined(name).length() >= LONG_ENOUGH
                && inside.startingWith(name).size() == 1
                && outside.beginning(name).isEmpty();
    }
}
