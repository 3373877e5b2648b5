package fr.gpsusagers.evaluation;

import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.territory.Territory;
import fr.gpsusagers.territory.naming.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Measures how often the place in a sentence is found.
final class PlacesInWords {

    static final String COLUMNS = "phrase\tlieu";

    private static final double PERCENT = 100;
    private static final String SEVERAL = "plusieurs";

    private final Territory territory;
    private final LocalDate day;

    PlacesInWords(Territory territory, LocalDate day) {
        this.territory = territory;
        this.day = day;
    }

    /// A right answer is the code or the name of a commune or quartier, `dep-61` for a place of another département,
    /// `plusieurs` if the words may mean several places, or nothing if they name none.
    Verdict measure(List<SearchTrial> trials, Console console) {
        int right = 0;
        for (SearchTrial trial : trials) {
            List<String> found = names(territory.readStory(trial.words(), day).place());
            boolean isRight =
                    found.stream().anyMatch(name -> trial.right().stream().anyMatch(one -> isSame(one, name)));
            right += isRight ? 1 : 0;
            if (!isRight) {
                console.print("manqué : " + trial.words() + " ; attendu " + String.join("|", trial.right())
                        + " ; trouvé " + String.join(", ", found));
            }
        }
        console.print(String.format(
                Locale.FRENCH,
                "Lieux trouvés %5.1f %%  (%d sur %d)",
                trials.isEmpty() ? 0 : PERCENT * right / trials.size(),
                right,
                trials.size()));
        return Verdict.holds().with("rows", trials.size()).with("places", right);
    }

    private static boolean isSame(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String name) {
        return Words.joined(Words.of(name));
    }

    /// What the answer may be called; one empty name if there is no place.
    private static List<String> names(PlaceAnswer answer) {
        return switch (answer) {
            case PlaceAnswer.OnePlace(Place place) -> names(place);
            case PlaceAnswer.SplitPlace(Place place, var _) -> names(place);
            case PlaceAnswer.SeveralPlaces _ -> List.of(SEVERAL);
            case PlaceAnswer.OutsidePlace outside ->
                Stream.concat(
                                outside.code().stream().map(Object::toString),
                                Stream.of(
                                        outside.name(),
                                        "dep-" + outside.departement().code()))
                        .toList();
            case PlaceAnswer.UnknownPlace() -> List.of("");
        };
    }

    private static List<String> names(Place place) {
        return Stream.concat(
                        place.quartier().stream().map(quartier -> quartier.id().value()),
                        Stream.of(place.commune().code().value(), place.name()))
                .toList();
    }
}
