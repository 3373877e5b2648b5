package fr.gpsusagers.portal.sheet;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.guide.EmergencyNumber;
import fr.gpsusagers.hall.Reader;
import fr.gpsusagers.orientation.PackIdentity;
import fr.gpsusagers.portal.NeutralIds;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a sheet says about a contact, for one need and place if they are known.
///
/// @param subject the need and place, as a title; empty for the contact in general
/// @param lines the contact's numbers; empty if it has none that works
/// @param telephoneHours when the numbers are answered, in words
/// @param ways the other ways to reach the contact
/// @param papers what to prepare
/// @param ifNobodyAnswers whom to contact if nobody answers
/// @param forDeaf ways to ask without speaking
/// @param cautions what is uncertain about the contact: an old fact, a number reported as wrong
/// @param reader who will keep the sheet; it shows deaf readers no number to call
/// @param address the sheet's address on the web
/// @param at when the sheet was made
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
    /// @param label what the citizen does: « Venir sur place »
    /// @param value where, as printed on paper
    /// @param link where, as a link; empty if a browser cannot follow it
    /// @param more hours, or other things to know
    record Entry(String label, String value, Optional<String> link, List<String> more) {}

    /// The title of the file, which the browser's history keeps.
    String title() {
        return NeutralIds.title("Fiche à garder", contact.id().value(), contact.name());
    }

    boolean isForDeaf() {
        return reader == Reader.DEAF;
    }

    /// When the telephone is answered, or a sentence saying that this is not known.
    List<String> hoursSaid() {
        return telephoneHours.isEmpty()
                ? List.of("Horaires non connus : essayez en semaine, en journée.")
                : telephoneHours.stream().map(Sheet::sentence).toList();
    }

    /// Whether the content of the pack has not been validated yet.
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

    /// Turns a text of the pack into a sentence: « prix d’un appel local » becomes « Prix d’un appel local. »
    static String sentence(String text) {
        String begun = text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }

    /// The first way, shown in place of a number if there is none.
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
