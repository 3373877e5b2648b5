package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.enquiry.life.AgentSentences;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.staff.Agent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// A line of the history on a card. The latest line comes first.
///
/// @param moment the local date-time, for machines
/// @param when « 9 h 10 »
record HistoryLine(String moment, String when, String what, Optional<String> note) {

    private static final int IN_SIGHT = 2;
    private static final int NOTES_IN_SIGHT = 4;

    /// Returns the lines that are always in sight: the latest, and the latest notes of colleagues, which may warn.
    static List<HistoryLine> latest(List<HistoryLine> history) {
        List<HistoryLine> notes = history.stream()
                .filter(line -> line.note().isPresent())
                .limit(NOTES_IN_SIGHT)
                .toList();
        return history.stream()
                .filter(line -> notes.contains(line) || history.indexOf(line) < IN_SIGHT)
                .toList();
    }

    /// Returns the other lines, which the agent unfolds.
    static List<HistoryLine> earlier(List<HistoryLine> history) {
        List<HistoryLine> inSight = latest(history);
        return history.stream().filter(line -> !inSight.contains(line)).toList();
    }

    static List<HistoryLine> of(List<RecordedStep> history, PageContext context, Agent agent) {
        LocalDate today = context.today();
        var sentences = new AgentSentences(context.pack().directory(), today, agent.id());
        return history.reversed().stream()
                .flatMap(recorded -> sentences.find(recorded).map(what -> of(recorded, what, today)).stream())
                .toList();
    }

    private static HistoryLine of(RecordedStep recorded, String what, LocalDate today) {
        LocalDateTime at = FrenchTime.at(recorded.at());
        return new HistoryLine(at.toString(), when(at, today), what, recorded.note());
    }

    /// « 9 h 10 », with the day if it is not today.
    static String when(LocalDateTime at, LocalDate today) {
        String hour = TimeWords.hour(at.toLocalTime());
        return at.toLocalDate().equals(today) ? hour : TimeWords.day(at.toLocalDate()) + ", " + hour;
    }
}
