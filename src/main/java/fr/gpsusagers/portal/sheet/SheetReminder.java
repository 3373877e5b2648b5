package fr.gpsusagers.portal.sheet;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/// A calendar entry of a quarter of an hour at the next opening, with everything that the call needs.
final class SheetReminder {

    private static final int MINUTES = 15;

    private SheetReminder() {}

    /// Writes an iCalendar 2.0 file.
    static String write(Sheet sheet, NextOpening opening) {
        var calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//" + sheet.identity().productName() + "//Fiche//FR");
        calendar.getTimezoneInfo()
                .setDefaultTimezone(
                        new TimezoneAssignment(TimeZone.getTimeZone(FrenchTime.ZONE), FrenchTimezone.component()));
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
        Instant instant = at.atZone(FrenchTime.ZONE).toInstant();
        return Date.from(instant);
    }
}
