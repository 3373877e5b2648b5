package fr.gpsusagers.territory.pack;

import fr.gpsusagers.territory.Departement;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.naming.FillerWords;
import fr.gpsusagers.territory.naming.Words;
import fr.gpsusagers.territory.pack.ByPostalCode.Coded;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Understands a place as citizens type it. The rules go from the most to the least certain; the first
/// one that matches decides.
final class PlaceFinder {

    /// E-mail addresses and telephone numbers contain digits that are no postal code.
    private static final Pattern NO_PLACE =
            Pattern.compile("\\S+@\\S+|(?<!\\d)(?:\\+33|0033|0)[\\s.-]?[1-9](?:[\\s.-]?\\d{2}){4}(?!\\d)");

    /// A postal code typed with the letter O instead of zero: « 141OO ».
    private static final Pattern LETTERS_FOR_ZEROS =
            Pattern.compile("(?<![\\p{L}\\d])(?=\\d{2})[\\doO]{5}(?![\\p{L}\\d])");

    private final ByName byName;
    private final BySentence bySentence;
    private final ByPostalCode byPostalCode;
    private final ByDepartement byDepartement;
    private final Optional<PlaceFinder> insideOnly;

    PlaceFinder(Departement own, InsideNames inside, OutsideNames outside, Predicate<InseeCode> isSplit) {
        this(own, inside, outside, isSplit, Optional.of(insideOnly(own, inside, isSplit)));
    }

    private PlaceFinder(
            Departement own,
            InsideNames inside,
            OutsideNames outside,
            Predicate<InseeCode> isSplit,
            Optional<PlaceFinder> insideOnly) {
        byName = new ByName(inside, outside);
        bySentence = new BySentence(inside, outside, byName, isSplit);
        byPostalCode = new ByPostalCode(inside, outside, bySentence, byName);
        byDepartement = new ByDepartement(own, outside, byName);
        this.insideOnly = insideOnly;
    }

    /// Returns a finder for a text that names the pack's own département: it knows no place outside.
    private static PlaceFinder insideOnly(Departement own, InsideNames inside, Predicate<InseeCode> isSplit) {
        return new PlaceFinder(own, inside, new OutsideNames(own, _ -> true), isSplit, Optional.empty());
    }

    Optional<Meant> find(String typed) {
        String legible = LETTERS_FOR_ZEROS
                .matcher(NO_PLACE.matcher(typed).replaceAll(" "))
                .replaceAll(code -> code.group().replaceAll("[oO]", "0"));
        List<String> words = FillerWords.withoutPreposition(Words.of(legible));
        return byName.exact(words)
                .or(() -> Coded.in(words)
                        .map(this::coded)
                        .orElseGet(() -> uncoded(words))
                        .map(meant -> isEveryday(words) ? Meant.doubted(meant) : meant));
    }

    /// Whether the words are everyday words and not the name of a place of the pack: « à la campagne ».
    private boolean isEveryday(List<String> words) {
        List<String> core = FillerWords.core(words);
        return !core.isEmpty()
                && FillerWords.isEveryday(core)
                && byName.exact(core).isEmpty();
    }

    private Optional<Meant> coded(Coded coded) {
        return byPostalCode.understand(coded).or(() -> uncoded(coded.rest())).or(() -> byPostalCode.remains(coded));
    }

    private Optional<Meant> uncoded(List<String> words) {
        List<String> others = byDepartement.withoutOwn(words);
        return insideOnly.isPresent() && others.size() < words.size()
                ? insideOnly.get().named(others)
                : named(words);
    }

    private Optional<Meant> named(List<String> words) {
        List<String> core = FillerWords.core(words);
        if (core.isEmpty()) {
            return Optional.empty();
        }
        Optional<Meant> exact = byName.exact(words).or(() -> byName.exact(core)).or(() -> byName.wholeOutside(words));
        if (bySentence.read(words).street() >= 0) {
            return exact.or(() -> bySentence.address(words));
        }
        return exact.or(() -> byDepartement.codeAtTheEnd(words))
                .or(() -> bySentence.plain(words))
                .or(() -> byDepartement.understand(core))
                .or(() -> byName.understand(FillerWords.withoutNumbers(core)))
                .or(() -> byName.close(words))
                .or(() -> bySentence.among(words));
    }
}
