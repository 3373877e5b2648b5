package fr.gpsusagers.console.demo;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.console.demo.Table.Row;
import fr.gpsusagers.hall.signin.Demo.DemoDay;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a demonstration plays.
///
/// @param begins when agents are hired and the first requests arrive
/// @param shownFrom when visitors enter
/// @param days the days that visitors see one after the other; empty if there is only one
record DemoPlan(
        Instant begins,
        Instant shownFrom,
        Table agents,
        List<InventedEnquiry> enquiries,
        List<InventedMessage> messages,
        List<Deed> deeds,
        List<DemoDay> days) {

    /// The column that tells the lines of « chaque jour » apart.
    static final String SUFFIX = "suffixe";

    private static final String EVERY_DAY = "chaque jour";
    private static final String DAY_SHOWN_FROM = "2026-12-01T10:40";
    private static final String WEEK_BEGINS = "vendredi 15:00";
    private static final int FIRST_NUMBER = 1000;

    DemoPlan {
        enquiries = List.copyOf(enquiries);
        messages = List.copyOf(messages);
        deeds = List.copyOf(deeds);
        days = List.copyOf(days);
    }

    /// The invented Tuesday.
    static DemoPlan ofDay(Instant now) {
        return new DemoPlan(
                now,
                DemoMoments.parse(DAY_SHOWN_FROM),
                Table.read("agents.tsv"),
                Table.read("demandes.tsv").rows().stream()
                        .map(InventedEnquiry::new)
                        .toList(),
                Table.read("messages.tsv").rows().stream()
                        .map(InventedMessage::new)
                        .toList(),
                Deed.readAll(Table.read("gestes.tsv").rows().stream()),
                List.of());
    }

    /// The next week after an Easter weekend.
    static DemoPlan ofWeek(Instant now, Calendars calendars) {
        WeekDates dates = WeekDates.after(FrenchTime.at(now).toLocalDate(), calendars);
        List<DemoDay> days = Table.read("semaine/jours.tsv", dates).rows().stream()
                .map(DemoPlan::day)
                .toList();
        var numbers = IntStream.iterate(FIRST_NUMBER, number -> number + 1).iterator();
        return new DemoPlan(
                dates.at(WEEK_BEGINS),
                days.getFirst().from(),
                Table.read("semaine/agents.tsv"),
                everyDay(Table.read("semaine/demandes.tsv", dates))
                        .flatMap(row -> new Wave(row).enquiries(numbers))
                        .toList(),
                List.of(),
                Deed.readAll(everyDay(Table.read("semaine/gestes.tsv", dates))),
                days);
    }

    private static DemoDay day(Row row) {
        return new DemoDay(Integer.parseInt(row.text("jour")), row.at(), row.text("phrase"));
    }

    /// Repeats the lines of « chaque jour » on each day of the week.
    private static Stream<Row> everyDay(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.text("quand").startsWith(EVERY_DAY)
                        ? IntStream.rangeClosed(1, WeekDates.DAYS).mapToObj(day -> onDay(row, day))
                        : Stream.of(row));
    }

    private static Row onDay(Row row, int day) {
        return row.with("quand", row.text("quand").replace(EVERY_DAY, "jour " + day))
                .with(SUFFIX, "-j" + day);
    }
}
