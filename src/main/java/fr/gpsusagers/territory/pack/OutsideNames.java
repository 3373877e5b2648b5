package fr.gpsusagers.territory.pack;

import fr.gpsusagers.territory.Departement;
import fr.gpsusagers.territory.France;
import fr.gpsusagers.territory.France.Town;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import fr.gpsusagers.territory.naming.LooseNames.Close;
import fr.gpsusagers.territory.naming.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The communes and départements of France that the pack does not serve.
final class OutsideNames {

    /// A département named alone counts as a town of this population.
    private static final int PEOPLE_OF_A_DEPARTEMENT = 300_000;

    private final Departement own;
    private final Predicate<String> isInside;

    /// @param isInside whether the pack has the commune of this code
    OutsideNames(Departement own, Predicate<String> isInside) {
        this.own = own;
        this.isInside = isInside;
    }

    private boolean isOutside(Town town) {
        return !isInside.test(town.code()) && !town.departement().equals(own.code());
    }

    private Stream<Town> outside(List<Town> towns) {
        return towns.stream().filter(this::isOutside);
    }

    private static Optional<Town> largest(Stream<Town> towns) {
        return towns.max(Comparator.comparingInt(Town::population));
    }

    private Optional<OutsidePlace> place(Town town) {
        return France.get()
                .findDepartement(town.departement())
                .map(in -> new OutsidePlace(town.name(), in, Optional.of(new InseeCode(town.code()))));
    }

    private Stream<Town> towns(List<String> words) {
        var exact = outside(France.get().names().called(words)).toList();
        return exact.isEmpty() ? outside(France.get().names().calledAlmost(words)) : exact.stream();
    }

    /// Which of the next words may name a commune or département of France: see `NameIndex.mayNameAt`.
    int mayNameAt(List<String> words, int from, int most) {
        return France.get().mayNameAt(words, from, most);
    }

    /// Finds the largest commune with this name. If that is a village, a town whose name begins with these words
    /// is more likely: « Domfront ».
    Optional<OutsidePlace> called(List<String> words) {
        Optional<Town> called = largest(towns(words));
        return called.map(
                        town -> town.population() > 0 ? town : beginning(words).orElse(town))
                .flatMap(this::place);
    }

    /// Finds the commune with this name in a département.
    Optional<OutsidePlace> called(List<String> words, Departement in) {
        return largest(towns(words).filter(town -> town.departement().equals(in.code())))
                .flatMap(this::place);
    }

    /// Returns the population of the largest commune with this name: 0 if below 2,000, -1 if
    /// there is no such commune.
    int peopleOf(List<String> words) {
        return largest(towns(words)).map(Town::population).orElse(-1);
    }

    /// Whether a commune of at least this population has this name. Words written apart are not a name written
    /// as one.
    boolean isTown(List<String> name, int people) {
        return peopleOf(name) >= people
                && (name.size() == 1
                        || called(name)
                                .filter(town -> Words.of(town.name()).size()
                                        >= Words.withoutLinks(name).size())
                                .isPresent());
    }

    /// Finds the largest commune whose name begins with these words or equals them.
    Optional<Town> beginning(List<String> words) {
        return largest(outside(France.get().names().startingWith(words)));
    }

    /// Whether a commune in this département has a name that begins with these words.
    boolean hasBeginning(List<String> words, Departement in) {
        return outside(France.get().names().startingWith(words))
                .anyMatch(town -> town.departement().equals(in.code()));
    }

    /// Counts the communes whose name begins with these words or equals them.
    long namesakes(List<String> words) {
        return outside(France.get().names().startingWith(words))
                .map(Town::code)
                .distinct()
                .count();
    }

    /// Returns the population of what these words may mean outside: a town or a whole département.
    int weight(List<String> words) {
        int town = beginning(words).map(Town::population).orElse(0);
        return findDepartement(words)
                        .filter(found -> found.code().length() == 2)
                        .isPresent()
                ? Math.max(town, PEOPLE_OF_A_DEPARTEMENT)
                : town;
    }

    /// Finds another département with this name, else the largest town whose name begins with these words.
    Optional<OutsidePlace> weighty(List<String> words) {
        return findDepartement(words)
                .map(OutsideNames::whole)
                .or(() -> beginning(words).flatMap(this::place));
    }

    /// Finds the town of at least 2,000 inhabitants with the closest name. Of several equally close, the largest.
    Optional<Close<Town>> near(List<String> words) {
        return France.get().spellings().near(words).stream()
                .filter(close -> isOutside(close.value()))
                .min(Comparator.comparingDouble((Close<Town> close) -> close.typos())
                        .thenComparingInt(close -> -close.value().population()));
    }

    Optional<OutsidePlace> placeOf(Close<Town> close) {
        return place(close.value());
    }

    Optional<Departement> findDepartement(List<String> words) {
        return France.get().findDepartementCalled(words).filter(this::isOther);
    }

    Optional<Departement> findDepartement(String code) {
        return France.get().findDepartement(code).filter(this::isOther);
    }

    private boolean isOther(Departement departement) {
        return !departement.code().equals(own.code()) && !isInside.test(departement.code());
    }

    static OutsidePlace whole(Departement departement) {
        return new OutsidePlace(departement.name(), departement, Optional.empty());
    }

    boolean hasPostalCode(String code) {
        return outside(France.get().withPostalCode(code)).findAny().isPresent();
    }

    /// Finds the place of a postal code: its commune, or the one with this name if several share the code,
    /// else their département.
    Optional<OutsidePlace> withPostalCode(String code, List<String> name) {
        List<Town> sharing = outside(France.get().withPostalCode(code)).toList();
        Optional<Town> named = sharing.stream()
                .filter(town -> Words.joined(Words.of(town.name())).equals(Words.joined(name)))
                .findFirst()
                .or(() -> largest(France.get().names().startingWith(name).stream()
                        .filter(town -> !name.isEmpty() && sharing.contains(town))));
        return named.or(() -> sharing.size() == 1 ? sharing.stream().findFirst() : Optional.empty())
                .flatMap(this::place)
                .or(() -> sharing.stream()
                        .findFirst()
                        .flatMap(town -> findDepartement(town.departement()))
                        .map(OutsideNames::whole));
    }

    Optional<OutsidePlace> withCode(String code) {
        return France.get().findTown(code).filter(this::isOutside).flatMap(this::place);
    }
}
