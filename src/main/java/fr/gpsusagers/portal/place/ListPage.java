package fr.gpsusagers.portal.place;

import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.portal.Link;
import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.Sector;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A choice of communes, by letter or by sector, never all at once.
///
/// @param headline what the listed communes have in common
/// @param letter the chosen letter; empty if the list is by sector, or nothing is chosen yet
record ListPage(String headline, String lead, List<Link> communes, List<String> letters, String letter) {

    /// The page before any choice: letters only.
    static ListPage start(Pack pack) {
        List<Commune> all = pack.territory().communes();
        return new ListPage(
                "Les contacts de ma commune",
                "Tous les services qui répondent près de chez vous. " + all.size() + " communes.",
                List.of(),
                letters(all),
                "");
    }

    static ListPage ofLetter(Pack pack, String letter) {
        List<Commune> all = pack.territory().communes();
        return new ListPage(
                "Les communes en " + letter,
                "Choisissez votre commune.",
                items(all, commune -> letter(commune).equals(letter)),
                letters(all),
                letter);
    }

    static ListPage ofSector(Pack pack, Sector sector, LocalDate day) {
        List<Commune> all = pack.territory().communes();
        return new ListPage(
                "Les communes du secteur " + sector.name(),
                "Choisissez votre commune.",
                items(
                        all,
                        commune -> pack.territory()
                                .findPlace(commune.code(), day)
                                .filter(place -> isIn(place, sector))
                                .isPresent()),
                letters(all),
                "");
    }

    private static boolean isIn(Place place, Sector sector) {
        return switch (place.sectoring()) {
            case Place.Sectoring.Certain(var id) -> id.equals(sector.id());
            case Place.Sectoring.Assumed(var id, var _) -> id.equals(sector.id());
            case Place.Sectoring.Split(var between) -> between.contains(sector.id());
        };
    }

    private static List<Link> items(List<Commune> communes, Predicate<Commune> shown) {
        return communes.stream()
                .filter(shown)
                .map(commune -> new Link(commune.name(), "/communes/" + commune.code()))
                .toList();
    }

    private static List<String> letters(List<Commune> communes) {
        return communes.stream().map(ListPage::letter).distinct().sorted().toList();
    }

    /// The first letter of a name, without its accent.
    private static String letter(Commune commune) {
        return Normalizer.normalize(commune.name().substring(0, 1), Normalizer.Form.NFD)
                .substring(0, 1);
    }

    /// Reads a letter from an address. Empty if no commune begins with it.
    static Optional<String> letter(Pack pack, String asked) {
        return letters(pack.territory().communes()).stream()
                .filter(asked::equalsIgnoreCase)
                .findFirst();
    }
}
