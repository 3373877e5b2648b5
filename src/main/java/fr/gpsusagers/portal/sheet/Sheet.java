package fr.gpsusagers.portal.sheet;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.guide.EmergencyNumber;
import fr.gpsusagers.hall.Reader;
import fr.gpsusagers.orientation.PackIdentity;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a sheet says of a contact, for one need and place where they are known.
///
/// @param subject for which need and place, as a title; empty for the contact as such
/// @param lines the numbers of the contact; empty when it has none that works
/// @param telephoneHours when they are answered, in words
/// @param ways the other ways to reach the contact
/// @param papers what to prepare
/// @param ifNobodyAnswers whom to turn to then
/// @param forDeaf how to do without a voice
/// @param cautions what is not certain of the contact: an old fact, a number that people report
/// @param reader who keeps it: someone deaf is shown no number to call
/// @param address where the sheet is on the internet
/// @param at the moment at which it was made
record Sheet(
        PackIdentity identity,
        Contact contact,
        Optional<String> subject,
        List<Line> lines,
        List<String> telephoneHours,
        List<Entry> ways,
        List<String> papers,
        Optional<Contact> ifNobodyAnswers,
        List<Entry> forDeaf,
        List<String> cautions,
        List<EmergencyNumber> emergencies,
        Reader reader,
        SheetAddress address,
        LocalDateTime at) {

    /// A way to reach a contact.
    ///
    /// @param label what one does: « Venir sur place »
    /// @param value where, as one reads it on paper
    /// @param link where, as a browser follows it; empty when it cannot
    /// @param more hours, or what to know
    record Entry(String label, String value, Optional<String> link, List<String> more) {}

    boolean isForDeaf() {
        return reader == Reader.DEAF;
    }

    /// When the telephone is answered, or that nobody told us.
    List<String> hoursSaid() {
        return telephoneHours.isEmpty()
                ? List.of("Horaires non connus : essayez en semaine, en journée.")
                : telephoneHours.stream().map(Sheet::sentence).toList();
    }

    /// Whether nobody has validated the content yet.
    boolean isTrial() {
        return identity.validatedOn().isEmpty();
    }

    /// « 17 police, 112 secours, 114 par SMS ».
    String emergencyWords() {
        return emergencies.stream()
                .filter(number -> !isForDeaf() || number.bySms())
                .map(number -> number.number().display() + (number.bySms() ? " par " : " ") + number.brief())
                .collect(Collectors.joining(", "));
    }

    /// A text of the pack as a sentence of its own: « prix d’un appel local » becomes « Prix d’un appel local. »
    static String sentence(String text) {
        String begun = text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }

    /// Without a number, the first way stands where the number would.
    List<Entry> first() {
        return ways.stream().limit(1).toList();
    }

    /// The ways below the number, or below the first way.
    List<Entry> more() {
        return lines.isEmpty() ? ways.stream().skip(1).toList() : ways;
    }

    /// The number to dial first.
    Optional<Line> line() {
        return lines.stream().findFirst();
    }
}
