package fr.gpsusagers.portal;

import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.search.FindByName;
import fr.gpsusagers.search.Found;
import fr.gpsusagers.search.NamesFound;
import fr.gpsusagers.search.OtherNames;
import fr.gpsusagers.search.Searched;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Searches the pack in service for what citizens name, and knows the pages of what is found.
@Component
public final class NameSearch {

    private final FindByName findByName;

    NameSearch(FindByName findByName) {
        this.findByName = findByName;
    }

    public NamesFound search(PageContext context, String words, Journey journey) {
        var pack = context.pack();
        return findByName.search(
                new Searched(pack.directory(), pack.guide(), pack.territory(), pack.part(OtherNames.class)),
                words,
                place(context, journey),
                context.now().toLocalDate());
    }

    private static Optional<Place> place(PageContext context, Journey journey) {
        return new Whereabouts(context.pack().territory(), context.now().toLocalDate())
                .find(journey)
                .flatMap(answer -> switch (answer) {
                    case PlaceAnswer.OnePlace(Place place) -> Optional.of(place);
                    case PlaceAnswer.SplitPlace(Place place, var _) -> Optional.of(place);
                    case PlaceAnswer.SeveralPlaces _, PlaceAnswer.OutsidePlace _, PlaceAnswer.UnknownPlace _ ->
                        Optional.empty();
                });
    }

    /// The address of the page about what was found, with place and situation.
    public static String address(Found found, Journey journey) {
        Journey known = journey.having(UnderstoodWords.NOTHING);
        return switch (found) {
            case Found.FoundContact contact -> "/contact/" + NeutralIds.code(contact.id()) + known.query();
            case Found.FoundNeed need -> "/besoin/" + NeutralIds.code(need.id()) + known.query();
            case Found.FoundPlace(Place place) ->
                "/communes/" + place.commune().code()
                        + place.quartier()
                                .map(quartier -> "?quartier=" + quartier.id())
                                .orElse("");
        };
    }
}
