package fr.gpsusagers.portal.follow;

import fr.gpsusagers.enquiry.life.CitizenSentences;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
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
                .filter(line -> line == 0 || !isReadAgain(shown.get(line - 1), shown.get(line)))
                .mapToObj(shown::get)
                .flatMap(recorded -> sentences
                        .find(recorded)
                        .map(sentence -> new TimelineEntry(
                                sentence.what(), at(recorded) + sentence.more(), sentence.words(), Progress.DONE))
                        .stream())
                .toList();
    }

    /// Whether this line says the same as the one before it: agents open a card many times a day. The first reading
    /// is enough.
    private static boolean isReadAgain(RecordedStep before, RecordedStep line) {
        return line.step() instanceof Step.Seen && line.step().equals(before.step());
    }

    private String at(RecordedStep recorded) {
        return PromiseWords.at(FrenchTime.at(recorded.at()), now);
    }
}
