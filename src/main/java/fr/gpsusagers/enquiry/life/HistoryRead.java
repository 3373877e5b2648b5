package fr.gpsusagers.enquiry.life;

import java.util.List;

/// How far an agent has read the history of a request.
///
/// @param steps number of steps on the open card, without looks at the card
public record HistoryRead(int steps) {

    /// For callers that show no card.
    public static final HistoryRead WHOLE = new HistoryRead(Integer.MAX_VALUE);

    /// Returns what the agent has not read yet, oldest first.
    public List<RecordedStep> unread(List<RecordedStep> history) {
        return history.stream().filter(RecordedStep::isWork).skip(steps).toList();
    }

    /// Whether the citizen wrote or changed something that the agent has not read.
    public boolean missesWords(List<RecordedStep> history) {
        return unread(history).stream().anyMatch(recorded -> recorded.kind().isHeard());
    }
}
