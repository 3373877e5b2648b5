package fr.gpsusagers.territory.pack;

import fr.gpsusagers.territory.Addresses;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import fr.gpsusagers.territory.naming.FillerWords;
import fr.gpsusagers.territory.naming.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The place names found in a text, from left to right. Where several begin at the same word, the longest counts.
///
/// @param words the words of the text
/// @param hits the names found
record FoundPlaceNames(List<String> words, List<Hit> hits) {

    /// A name in the text: the words from `from` (included) to `to` (excluded), and what they name. `outside` is
    /// filled only if no place inside has this name.
    record Hit(int from, int to, List<Locality> inside, Optional<OutsidePlace> outside) {

        boolean covers(int word) {
            return from <= word && word < to;
        }
    }

    private static final Set<String> TAIL_WORDS = Set.of("sur", "sous", "en", "les");
    private static final int LONGEST_NAME = 8;
    private static final int LONG_ENOUGH = 5;
    private static final int TOWN = 5000;

    static FoundPlaceNames read(List<String> words, InsideNames inside, OutsideNames outside) {
        var hits = new ArrayList<Hit>();
        int from = 0;
        while (from < words.size()) {
            Optional<Hit> hit = longest(words, from, inside, outside);
            hit.ifPresent(hits::add);
            from = hit.map(Hit::to).orElse(from + 1);
        }
        return new FoundPlaceNames(words, List.copyOf(hits));
    }

    private static Optional<Hit> longest(List<String> words, int from, InsideNames inside, OutsideNames outside) {
        for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from; to--) {
            List<String> name = words.subList(from, to);
            if (!name.stream().allMatch(word -> FillerWords.isEmpty(word) || Words.isNumber(word))) {
                List<Locality> localities = localities(name, inside);
                Optional<OutsidePlace> elsewhere =
                        localities.isEmpty() && isBounded(name) && outside.peopleOf(name) >= TOWN
                                ? outside.called(name)
                                : Optional.empty();
                if (!localities.isEmpty() || elsewhere.isPresent()) {
                    return Optional.of(new Hit(from, to, localities, elsewhere));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a name neither begins nor ends with a small word. A leading article is allowed.
    private static boolean isBounded(List<String> name) {
        return !Words.isLink(Words.withoutArticle(name).getFirst()) && !Words.isLink(name.getLast());
    }

    private static List<Locality> localities(List<String> name, InsideNames inside) {
        boolean whole = FillerWords.withoutPreposition(name).size() == name.size();
        List<Locality> called = whole ? inside.called(name) : List.of();
        return called.isEmpty()
                        && isBounded(name)
                        && (name.size() > 1 || Words.joined(name).length() >= LONG_ENOUGH)
                ? inside.calledAlmost(name)
                : called;
    }

    /// Returns the words that belong to no place name and are no fillers.
    List<String> leftovers() {
        return Stream.iterate(0, i -> i < words.size(), i -> i + 1)
                .filter(i -> hits.stream().noneMatch(hit -> hit.covers(i)))
                .map(words::get)
                .filter(word -> !FillerWords.isEmpty(word) && !Words.isNumber(word))
                .toList();
    }

    /// Returns the text without one of its names.
    List<String> without(Hit hit) {
        return Stream.concat(words.subList(0, hit.from()).stream(), words.subList(hit.to(), words.size()).stream())
                .toList();
    }

    List<String> name(Hit hit) {
        return words.subList(hit.from(), hit.to());
    }

    /// Returns the names, without those that only say what is near: « Glos, à côté de Lisieux ».
    List<Hit> told() {
        return hits.stream()
                .filter(hit -> hit.equals(hits.getFirst()) || !followsNear(hit))
                .toList();
    }

    private boolean followsNear(Hit hit) {
        int before = hit.from() - 1;
        while (before >= 0 && Words.isLink(words.get(before))) {
            before--;
        }
        return before >= 0 && FillerWords.saysNear(words.get(before));
    }

    /// Returns the index of the word that begins a street, or -1. A word inside the name of a commune does not
    /// count: the « ave » of Saint-Avé is no avenue.
    int street() {
        for (int i = 0; i < words.size(); i++) {
            if (Addresses.isStreetWord(words.get(i)) && !isInCommune(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isInCommune(int word) {
        return hits.stream()
                .filter(hit -> hit.covers(word))
                .anyMatch(hit ->
                        hit.outside().isPresent() || hit.inside().stream().anyMatch(Locality::isCommune));
    }

    /// Whether a name belongs to the name of a street: « rue de Bayeux », « place Saint-Pierre ».
    boolean isOfStreet(Hit hit) {
        int street = street();
        if (street < 0) {
            return false;
        }
        if (hit.from() <= street + 1 && hit.to() > street) {
            return true;
        }
        String before = hit.from() == 0 ? "a" : words.get(hit.from() - 1);
        return hit.from() > street && Words.isLink(before) && !before.equals("a");
    }

    /// Whether the name continues with unknown words: « Saint-Martin de Tallevende ».
    boolean goesOn(Hit hit) {
        return hit.to() + 1 < words.size()
                && Words.isLink(words.get(hit.to()))
                && hits.stream().noneMatch(other -> other.covers(hit.to() + 1))
                && !FillerWords.isEmpty(words.get(hit.to() + 1));
    }

    /// Whether the name is the end of a longer one: « … sur Mer ».
    boolean isTail(Hit hit) {
        return hit.from() > 0 && TAIL_WORDS.contains(words.get(hit.from() - 1));
    }

    /// Whether the name does not continue, and the word before it is a filler, if there is one.
    boolean standsAlone(Hit hit) {
        return !goesOn(hit) && !isTail(hit) && (hit.from() == 0 || FillerWords.isEmpty(words.get(hit.from() - 1)));
    }

    boolean ends(Hit hit) {
        return words.subList(hit.to(), words.size()).stream()
                .allMatch(word -> FillerWords.isEmpty(word) || Words.isNumber(word));
    }

    boolean begins(Hit hit) {
        return words.subList(0, hit.from()).stream().allMatch(FillerWords::isEmpty);
    }
}
