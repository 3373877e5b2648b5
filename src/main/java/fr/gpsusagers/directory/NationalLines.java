package fr.gpsusagers.directory;

import fr.gpsusagers.kernel.pack.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Emergency and help lines that serve the whole country, such as 15, 3919 or 116 006. Errors in these lines are
/// the most dangerous, so each must name the official page it was read on, and the date.
public final class NationalLines {

    private static final Set<String> TYPES = Set.of("urgence", "numero-national");
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?<![\\w.@-])(?:[a-z0-9-]+\\.)+[a-z]{2,}(?![\\w@])");
    private static final int MOST_MONTHS = 12;

    private NationalLines() {}

    /// Whether this contact is such a line.
    public static boolean is(Contact contact) {
        return TYPES.contains(contact.type()) && !contact.lines().isEmpty();
    }

    /// Whether its source gives the address of a page and the date it was read.
    public static boolean isProved(Contact contact) {
        return contact.provenance().readOn().isPresent()
                && WEB_ADDRESS.matcher(contact.provenance().source()).find();
    }

    /// Warns about lines whose page or date is missing, or was read more than twelve months ago.
    public static List<Finding> toReadAgain(Directory directory, LocalDate today) {
        return directory.contacts(today).stream()
                .filter(NationalLines::is)
                .filter(contact -> !isProved(contact)
                        || contact.provenance()
                                .readOn()
                                .filter(read -> read.isOlderThan(MOST_MONTHS, today))
                                .isPresent())
                .map(contact -> new Finding(Finding.Severity.WARNING, contact.spot(), advice(contact)))
                .toList();
    }

    private static String advice(Contact contact) {
        return "« " + contact.name() + " » "
                + (isProved(contact)
                        ? "repose sur une page de plus de douze mois. Relisez-la, et changez « date_fait »."
                        : "n’a pas d’adresse de page officielle, ou pas de date. Ajoutez-les à « source » et « date_fait ».");
    }
}
