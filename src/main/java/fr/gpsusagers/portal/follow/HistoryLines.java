package fr.gpsusagers.portal.follow;

import fr.gpsusagers.enquiry.sentence.CitizenSentences;
import fr.gpsusagers.enquiry.step.RecordedStep;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.portal.follow.TimelineEntry.Progress;
import java.time.LocalDateTime;
import java.util.List;

/// The history of a request on the page of its sender.
record HistoryLines(Pack pack, LocalDateTime now) {

    List<TimelineEntry> of(List<RecordedStep> history) {
        var sentences = new CitizenSentences(pack.directory(), now.toLocalDate());
        return history.stream()
                .flatMap(recorded -> sentences
                        .find(recorded)
                        .map(sentence -> new TimelineEntry(
                                sentence.what(), at(recorded) + sentence.more(), sentence.words(), Progress.DONE))
                        .stream())
                .toList();
    }

    private String at(RecordedStep recorded) {
        return PromiseWords.at(FrenchTime.at(recorded.at()), now);
    }
}
