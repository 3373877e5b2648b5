package fr.gpsusagers.portal.sheet;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.NeutralIds;
import fr.gpsusagers.portal.Whereabouts;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// The context in which a sheet is shown: need, place and situation, as far as its address names them. Ids that
/// are no longer known are ignored: an old sheet still shows its contact.
record SheetContext(Pack pack, LocalDateTime now, Journey journey, Optional<Need> need, Optional<PlaceAnswer> where) {

    private static final int MOST_COMMUNES = 3;

    static SheetContext of(Pack pack, LocalDateTime now, Journey journey, String need) {
        var whereabouts = new Whereabouts(pack.territory(), now.toLocalDate());
        return new SheetContext(pack, now, journey, NeutralIds.findNeed(pack, need), whereabouts.find(journey));
    }

    LocalDate day() {
        return now.toLocalDate();
    }

    /// The situation that the answer page would base its advice on.
    Situation situation() {
        return new Situation(need.map(Need::id), where, now, journey.constraints());
    }

    /// The place, if exactly one is known.
    Optional<Place> place() {
        return where.flatMap(PlaceAnswer::onePlace);
    }

    /// The contact with this current or former identifier.
    Optional<Contact> contact(String id) {
        return NeutralIds.findContact(pack, id, day());
    }

    /// The address of the answer that the sheet belongs to.
    Optional<String> answer() {
        return need.map(about -> "/besoin/" + NeutralIds.code(about.id().value()) + journey.query());
    }

    /// « Mon RSA est suspendu · Lisieux ».
    Optional<String> title() {
        Optional<String> name = where.map(Whereabouts::name);
        return need.map(about ->
                        about.label() + name.map(place -> " · " + place).orElse(""))
                .or(() -> name);
    }

    /// The query string for the sheet's address, including the question mark. Leaves out a long list of
    /// communes, to keep the printed QR code readable.
    String query() {
        boolean many = journey.communes().size() > MOST_COMMUNES;
        String rest = (many ? journey.withoutPlace() : journey).query();
        return need.map(about -> "?besoin=" + NeutralIds.code(about.id().value()) + rest.replaceFirst("^\\?", "&"))
                .orElse(rest);
    }
}
