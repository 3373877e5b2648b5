package fr.gpsusagers.portal.follow;

import fr.gpsusagers.enquiry.sentence.CitizenSentences;
import fr.gpsusagers.enquiry.step.RecordedStep;
import fr.gpsusagers.enquiry.step.Step;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.portal.follow.TimelineEntry.Progress;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/// The history of a request on the page of its sender.
record HistoryLines(Pack pack, LocalDateTime now) {

    List<TimelineEntry> of(List<RecordedStep> history) {
        var sentences = new CitizenSentences(pack.directory(), now.toLocalDate());
        List<RecordedStep> shown = history.stream()
                .filter(recorded -> sentences.find(recorded).isPresent())
                .toList();
        return IntStream.range(0, shown.size())
                .filter(line -> line + 1 == shown.size() || !isReadAgain(shown.get(line), shown.get(line + 1)))
                .mapToObj(shown::get)
                .flatMap(recorded -> sentences
                        .find(recorded)
                        .map(sentence -> new TimelineEntry(
                                sentence.what(), at(recorded) + sentence.more(), sentence.words(), Progress.DONE))
                        .stream())
                .toList();
    }

    /// Whether the next line says the same: agents open a card many times a day. The last reading is enough.
    private static boolean isReadAgain(RecordedStep line, RecordedStep next) {
        return line.step() instanceof Step.Seen && line.step().equals(next.step());
    }

    private String at(RecordedStep recorded) {
        return PromiseWords.at(FrenchTime.at(recorded.at()), now);
    }
}
