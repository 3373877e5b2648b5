package fr.gpsusagers.portal.sheet;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.availability.Calendars.Stretch;
import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The next time a contact opens: its telephone, or else its counter. If it is open now, the opening after that.
///
/// @param kind what opens: the telephone or the counter
record NextOpening(ChannelKind kind, LocalDateTime at) {

    static Optional<NextOpening> find(Sheet sheet, Calendars calendars) {
        Contact contact = sheet.contact();
        Optional<NextOpening> line = sheet.lines().isEmpty()
                ? Optional.empty()
                : find(ChannelKind.TELEPHONE, contact.telephoneHours(), sheet, calendars);
        return line.or(() -> contact.address().isVisitable()
                ? find(ChannelKind.COUNTER, contact.counterHours(), sheet, calendars)
                : Optional.empty());
    }

    private static Optional<NextOpening> find(ChannelKind kind, Hours hours, Sheet sheet, Calendars calendars) {
        if (!hours.isKnown() || hours.isAlways()) {
            return Optional.empty();
        }
        LocalDateTime now = sheet.at();
        Stream<Stretch> coming = IntStream.rangeClosed(0, Calendars.DAYS_AHEAD)
                .mapToObj(ahead -> now.toLocalDate().plusDays(ahead))
                .flatMap(day -> calendars.openOn(hours, sheet.contact().id(), day).stream());
        return coming.map(Stretch::from)
                .filter(from -> from.isAfter(now))
                .findFirst()
                .map(from -> new NextOpening(kind, from));
    }

    /// « Le téléphone ouvre demain à 9 h. »
    String inWords(LocalDateTime now) {
        String what = kind == ChannelKind.COUNTER ? "L’accueil ouvre " : "Le téléphone ouvre ";
        return what + TimeWords.dayFrom(now.toLocalDate(), at.toLocalDate()) + " à " + TimeWords.hour(at.toLocalTime())
                + ".";
    }
}
