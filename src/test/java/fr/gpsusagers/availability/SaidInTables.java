package fr.gpsusagers.availability;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.availability.Opening.Why;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.pack.Confidence;
import fr.gpsusagers.kernel.pack.Provenance;
import fr.gpsusagers.kernel.pack.Spot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The notation of the tables in these tests: moments (« lun 2026-11-23 09:00 ») and answers
/// (« ouvert », « férié Noël »).
final class SaidInTables {

    static final ContactId DESK = new ContactId("guichet");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", Locale.FRENCH);
    private static final String NEVER = "jamais";

    private SaidInTables() {}

    /// Parses a moment, and checks that its weekday is right.
    static LocalDateTime moment(String written) {
        var moment = LocalDateTime.parse(written.substring(4).replace(' ', 'T'));
        assertThat(moment(moment)).isEqualTo(written);
        return moment;
    }

    static String moment(LocalDateTime moment) {
        return moment.format(MOMENT).replaceFirst("\\.", "");
    }

    static String state(Opening opening) {
        return switch (opening) {
            case Opening.Open _ -> "ouvert";
            case Opening.Closed(var _, Why.OutsideHours _) -> "fermé";
            case Opening.Closed(var _, Why.PublicHoliday(String name)) -> "férié " + name;
            case Opening.Closed(var _, Why.ExceptionalClosure(String reason)) -> "fermeture " + reason;
            case Opening.NotKnown _ -> "inconnu";
        };
    }

    static String change(Opening opening) {
        return switch (opening) {
            case Opening.Open(var closesAt) -> change(closesAt);
            case Opening.Closed(var opensAt, var _) -> change(opensAt);
            case Opening.NotKnown _ -> NEVER;
        };
    }

    private static String change(Optional<LocalDateTime> moment) {
        return moment.map(SaidInTables::moment).orElse(NEVER);
    }

    static SchoolHolidays schoolHolidays(String from, String to) {
        return new SchoolHolidays(
                "zone-b", "Vacances", LocalDate.parse(from), LocalDate.parse(to), provenance(), new Spot("test", 1));
    }

    static Closure closure(Optional<ContactId> contact, String from, String to, String reason) {
        return new Closure(
                contact, LocalDate.parse(from), LocalDate.parse(to), reason, provenance(), new Spot("test", 1));
    }

    static Calendars calendars(Closure... closures) {
        return Calendars.of(
                "14",
                List.of(schoolHolidays("2026-10-17", "2026-11-01"), schoolHolidays("2026-12-19", "2027-01-03")),
                List.of(closures));
    }

    static void check(Calendars calendars, String hours, String moment, String state, String change) {
        Opening opening =
                calendars.opening(hours.equals("?") ? Hours.unknown() : Hours.parse(hours), DESK, moment(moment));
        assertThat(state(opening) + ", puis " + change(opening)).isEqualTo(state + ", puis " + change);
    }

    static Provenance provenance() {
        return new Provenance("test", Optional.empty(), Confidence.SURE, Optional.empty(), Optional.empty());
    }
}
