package fr.gpsusagers.portal;

import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.orientation.search.FindByName;
import fr.gpsusagers.orientation.search.Found;
import fr.gpsusagers.orientation.search.NamesFound;
import fr.gpsusagers.territory.Place;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Searches the pack in service for what citizens name, and knows the pages of what is found.
@Component
public final class NameSearch {

    private final FindByName findByName;
    private final HeavyWork heavyWork;

    NameSearch(FindByName findByName, HeavyWork heavyWork) {
        this.findByName = findByName;
        this.heavyWork = heavyWork;
    }

    /// Searches on the threads for heavy work: a page that waits for nothing must not wait for it.
    public NamesFound search(PageContext context, String words, Journey journey) {
        var day = context.today();
        Optional<Place> where = Whereabouts.of(context).findOne(journey);
        return heavyWork.run(() -> findByName.search(context.pack(), words, where, day));
    }

    /// The address of the page about what was found, with place and situation.
    public static String address(Found found, Journey journey) {
        Journey known = journey.having(UnderstoodWords.NOTHING);
        return switch (found) {
            case Found.FoundContact contact -> "/contact/" + NeutralIds.code(contact.id()) + known.query();
            case Found.FoundNeed need -> "/besoin/" + NeutralIds.code(need.id()) + known.query();
            case Found.FoundPlace(Place place) -> Whereabouts.contacts(place);
        };
    }
}
