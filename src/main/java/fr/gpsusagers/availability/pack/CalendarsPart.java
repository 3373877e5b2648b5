package fr.gpsusagers.availability.pack;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.availability.Closure;
import fr.gpsusagers.availability.SchoolHolidays;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.kernel.pack.Columns;
import fr.gpsusagers.kernel.pack.CsvRow;
import fr.gpsusagers.kernel.pack.Keys;
import fr.gpsusagers.kernel.pack.PackPart;
import fr.gpsusagers.kernel.pack.PackReading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads `horaires/`, and the code of the département in `paquet.yaml`, which determines the local public holidays.
@Component
final class CalendarsPart implements PackPart<Calendars> {

    static final String SCHOOL_HOLIDAYS = "horaires/vacances.csv";
    static final String CLOSURES = "horaires/fermetures.csv";
    private static final Columns HOLIDAYS = Columns.ofFacts("calendrier nom du au_inclus", "");
    private static final Columns CLOSED = Columns.ofFacts("contact du au_inclus motif", "");
    private static final String EVERYONE = "tous";
    private static final int MONTHS_OF_NOTICE = 3;

    private final Clock clock;

    CalendarsPart(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<Calendars> type() {
        return Calendars.class;
    }

    @Override
    public List<Keys> keys() {
        return List.of(Keys.of("paquet.yaml", "departement", "code"));
    }

    @Override
    public Calendars read(PackReading reading) {
        List<SchoolHolidays> holidays = reading.rows(SCHOOL_HOLIDAYS, HOLIDAYS, CalendarsPart::schoolHolidays).stream()
                .sorted(Comparator.comparing(SchoolHolidays::from))
                .toList();
        checkFollowing(holidays, reading);
        checkOneCalendar(holidays, reading);
        warnOfEnd(holidays, reading);
        String departement =
                reading.document("paquet.yaml").item("departement").find("code").orElse("");
        return Calendars.of(departement, holidays, reading.rows(CLOSURES, CLOSED, CalendarsPart::closure));
    }

    private static SchoolHolidays schoolHolidays(CsvRow row) {
        return new SchoolHolidays(
                Identifiers.require(row.get("calendrier")),
                row.get("nom"),
                day(row, "du"),
                day(row, "au_inclus"),
                row.provenance(),
                row.spot());
    }

    private static Closure closure(CsvRow row) {
        return new Closure(
                row.get("contact").equals(EVERYONE) ? Optional.empty() : Optional.of(new ContactId(row.get("contact"))),
                day(row, "du"),
                day(row, "au_inclus"),
                row.get("motif"),
                row.provenance(),
                row.spot());
    }

    private static LocalDate day(CsvRow row, String column) {
        row.get(column);
        return row.findDay(column).orElseThrow();
    }

    private static void checkFollowing(List<SchoolHolidays> inOrder, PackReading reading) {
        for (int next = 1; next < inOrder.size(); next++) {
            SchoolHolidays before = inOrder.get(next - 1);
            SchoolHolidays after = inOrder.get(next);
            if (!after.from().isAfter(before.to())) {
                reading.error(
                        after.spot(),
                        "« " + after.name() + " » commence avant la fin de « " + before.name()
                                + " ». Corrigez les dates de l’une ou de l’autre.");
            }
        }
    }

    private static void checkOneCalendar(List<SchoolHolidays> holidays, PackReading reading) {
        holidays.stream()
                .filter(one -> !one.calendar().equals(holidays.getFirst().calendar()))
                .forEach(other -> reading.error(
                        other.spot(),
                        "Le calendrier « " + other.calendar() + " » est le deuxième. Gardez celui de votre zone, « "
                                + holidays.getFirst().calendar() + " »."));
    }

    private void warnOfEnd(List<SchoolHolidays> inOrder, PackReading reading) {
        LocalDate soon = FrenchTime.now(clock).toLocalDate().plusMonths(MONTHS_OF_NOTICE);
        if (!inOrder.isEmpty() && inOrder.getLast().to().isBefore(soon)) {
            reading.warning(
                    inOrder.getLast().spot(),
                    "Ces vacances scolaires sont les dernières connues. Ajoutez celles de l’année suivante.");
        }
    }
}
