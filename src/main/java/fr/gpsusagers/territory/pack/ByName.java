package fr.gpsusagers.territory.pack;

import fr.gpsusagers.territory.France;
import fr.gpsusagers.territory.naming.FillerWords;
import fr.gpsusagers.territory.naming.LooseNames.Close;
import fr.gpsusagers.territory.naming.Typos;
import fr.gpsusagers.territory.naming.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Understands words that are the name of a place and nothing else. Tries the most certain rules first. A name
/// inside wins over the same name outside. If a place is only likely, the citizen is asked.
final class ByName {

    /// From this population on, a bare name means the town outside, even if small places inside
    /// begin with the same words.
    private static final int CITY = 50_000;

    private static final int TOWN = 10_000;
    private static final int VILLAGE = 1000;
    private static final int MANY_NAMESAKES = 20;
    private static final int MANY_TIMES = 50;
    private static final int SOME_TIMES = 5;
    private static final double MOST_OUTSIDE = 2;
    private static final int LONG_ENOUGH = 5;
    private static final int SHORT = 3;

    private final InsideNames inside;
    private final OutsideNames outside;

    ByName(InsideNames inside, OutsideNames outside) {
        this.inside = inside;
        this.outside = outside;
    }

    Optional<Meant> understand(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return exact(words)
                .or(() -> beginning(words))
                .or(() -> exactOutside(words))
                .or(() -> letters(words))
                .or(() -> holding(words))
                .or(() -> close(words));
    }

    /// Understands the full name of a place of the pack.
    Optional<Meant> exact(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Locality> called = inside.called(words);
        if (!called.isEmpty() && called.stream().allMatch(Locality::isCommune)) {
            return Meant.among(called);
        }
        List<Locality> all = Stream.concat(called.stream(), inside.calledOnAnySide(words).stream())
                .distinct()
                .toList();
        return all.size() == 1 && !all.getFirst().isCommune() ? quartier(all.getFirst(), words) : Meant.among(all);
    }

    /// Understands a quartier named without its commune. Certain unless the words could also mean another place.
    private Optional<Meant> quartier(Locality quartier, List<String> words) {
        List<Locality> communes = Stream.concat(inside.startingWith(words).stream(), inside.holding(words).stream())
                .filter(Locality::isCommune)
                .distinct()
                .toList();
        boolean sure = communes.isEmpty()
                && !FillerWords.isAnywhere(words)
                && outside.peopleOf(words) < TOWN
                && outside.namesakes(words) < MANY_NAMESAKES;
        return sure
                ? Optional.of(new Meant.Sure(quartier))
                : Meant.perhaps(
                        Stream.concat(Stream.of(quartier), communes.stream()).toList());
    }

    /// Understands the first words of a name: « Hérouville » for Hérouville-Saint-Clair.
    Optional<Meant> beginning(List<String> words) {
        List<Locality> found = Words.joined(words).length() < SHORT ? List.of() : inside.startingWith(words);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Locality> others = inside.alsoCalled(words).stream()
                .filter(locality -> !found.contains(locality))
                .toList();
        int people = found.stream().mapToInt(InsideNames::people).sum();
        int weight = outside.weight(words);
        if (weight >= CITY && weight > MANY_TIMES * people) {
            return outside.weighty(words).map(Meant.Outside::new);
        }
        boolean cutShort = Words.joined(words).length() == SHORT
                && inside.startingLike(words).size() > found.size();
        boolean doubtful = weight > SOME_TIMES * people
                || cutShort
                || FillerWords.isAnywhere(words)
                || found.stream().noneMatch(Locality::isCommune)
                || outside.namesakes(words) >= MANY_NAMESAKES;
        return doubtful || !others.isEmpty()
                ? Meant.perhaps(namedSoFirst(Stream.concat(found.stream(), others.stream()), words))
                : Meant.among(namedSoFirst(found.stream(), words));
    }

    /// Puts communes whose own name begins with the words before those found by the name of a former commune.
    private static List<Locality> namedSoFirst(Stream<Locality> found, List<String> words) {
        String start = Words.joined(Words.withoutArticle(words));
        return found.sorted(Comparator.comparing(locality -> !Words.joined(
                                Words.withoutArticle(Words.of(locality.commune().name())))
                        .startsWith(start)))
                .toList();
    }

