package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.work.LikelyDesk;
import fr.gpsusagers.enquiry.work.LikelyDesk.Sign;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A likely desk, as the card proposes it.
///
/// @param key the digit that chooses it
/// @param signs what speaks for it: « D’après le lieu : Falaise »
/// @param state whether it is open, what it has to do, and what it would promise
record LikelyOption(int key, String id, String name, String signs, String state) {

    static List<LikelyOption> listFor(CardPage page) {
        return IntStream.range(0, page.likely().size())
                .mapToObj(index -> of(index + 1, page.likely().get(index), page))
                .toList();
    }

    private static LikelyOption of(int key, LikelyDesk likely, CardPage page) {
        return new LikelyOption(
                key,
                likely.desk().id().value(),
                likely.desk().name(),
                likely.signs().stream().map(LikelyOption::words).collect(Collectors.joining(". ")),
                likely.isReady()
                        ? open(likely, page)
                        : "Fermé"
                                + DeskOption.whereItGoes(
                                        page.desks(),
                                        likely.desk(),
                                        page.enquiry().desk()));
    }

    private static String words(Sign sign) {
        return switch (sign) {
            case Sign.ByPlace(String place) -> "D’après le lieu\u00A0: " + place;
            case Sign.ByNeed _ -> "D’après le besoin";
            case Sign.ByWords _ -> "D’après les mots de la personne";
            case Sign.Substitute(var closed) -> "Remplace " + closed.name();
            case Sign.Answered(int requests) ->
                requests == 1
                        ? "1 demande semblable y a été close"
                        : requests + " demandes semblables y ont été closes";
            case Sign.LastResort _ -> "Quand on ne sait pas";
        };
    }

    private static String open(LikelyDesk likely, CardPage page) {
        String work = switch (likely.open()) {
            case 0 -> "Ouvert, aucune demande en cours";
            case 1 -> "Ouvert, 1 demande en cours";
            default -> "Ouvert, " + likely.open() + " demandes en cours";
        };
        return work
                + likely.next()
                        .map(next ->
                                ", promet " + DueWords.of(next, page.context().now()))
                        .orElse("");
    }
}
