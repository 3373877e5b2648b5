package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.promise.DeskChoice;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.french.Letters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A desk to which a request can be transferred.
///
/// @param aside « fermé : irait à Standard » if the desk is closed; otherwise empty
record DeskOption(String id, String name, String aside) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    static List<DeskOption> others(DeskChoice desks, DeskId own) {
        return desks.directory().desks().stream()
                .filter(desk -> !desk.id().equals(own))
                .map(desk -> new DeskOption(desk.id().value(), desk.name(), aside(desks, desk, own)))
                .toList();
    }

    private static String aside(DeskChoice desks, Desk desk, DeskId own) {
        return desks.isReady(desk) ? "" : "fermé" + whereItGoes(desks, desk, own);
    }

    /// Returns where a request for a closed desk would go: «  : irait à Standard ». Empty if it would stay here.
    static String whereItGoes(DeskChoice desks, Desk closed, DeskId own) {
        return desks.forDesk(closed.id())
                .or(desks::switchboard)
                .filter(instead -> !instead.id().equals(own))
                .map(instead -> "\u00A0: irait à " + instead.name())
                .orElse("");
    }

    /// Returns the desks that an agent may mean: those with the typed name or id, or else with all typed words in their
    /// name.
    static List<Desk> listMeant(List<Desk> desks, String typed) {
        Set<String> words = words(typed);
        List<Desk> named = desks.stream()
                .filter(desk ->
                        desk.name().equalsIgnoreCase(typed) || desk.id().value().equals(typed))
                .toList();
        return !named.isEmpty()
                ? named
                : desks.stream()
                        .filter(desk -> !words.isEmpty() && words(desk.name()).containsAll(words))
                        .toList();
    }

    private static Set<String> words(String name) {
        return BETWEEN_WORDS
                .splitAsStream(Letters.plain(name.toLowerCase(Locale.FRENCH)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
