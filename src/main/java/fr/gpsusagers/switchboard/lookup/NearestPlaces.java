package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.orientation.search.FindByName;
import fr.gpsusagers.orientation.search.Found;
import fr.gpsusagers.orientation.search.NamesFound;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.territory.Territory;
import fr.gpsusagers.territory.naming.LooseNames;
import fr.gpsusagers.territory.naming.Name;
import fr.gpsusagers.territory.naming.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Proposes the communes that a misspelt name may mean: « kabour », « rsa suspendu cabour ». The agent chooses.
@Component
final class NearestPlaces {

    private static final int MOST = 5;

    /// A name with more slips is another one.
    private static final double FARTHEST = 3.5;

    private final FindByName findByName;

    NearestPlaces(FindByName findByName) {
        this.findByName = findByName;
    }

    /// Returns the nearest communes, nearest first. Empty if the place is understood.
    List<Place> list(PageContext context, Sought sought, Optional<PlaceAnswer> understood) {
        LocalDate day = context.today();
        if (understood
                .filter(answer -> !(answer instanceof PlaceAnswer.UnknownPlace))
                .isPresent()) {
            return List.of();
        }
        return Stream.concat(
                        named(context, sought, day), near(context.pack().territory(), Words.of(sought.place()), day))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Stream<Place> named(PageContext context, Sought sought, LocalDate day) {
        String words = sought.place().isEmpty() ? sought.words() : sought.place();
        NamesFound names = findByName.search(context.pack(), words, Optional.empty(), day);
        Stream<Place> best = names.best().stream()
                .flatMap(found -> found instanceof Found.FoundPlace(Place place) ? Stream.of(place) : Stream.empty());
        return Stream.concat(names.place().stream(), best);
    }

    private static Stream<Place> near(Territory territory, List<String> typed, LocalDate day) {
        if (typed.isEmpty()) {
            return Stream.empty();
        }
        var names = new LooseNames<>(territory.communes().stream()
                .flatMap(commune -> Stream.concat(Stream.of(commune.name()), commune.otherNames().stream())
                        .map(name -> new Name<>(Words.of(name), commune.code())))
                .toList());
        return names.near(typed).stream()
                .filter(close -> close.typos() <= FARTHEST)
                .flatMap(close -> territory.findPlace(close.value(), day).stream());
    }
}
