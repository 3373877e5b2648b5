package fr.gpsusagers.availability;

import java.util.List;

/// Hours told by rules. On a day, the last rule that holds says everything, as in OpenStreetMap.
final class RuledHours implements Hours {

    private final String written;
    private final List<Rule> rules;
    private final Rule[] lastFirst;
    private final boolean overnight;

    RuledHours(String written, List<Rule> rules) {
        this.written = written;
        this.rules = List.copyOf(rules);
        this.lastFirst = rules.reversed().toArray(Rule[]::new);
        this.overnight = rules.stream().anyMatch(rule -> rule.spans().isOvernight());
    }

    /// The spans that begin on this day.
    Spans on(Day day) {
        for (Rule rule : lastFirst) {
            if (rule.holdsOn(day)) {
                return rule.spans();
            }
        }
        return Spans.NONE;
    }

    /// Whether some night belongs to the day before.
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

    @Override
    public List<String> inWords() {
        return new HoursWords(rules).lines();
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

    /// One rule: on these days, open during these spans; closed when there is none.
    record Rule(DaySelector days, Spans spans) {

        /// Whether the rule has a say on this day. What opens on ordinary days does not open on a public holiday:
        /// only a rule that names public holidays, or that very date, does.
        boolean holdsOn(Day day) {
            if (day.publicHoliday().isPresent() && opens() && !days.reachesPublicHolidays()) {
                return false;
            }
            return days.names(day);
        }

        boolean opens() {
            return !spans.isEmpty();
        }

        /// Whether this later rule, which names nothing but weekdays, leaves it no day to hold on.
        boolean isLostBefore(Rule later) {
            return later.opens()
                    && later.days().isPlain()
                    && !days.reachesPublicHolidays()
                    && (days.possibleWeekdays() & ~later.days().weekdays()) == 0;
        }
    }
}
