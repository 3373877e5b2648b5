package fr.gpsusagers.availability;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.RuleModifier.Modifier;
import ch.poole.openinghoursparser.TimeSpan;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Parses hours. Refuses everything that it does not fully understand: wrong hours are worse than unknown hours.
final class HoursReader {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,2}):(\\d{2})(\\s*[-–]\\s*)(\\d{1,2}):(\\d{2})");

    /// An overnight span longer than this is more likely a mistake: 12:00-09:00.
    private static final int LONGEST_NIGHT = 16 * 60;

    private final String written;

    HoursReader(String written) {
        this.written = written;
    }

    Hours read() {
        List<Rule> rules = parsed();
        if (rules.size() == 1 && rules.getFirst().isTwentyfourseven() && isBare(rules.getFirst())) {
            return PlainHours.ALWAYS;
        }
        List<RuledHours.Rule> read = rules.stream().map(this::rule).toList();
        refuseForgotten(rules, read);
        return new RuledHours(written, read);
    }

    private List<Rule> parsed() {
        try {
            String extended = SPAN.matcher(written).replaceAll(HoursReader::pastMidnight);
            return new OpeningHoursParser(new StringReader(extended)).rules(true);
        } catch (OpeningHoursParseException unreadable) {
            throw new IllegalArgumentException(
                    message("illisible. Écrivez par exemple Mo-Fr 09:00-12:00,13:30-17:00."
                            + " Les jours sont Mo, Tu, We, Th, Fr, Sa, Su"),
                    unreadable);
        }
    }

    /// Rewrites `22:00-02:00`, as authors write it, to `22:00-26:00`, the only form that the parser accepts.
    private static String pastMidnight(MatchResult span) {
        int from = Integer.parseInt(span.group(1)) * 60 + Integer.parseInt(span.group(2));
        int hour = Integer.parseInt(span.group(4));
        boolean overnight = hour * 60 + Integer.parseInt(span.group(5)) < from;
        return span.group(1) + ":" + span.group(2) + span.group(3) + (overnight ? hour + 24 : span.group(4)) + ":"
                + span.group(5);
    }

    private RuledHours.Rule rule(Rule rule) {
        refuse(rule.isEmpty(), "une règle est vide. Complétez-la, ou retirez le « ; » en trop");
        refuse(rule.isAdditive(), "« , » sépare des heures ou des jours. Séparez les règles par « ; »");
        refuse(rule.isFallBack(), "« || » n’est pas compris. Séparez les règles par « ; »");
        refuse(rule.getWeeks() != null, "les numéros de semaine ne sont pas compris. Écrivez des dates");
        refuse(
                rule.getYears() != null,
                "une année n’est pas comprise. Écrivez cette fermeture dans horaires/fermetures.csv");
        refuse(hasComment(rule), "un commentaire ne se lit pas. Retirez le texte entre guillemets");
        return switch (modifier(rule)) {
            case OPEN -> open(rule);
            case OFF, CLOSED -> closed(rule);
            case UNKNOWN -> throw refusal("« unknown » n’est pas compris. Retirez cette règle");
        };
    }

    private static Modifier modifier(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        return Optional.ofNullable(modifier).map(RuleModifier::getModifier).orElse(Modifier.OPEN);
    }

    private RuledHours.Rule open(Rule rule) {
        if (rule.isTwentyfourseven()) {
            return new RuledHours.Rule(DaySelector.EVERY_DAY, Spans.WHOLE_DAY);
        }
        List<TimeSpan> times = rule.getTimes();
        if (times == null) {
            throw refusal("une règle n’a pas d’heures. Ajoutez-les, ou écrivez off pour « fermé »");
        }
        return new RuledHours.Rule(new DaysReader(this).read(rule), spans(times));
    }

    private RuledHours.Rule closed(Rule rule) {
        refuse(
                rule.getTimes() != null || rule.isTwentyfourseven(),
                "off ferme toute la journée. Retirez ses heures, ou écrivez les heures d’ouverture");
        return new RuledHours.Rule(new DaysReader(this).read(rule), Spans.NONE);
    }

    private Spans spans(List<TimeSpan> times) {
        List<Spans.Span> spans = times.stream().map(this::span).toList();
        for (Spans.Span one : spans) {
            boolean crossed = spans.stream()
                    .anyMatch(other -> other != one && other.from() < one.to() && one.from() < other.to());
            refuse(crossed, "deux plages se chevauchent. Corrigez leurs heures");
        }
        return Spans.of(spans);
    }

    private Spans.Span span(TimeSpan time) {
        refuse(
                time.getStartEvent() != null || time.getEndEvent() != null,
                "le lever et le coucher du soleil ne sont pas compris. Écrivez des heures");
        refuse(time.isOpenEnded() || time.getEnd() < 0, "une plage n’a pas de fin. Écrivez l’heure de fermeture");
        refuse(time.getInterval() > 0, "un intervalle (« / ») n’est pas compris. Retirez-le");
        refuse(
                time.getStart() == time.getEnd(),
                "une plage commence et finit à la même heure. Pour un jour entier, écrivez 00:00-24:00");
        refuse(time.getStart() >= Spans.DAY, "une plage commence après 24:00. Mettez-la au jour suivant");
        refuse(
                time.getEnd() > Spans.DAY && time.getEnd() - time.getStart() > LONGEST_NIGHT,
                "une plage finit avant de commencer. Corrigez ses heures");
        return new Spans.Span(time.getStart(), time.getEnd());
    }

    /// Refuses a rule that a later one replaces on all its days. `Mo-Fr 09:00-12:00; Mo-Fr 13:30-17:00` is the
    /// usual mistake: only the afternoons would remain.
    private void refuseForgotten(List<Rule> rules, List<RuledHours.Rule> read) {
        for (int earlier = 0; earlier < read.size(); earlier++) {
            for (int later = earlier + 1; later < read.size(); later++) {
                RuledHours.Rule lost = read.get(earlier);
                refuse(
                        lost.isLostBefore(read.get(later)),
                        "la règle « " + rules.get(later) + " » efface « " + rules.get(earlier) + " ». "
                                + (lost.opens() && lost.days().isPlain()
                                        ? "Joignez leurs heures par une virgule"
                                        : "Échangez leur place"));
            }
        }
    }

    private static boolean isBare(Rule rule) {
        return rule.getModifier() == null && !hasComment(rule) && !rule.isAdditive() && !rule.isFallBack();
    }

    private static boolean hasComment(Rule rule) {
        return rule.getComment() != null
                || (rule.getModifier() != null && rule.getModifier().getComment() != null);
    }

    void refuse(boolean wrong, String why) {
        if (wrong) {
            throw refusal(why);
        }
    }

    IllegalArgumentException refusal(String why) {
        return new IllegalArgumentException(message(why));
    }

    private String message(String why) {
        return "Horaire « " + written + " » : " + why + ".";
    }
}
