package fr.gpsusagers.portal.sheet;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/// A calendar entry of a quarter of an hour at the next opening, with everything that the call needs.
final class SheetReminder {

    private static final int MINUTES = 15;

    /// The current rules of daylight saving have applied since this year.
    private static final int FIRST_YEAR = 1996;

    private SheetReminder() {}

    /// Writes an iCalendar 2.0 file.
    static String write(Sheet sheet, NextOpening opening) {
        var calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//" + sheet.identity().productName() + "//Fiche//FR");
        calendar.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(FrenchTime.ZONE), frenchTime()));
        calendar.addEvent(event(sheet, opening));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(Sheet sheet, NextOpening opening) {
        var event = new VEvent();
        event.setUid(opening.at().toString().replaceAll("\\D", "") + "-"
                + sheet.contact().id() + "@"
                + sheet.address().host());
        event.setDateTimeStamp(date(sheet.at()));
        event.setDateStart(date(opening.at()));
        event.setDateEnd(date(opening.at().plusMinutes(MINUTES)));
        event.setSummary(summary(sheet, opening));
        event.setDescription(String.join("\n", description(sheet)));
        event.setUrl(sheet.address().full());
        if (opening.kind() == ChannelKind.COUNTER) {
            event.setLocation(sheet.contact().address().inOneLine());
        }
        event.addAlarm(VAlarm.display(
                new Trigger(Duration.builder().prior(false).minutes(0).build(), Related.START),
                summary(sheet, opening)));
        return event;
    }

    private static String summary(Sheet sheet, NextOpening opening) {
        String what = opening.kind() == ChannelKind.COUNTER ? "Aller : " : "Appeler : ";
        return what + sheet.contact().name();
    }

    private static List<String> description(Sheet sheet) {
        var lines = new ArrayList<String>();
        sheet.line().ifPresent(line -> lines.add(line.number().display()));
        sheet.subject().ifPresent(subject -> lines.add("Pour : " + subject));
        if (!sheet.papers().isEmpty()) {
            lines.add("À préparer :");
            sheet.papers().forEach(paper -> lines.add("- " + paper));
        }
        lines.addAll(sheet.cautions());
        return lines;
    }

    private static Date date(LocalDateTime at) {
        Instant instant = FrenchTime.instant(at);
        return Date.from(instant);
    }

    /// The daylight-saving rules of France as an iCalendar component.
    private static VTimezone frenchTime() {
        var zone = new VTimezone(FrenchTime.ZONE.getId());
        for (ZoneOffsetTransitionRule rule : FrenchTime.ZONE.getRules().getTransitionRules()) {
            if (rule.getOffsetAfter().equals(rule.getStandardOffset())) {
                zone.addStandardTime(describe(rule, new StandardTime(), "CET"));
            } else {
                zone.addDaylightSavingsTime(describe(rule, new DaylightSavingsTime(), "CEST"));
            }
        }
        return zone;
    }

    private static <O extends Observance> O describe(ZoneOffsetTransitionRule rule, O change, String name) {
        LocalDateTime first = rule.createTransition(FIRST_YEAR).getDateTimeBefore();
        change.setDateStart(new DateTimeComponents(
                first.getYear(), first.getMonthValue(), first.getDayOfMonth(), first.getHour(), 0, 0, false));
        change.setTimezoneOffsetFrom(offset(rule.getOffsetBefore()));
        change.setTimezoneOffsetTo(offset(rule.getOffsetAfter()));
        change.addTimezoneName(name);
        change.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month(rule.getMonth()))
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
        return change;
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }

    private static int month(Month month) {
        return month.getValue();
    }
}
