package fr.gpsusagers.portal.sheet;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransitionRule;

/// The daylight-saving rules of France as an iCalendar component.
final class FrenchTimezone {

    /// The current rules have applied since this year.
    private static final int FIRST_YEAR = 1996;

    private FrenchTimezone() {}

    static VTimezone component() {
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
