package fr.gpsusagers.territory.pack;

import fr.gpsusagers.territory.Departement;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import fr.gpsusagers.territory.naming.FillerWords;
import fr.gpsusagers.territory.naming.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Understands a département, alone or after the name of a commune: « Caen (14) », « Flers, Orne », « 50 ».
final class ByDepartement {

    private static final int LONGEST_NAME = 5;
    private static final Pattern CODE = Pattern.compile("\\d{2}|9[78]\\d");
    /// In « Caen nord », the last word is a side of the town, not the département Nord.
    private static final Set<String> ALSO_A_SIDE = Set.of("nord");

    /// After these words, a département is part of a name: « Fleury-sur-Orne ».
    private static final Set<String> PART_OF_A_NAME = Set.of("sur", "sous", "en");

    private final String ownCode;
    private final List<String> ownName;
    private final OutsideNames outside;
    private final ByName byName;

    ByDepartement(Departement own, OutsideNames outside, ByName byName) {
        this.ownCode = own.code().toLowerCase(Locale.ROOT);
        this.ownName = Words.withoutArticle(Words.of(own.name()));
        this.outside = outside;
        this.byName = byName;
    }

    /// Returns the words without the pack's own département. Returns all words if they do not name it.
    List<String> withoutOwn(List<String> words) {
        for (int from = Math.max(0, words.size() - LONGEST_NAME); from < words.size(); from++) {
            if (isOwn(words.subList(from, words.size()))) {
                return words.subList(0, from);
            }
        }
        return !words.isEmpty() && isOwn(words.subList(0, 1)) ? words.subList(1, words.size()) : words;
    }

    private boolean isOwn(List<String> words) {
        return Words.joined(words).equals(ownCode)
                || Words.withoutArticle(words).equals(ownName);
    }

    /// Understands a name followed by the code of another département: « Saint-Jean 50 ».
    Optional<Meant> codeAtTheEnd(List<String> words) {
        int name = words.size() - 1;
        return name > 0 && CODE.matcher(words.get(name)).matches()
                ? named(words.subList(0, name), words.subList(name, words.size()))
                : Optional.empty();
    }

    /// Understands another département, alone or after a name. Its code may also come before the name.
    Optional<Meant> understand(List<String> words) {
        for (int from = Math.max(0, words.size() - LONGEST_NAME); from < words.size(); from++) {
            Optional<Meant> meant = named(words.subList(0, from), words.subList(from, words.size()));
            if (meant.isPresent()) {
                return meant;
            }
        }
        return words.size() > 1 && CODE.matcher(words.getFirst()).matches()
                ? named(words.subList(1, words.size()), words.subList(0, 1))
                : Optional.empty();
    }

    private Optional<Meant> named(List<String> commune, List<String> departement) {
        boolean partOfName = !commune.isEmpty()
                && (ALSO_A_SIDE.contains(departement.getFirst()) || PART_OF_A_NAME.contains(commune.getLast()));
        List<String> name = Words.withoutArticle(departement);
        Optional<Departement> other = outside.findDepartement(
                        Words.joined(departement).toUpperCase(Locale.ROOT))
                .or(() -> commune.isEmpty() || partOfName || Words.isLink(name.getFirst())
                        ? Optional.empty()
                        : outside.findDepartement(name));
        return other.map(found -> outside(FillerWords.core(commune), found, commune, departement));
    }

    private Meant outside(List<String> commune, Departement in, List<String> before, List<String> named) {
        Meant whole = new Meant.Outside(OutsideNames.whole(in));
        if (commune.isEmpty()) {
            return whole;
        }
        Optional<Meant> there = outside.called(commune, in).map(Meant.Outside::new);
        if (there.isEmpty() && outside.hasBeginning(commune, in)) {
            return whole;
        }
        return there.or(() -> byName.exact(commune).flatMap(ByDepartement::doubted))
                .or(() -> outside.called(commune).map(ByDepartement::elsewhere))
                .or(() -> byName.close(
                        Stream.concat(before.stream(), named.stream()).toList()))
                .orElse(whole);
    }

    private static Meant elsewhere(OutsidePlace place) {
        return new Meant.Outside(place);
    }

    /// The citizen put a commune of the pack in another département: offers the commune, but not as certain.
    private static Optional<Meant> doubted(Meant meant) {
        return meant instanceof Meant.Sure(Locality locality) ? Meant.perhaps(List.of(locality)) : Optional.of(meant);
    }
}
