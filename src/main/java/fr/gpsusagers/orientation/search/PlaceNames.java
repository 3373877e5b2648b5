package fr.gpsusagers.orientation.search;

import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.Quartier;
import fr.gpsusagers.territory.Territory;
import fr.gpsusagers.territory.naming.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The names of the communes and quartiers of a pack, as they stand among other words: « cms d’Ifs ».
final class PlaceNames {

    private static final int LONGEST_NAME = 7;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int MOST_MEANT = 6;
    private static final int TOWN = 2000;
    private static final Set<String> NO_BEGINNING =
            NameTokens.set("saint sainte notre mont pont port ville vieux grand petit val mesnil");

    private static final Set<String> AT = Set.of("a", "de", "d", "sur");
    private static final Set<String> OF = Set.of("de", "du", "des", "d");

    private final Map<String, Set<Place>> whole = new HashMap<>();
    private final Map<String, Set<Place>> beginnings = new HashMap<>();

    PlaceNames(Territory territory, LocalDate day) {
        for (Commune commune : territory.communes()) {
            territory
                    .findPlace(commune.code(), day)
                    .ifPresent(place -> spoken(commune).forEach(name -> add(NameTokens.of(name), place)));
            for (Quartier quartier : territory.quartiers(commune.code())) {
                territory
                        .findPlace(quartier.id(), day)
                        .ifPresent(place -> Stream.concat(Stream.of(quartier.name()), quartier.otherNames().stream())
                                .forEach(name -> put(whole, key(NameTokens.of(name)), place)));
            }
        }
    }

    private static Stream<String> spoken(Commune commune) {
        return Stream.of(
                        Stream.of(commune.name()),
                        commune.otherNames().stream(),
                        commune.postalCodes().stream().map(code -> code.value()))
                .flatMap(names -> names);
    }

    private void add(List<String> name, Place place) {
        put(whole, key(name), place);
        List<String> words = Words.withoutLinks(name);
        for (int to = 1; to < words.size(); to++) {
            String key = key(words.subList(0, to));
            if (key.length() >= SHORTEST_BEGINNING && !NO_BEGINNING.contains(words.get(to - 1))) {
                put(beginnings, key, place);
            }
        }
    }

    private static void put(Map<String, Set<Place>> names, String key, Place place) {
        names.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(place);
    }

    private static String key(List<String> words) {
        return Words.joined(Words.withoutLinks(words));
    }

    /// The places that a search names, and which of its tokens do.
    record NamedPlaces(List<Place> places, Set<Integer> tokens) {

        /// The place, if the words name only one.
        Optional<Place> one() {
            return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
        }
    }

    /// @param isCommon whether a word is in the names of many contacts. « Maison » is rarely the village of Maisons
    NamedPlaces in(List<String> words, Predicate<String> isCommon) {
        var communes = new LinkedHashSet<Place>();
        var quartiers = new LinkedHashSet<Place>();
        var tokens = new HashSet<Integer>();
        int from = 0;
        while (from < words.size()) {
            int to = end(words, from, isCommon);
            for (Place place : to > from ? called(words.subList(from, to)) : List.<Place>of()) {
                (place.quartier().isPresent() ? quartiers : communes).add(place);
            }
            for (int at = from; at < to; at++) {
                tokens.add(at);
            }
            from = Math.max(to, from + 1);
        }
        return new NamedPlaces(combined(communes, quartiers), tokens);
    }

    /// The quartiers of a named commune stand for it. Of several communes, the largest comes first.
    private static List<Place> combined(Set<Place> communes, Set<Place> quartiers) {
        List<Place> inside = quartiers.stream()
                .filter(quartier -> communes.isEmpty()
                        || communes.stream()
                                .anyMatch(commune -> commune.commune().equals(quartier.commune())))
                .toList();
        return inside.isEmpty()
                ? communes.stream()
                        .sorted(Comparator.comparingInt(
                                (Place place) -> -place.commune().population()))
                        .toList()
                : inside;
    }

    /// Where the longest name that begins here ends; `from` if none does.
    private int end(List<String> words, int from, Predicate<String> isCommon) {
        if (Words.isLink(words.get(from))) {
            return from;
        }
        int shortest =
                isCommon.test(words.get(from)) && !isMarked(words, from) && isSmall(words.get(from)) ? from + 1 : from;
        for (int to = Math.min(words.size(), from + LONGEST_NAME); to > shortest; to--) {
            if (!Words.isLink(words.get(to - 1))
                    && !called(words.subList(from, to)).isEmpty()) {
                return to;
            }
        }
        return from;
    }

    private boolean isSmall(String word) {
        return called(List.of(word)).stream()
                .allMatch(
                        place -> place.quartier().isPresent() || place.commune().population() < TOWN);
    }

    /// « à Maisons », but not « la maison du handicap ».
    private static boolean isMarked(List<String> words, int at) {
        boolean goesOn = at + 1 < words.size() && OF.contains(words.get(at + 1));
        return at > 0 && AT.contains(words.get(at - 1)) && !goesOn;
    }

    private Set<Place> called(List<String> words) {
        String key = key(words);
        Set<Place> exact = whole.getOrDefault(key, Set.of());
        Set<Place> begun = beginnings.getOrDefault(key, Set.of());
        return exact.isEmpty() && begun.size() <= MOST_MEANT ? begun : exact;
    }

    /// Finds the commune with exactly this name, present or former.
    Optional<InseeCode> findCommune(String town) {
        return whole.getOrDefault(key(NameTokens.of(town)), Set.of()).stream()
                .filter(place -> place.quartier().isEmpty())
                .findFirst()
                .map(place -> place.commune().code());
    }

    /// All names, as tokens.
    Stream<String> tokens(Territory territory) {
        var names = new ArrayList<String>();
        for (Commune commune : territory.communes()) {
            spoken(commune).forEach(names::add);
            territory.quartiers(commune.code()).forEach(quartier -> {
                names.add(quartier.name());
                names.addAll(quartier.otherNames());
            });
        }
        return names.stream().flatMap(name -> NameTokens.of(name).stream());
    }
}
