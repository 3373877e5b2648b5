package fr.gpsusagers.territory.pack;

import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import fr.gpsusagers.territory.naming.FillerWords;
import fr.gpsusagers.territory.naming.Sums;
import fr.gpsusagers.territory.pack.FoundPlaceNames.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Understands a postal code, alone or beside the name of a commune.
final class ByPostalCode {

    private static final int LONGEST_NAME = 7;

    /// A text that contains a postal code.
    ///
    /// @param after the words after the code, where French addresses have the commune
    record Coded(String code, List<String> before, List<String> after) {

        private static final Pattern WHOLE = Pattern.compile("\\d{5}");
        private static final Pattern START = Pattern.compile("\\d{2}");
        private static final Pattern END = Pattern.compile("\\d{3}");

        /// Finds the last postal code of a text: `14100`, `14 100`.
        static Optional<Coded> in(List<String> words) {
            for (int i = words.size() - 1; i >= 0; i--) {
                String word = words.get(i);
                if (WHOLE.matcher(word).matches()) {
                    return Optional.of(new Coded(word, words.subList(0, i), words.subList(i + 1, words.size())));
                }
                if (i > 0
                        && END.matcher(word).matches()
                        && START.matcher(words.get(i - 1)).matches()) {
                    return Optional.of(new Coded(
                            words.get(i - 1) + word, words.subList(0, i - 1), words.subList(i + 1, words.size())));
                }
            }
            return Optional.empty();
        }

        List<String> rest() {
            var rest = new ArrayList<>(before);
            rest.addAll(after);
            return rest;
        }
    }

    private final InsideNames inside;
    private final OutsideNames outside;
    private final BySentence bySentence;
    private final ByName byName;

    ByPostalCode(InsideNames inside, OutsideNames outside, BySentence bySentence, ByName byName) {
        this.inside = inside;
        this.outside = outside;
        this.bySentence = bySentence;
        this.byName = byName;
    }

    /// Returns empty if no commune has this postal code: the other words must then be enough.
    Optional<Meant> understand(Coded coded) {
        List<Locality> sharing =
                inside.withPostalCode(coded.code()).stream().map(Locality::of).toList();
        List<String> name = FillerWords.withoutNumbers(FillerWords.core(coded.rest()));
        if (sharing.isEmpty()) {
            return outside.hasPostalCode(coded.code()) ? elsewhere(coded, name) : Optional.empty();
        }
        if (name.isEmpty()) {
            return Optional.of(all(sharing, outside.hasPostalCode(coded.code())));
        }
        return named(coded, sharing)
                .or(() -> other(name, sharing))
                .or(() -> sharing.size() == 1
                        ? bySentence.quartier(sharing.getFirst(), coded.rest()).or(() -> Meant.among(sharing))
                        : Optional.of(new Meant.OneOf(sharing)));
    }

    private static Meant all(List<Locality> sharing, boolean outsideToo) {
        return sharing.size() == 1 && !outsideToo ? new Meant.Sure(sharing.getFirst()) : new Meant.OneOf(sharing);
    }

    /// Finds the commune or quartier that the other words name, among the communes with this code.
    private Optional<Meant> named(Coded coded, List<Locality> sharing) {
        Predicate<Locality> here = locality -> sharing.contains(Locality.of(locality.commune()));
        FoundPlaceNames sentence = bySentence.read(coded.rest());
        List<Hit> hits = sentence.told().stream()
                .filter(hit -> !sentence.isOfStreet(hit)
                        || hit.from() >= coded.before().size())
                .filter(hit -> hit.inside().stream().anyMatch(here))
                .toList();
        List<Locality> found = hits.stream()
                .flatMap(hit -> hit.inside().stream())
                .filter(here)
                .distinct()
                .toList();
        if (found.isEmpty()) {
            return misspelt(coded, here);
        }
        List<Commune> communes =
                found.stream().map(Locality::commune).distinct().toList();
        return communes.size() > 1
                ? Meant.among(found)
                : bySentence.quartier(found.getFirst(), beside(sentence, hits)).or(() -> Meant.among(found));
    }

    /// Returns the words beside the name of the commune.
    private static List<String> beside(FoundPlaceNames sentence, List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.inside().stream().anyMatch(Locality::isCommune))
                .findFirst()
                .map(sentence::without)
                .orElse(sentence.words());
    }

    private Optional<Meant> misspelt(Coded coded, Predicate<Locality> here) {
        return Stream.of(coded.after(), coded.before(), coded.rest())
                .filter(words -> bySentence.read(words).street() < 0)
                .map(words -> inside.named(FillerWords.withoutNumbers(FillerWords.core(words)), here))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Handles a name that contradicts the code: the citizen chooses between the place named
    /// and those with the code.
    private Optional<Meant> other(List<String> name, List<Locality> sharing) {
        return byName.exact(name).or(() -> byName.beginning(name)).flatMap(meant -> switch (meant) {
            case Meant.Sure(Locality locality) -> Meant.perhaps(also(List.of(locality), sharing));
            case Meant.OneOf(List<Locality> localities) -> Meant.perhaps(also(localities, sharing));
            case Meant.Outside _, Meant.Nothing _ -> Optional.empty();
        });
    }

    private static List<Locality> also(List<Locality> first, List<Locality> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private Optional<Meant> elsewhere(Coded coded, List<String> name) {
        List<String> told = coded.after().isEmpty() ? name : FillerWords.core(coded.after());
        Optional<OutsidePlace> place = outside.withPostalCode(coded.code(), told);
        boolean agrees = told.isEmpty() || !outside.called(told).isEmpty();
        Optional<Meant> contradiction = agrees ? Optional.empty() : other(told, List.of());
        return contradiction.or(() -> place.map(Meant.Outside::new));
    }

    /// Understands a code that no commune has by its first digits: they name a département. Empty if
    /// that is the pack's own.
    Optional<Meant> remains(Coded coded) {
        int letters = coded.code().startsWith("97") || coded.code().startsWith("98") ? 3 : 2;
        return outside.findDepartement(coded.code().substring(0, letters))
                .map(OutsideNames::whole)
                .map(Meant.Outside::new);
    }

    /// Finds a postal code of the pack in a text that tells something else, and the names beside it. Any other
    /// five-digit number is as likely to be a sum of money.
    static Optional<List<List<String>>> inStory(List<String> words, InsideNames inside) {
        for (int i = words.size() - 1; i >= 0; i--) {
            String code = words.get(i);
            if (Coded.WHOLE.matcher(code).matches()
                    && !Sums.isSum(words, i)
                    && !inside.withPostalCode(code).isEmpty()) {
                return Optional.of(Stream.of(before(words, i, inside), List.of(code), after(words, i + 1, inside))
                        .filter(name -> !name.isEmpty())
                        .toList());
            }
        }
        return Optional.empty();
    }

    private static List<String> before(List<String> words, int end, InsideNames inside) {
        for (int from = Math.max(0, end - LONGEST_NAME); from < end; from++) {
            if (!inside.called(words.subList(from, end)).isEmpty()) {
                return words.subList(from, end);
            }
        }
        return List.of();
    }

    private static List<String> after(List<String> words, int from, InsideNames inside) {
        for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from; to--) {
            if (inside.isNamed(words.subList(from, to), false)) {
                return words.subList(from, to);
            }
        }
        return List.of();
    }
}
