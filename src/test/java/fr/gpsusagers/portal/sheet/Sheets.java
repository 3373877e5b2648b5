package fr.gpsusagers.portal.sheet;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.SoonestCallbacks;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.portal.Journey;
import java.time.LocalDateTime;
import java.util.List;

/// Makes sheets from the pack of the Calvados.
final class Sheets {

    static final String SITE = "https://gps.calvados.example";
    static final LocalDateTime WEDNESDAY_MORNING = LocalDateTime.of(2026, 11, 25, 10, 0);

    private Sheets() {}

    /// Makes a sheet on the morning of a working day.
    ///
    /// @param lieu the code of a commune; empty for none
    static Sheet of(String contact, String besoin, String lieu) {
        return of(contact, besoin, lieu, WEDNESDAY_MORNING);
    }

    static Sheet of(String contact, String besoin, String lieu, LocalDateTime at) {
        return of(contact, besoin, lieu, at, List.of());
    }

    static Sheet of(String contact, String besoin, String lieu, LocalDateTime at, List<String> situations) {
        Pack pack = TestPacks.bocage();
        var doubts = new DoubtedNumbers();
        var found = pack.directory()
                .findContact(new ContactId(contact), at.toLocalDate())
                .orElseThrow();
        var journey = Journey.parse("", lieu.isEmpty() ? List.of() : List.of(lieu), "", situations);
        return new SheetComposer(new Orient(doubts, SoonestCallbacks.NONE), doubts)
                .compose(SheetContext.of(pack, at, journey, besoin), found, SITE);
    }
}
