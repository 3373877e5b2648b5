package fr.gpsusagers.availability;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Hours given by rules. On each day, only the last rule that applies counts, as in OpenStreetMap.
final class RuledHours implements Hours {

    private final String written;
    private final List<Rule> rules;
    private final Rule[] lastFirst;
    private final boolean overnight;
    private volatile @Nullable List<String> words;

    RuledHours(String written, List<Rule> rules) {
        this.written = written;
        this.rules = List.copyOf(rules);
        this.lastFirst = rules.reversed().toArray(Rule[]::new);
        this.overnight = rules.stream().anyMatch(rule -> rule.spans().isOvernight());
    }

    /// Returns the spans that begin on this day.
    Spans on(Day day) {
        for (Rule rule : lastFirst) {
            if (rule.holdsOn(day)) {
                return rule.spans();
            }
        }
        return Spans.NONE;
    }

    /// Whether any span continues past midnight.
    boolean isOvernight() {
        return overnight;
    }

    List<Rule> rules() {
        return rules;
    }

    @Override
    public String written() {
        return written;
    }

    @Override
    public boolean isKnown() {
        return true;
    }

    @Override
    public boolean isAlways() {
        return false;
    }

    /// Worded once: many pages say the same hours.
    @Override
    public List<String> inWords() {
        List<String> known = words;
        if (known == null) {
            known = new HoursWords(rules).lines();
            words = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuledHours hours && written.equals(hours.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written;
    }

    /// One rule: on these days, open during these spans; closed if there are none.
    record Rule(DaySelector days, Spans spans) {

        /// Whether the rule applies on this day. A rule with opening hours applies on a public holiday only if it
        /// names public holidays, or that very date.
        boolean holdsOn(Day day) {
            if (day.publicHoliday().isPresent() && opens() && !days.reachesPublicHolidays()) {
                return false;
            }
            return days.names(day);
        }

        boolean opens() {
            return !spans.isEmpty();
        }

        /// Whether a later rule replaces this one on all its days. Only judges later rules that
        /// name nothing but weekdays.
        boolean isLostBefore(Rule later) {
            return later.opens()
                    && later.days().isPlain()
                    && !days.reachesPublicHolidays()
                    && (days.possibleWeekdays() & ~later.days().weekdays()) == 0;
        }
    }
}