    /// Understands the full name of a place outside, unless a name inside begins with it.
    Optional<Meant> wholeOutside(List<String> words) {
        return inside.startingWith(words).isEmpty() && outside.peopleOf(words) >= 0
                ? exactOutside(words)
                : Optional.empty();
    }

    private Optional<Meant> exactOutside(List<String> words) {
        Optional<Meant> alike = outside.peopleOf(words) == 0 ? soundsLike(words) : Optional.empty();
        return alike.or(() -> outside.findDepartement(words)
                .map(OutsideNames::whole)
                .or(() -> outside.called(words))
                .or(() -> outside.beginning(words)
                        .filter(town -> town.population() >= TOWN)
                        .flatMap(_ -> outside.weighty(words)))
                .map(Meant.Outside::new));
    }

    /// A typed name may be that of a village outside, or a misspelt commune of the pack that sounds the
    /// same: offers the commune.
    private Optional<Meant> soundsLike(List<String> words) {
        return Meant.perhaps(inside.near(words).stream()
                .filter(close -> close.typos() < 1 && InsideNames.people(close.value()) >= VILLAGE)
                .map(Close::value)
                .toList());
    }

    /// Understands the first letters of a name: « ouistr ».
    private Optional<Meant> letters(List<String> words) {
        int letters = Words.joined(words).length();
        List<Locality> found = letters < SHORT ? List.of() : inside.startingLike(words);
        return letters < LONG_ENOUGH ? Meant.perhaps(found) : Meant.among(found);
    }

    /// Understands words of a name without the first: « Littry » for Le Molay-Littry.
    private Optional<Meant> holding(List<String> words) {
        int letters = Words.joined(words).length();
        List<Locality> found = letters <= SHORT ? List.of() : inside.holding(words);
        boolean sure = letters >= LONG_ENOUGH && !FillerWords.isAnywhere(words) && outside.weight(words) < TOWN;
        return sure ? Meant.among(found) : Meant.perhaps(found);
    }

    /// Understands a misspelt name, inside or outside.
    Optional<Meant> close(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String key = Words.joined(words);
        double most = Typos.mostFor(key.length());
        List<Close<Locality>> near = inside.near(words);
        var town = outside.near(words).filter(close -> close.typos() <= Math.min(most, MOST_OUTSIDE));
        boolean nothing = near.isEmpty() || near.getFirst().typos() > most;
        if (nothing || town.filter(close -> isCloser(close, near.getFirst())).isPresent()) {
            return town.filter(close -> close.value().population() >= TOWN)
                    .flatMap(outside::placeOf)
                    .map(Meant.Outside::new);
        }
        List<Locality> found = near.stream()
                .filter(close -> close.typos() <= most)
                .map(Close::value)
                .toList();
        boolean sure = leads(near)
                && town.filter(close -> isRival(close, near.getFirst())).isEmpty();
        return sure && !FillerWords.isAnywhere(words) && sameStart(key, near.getFirst())
                ? Optional.of(new Meant.Sure(found.getFirst()))
                : Meant.perhaps(found);
    }

    private static boolean isCloser(Close<France.Town> town, Close<Locality> locality) {
        return town.typos() + 0.5 < locality.typos() && town.value().population() >= TOWN;
    }

    private static boolean isRival(Close<France.Town> town, Close<Locality> locality) {
        return town.typos() <= locality.typos()
                && town.value().population() > SOME_TIMES * InsideNames.people(locality.value());
    }

    private static boolean leads(List<Close<Locality>> near) {
        Close<Locality> first = near.getFirst();
        return near.stream()
                .filter(close -> !close.value().equals(first.value()))
                .findFirst()
                .filter(next -> next.typos() - first.typos() < Typos.leadNeeded(first.typos()))
                .isEmpty();
    }

    /// Whether the first letter is right. A word of up to four letters is too short for a wrong first letter,
    /// unless it sounds the same.
    private static boolean sameStart(String key, Close<Locality> close) {
        List<String> name =
                Words.withoutArticle(Words.of(close.value().commune().name()));
        return key.length() > 4 || close.typos() < 1 || Words.joined(name).startsWith(key.substring(0, 1));
    }
}
