package fr.gpsusagers.directory;

import fr.gpsusagers.kernel.pack.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Lines of the whole country that people call in need, such as 15, 3919 or 116 006. A wrong one costs most, so the
/// source of each names the official page that fixes it, and when it was read.
public final class NationalLines {

    private static final Set<String> TYPES = Set.of("urgence", "numero-national");
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?<![\\w.@-])(?:[a-z0-9-]+\\.)+[a-z]{2,}(?![\\w@])");
    private static final int MOST_MONTHS = 12;

    private NationalLines() {}

    /// Whether this contact is such a line.
    public static boolean is(Contact contact) {
        return TYPES.contains(contact.type()) && !contact.lines().isEmpty();
    }

    /// Whether its source says which page, and when it was read.
    public static boolean isProved(Contact contact) {
        return contact.provenance().readOn().isPresent()
                && WEB_ADDRESS.matcher(contact.provenance().source()).find();
    }

    /// Those whose page must be found, or read again: it is older than twelve months.
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
