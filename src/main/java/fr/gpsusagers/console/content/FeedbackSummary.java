package fr.gpsusagers.console.content;

import fr.gpsusagers.directory.report.ReportedNumber;
import fr.gpsusagers.orientation.feedback.FeedbackCount;
import fr.gpsusagers.orientation.feedback.Opinion;
import java.util.LinkedHashMap;
import java.util.Map;

/// Ratings and reported numbers, for the `--json` summary.
final class FeedbackSummary {

    private FeedbackSummary() {}

    static Map<String, Object> of(FeedbackCount count) {
        var summary = new LinkedHashMap<String, Object>();
        summary.put("need", count.need().value());
        for (Opinion opinion : Opinion.values()) {
            summary.put(opinion.word(), count.of(opinion));
        }
        return summary;
    }

    static Map<String, Object> of(ReportedNumber number) {
        var summary = new LinkedHashMap<String, Object>();
        summary.put("contact", number.contact().value());
        summary.put("number", number.number().dialled());
        summary.put("times", number.times());
        summary.put("last", number.last().toString());
        summary.put("doubted", number.isDoubted());
        return summary;
    }
}
