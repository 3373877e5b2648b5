package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.step.RecordedStep;
import fr.gpsusagers.enquiry.step.Step;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the citizen wrote and what the service answered in writing, oldest first, whatever the channel.
final class CardThread {

    private CardThread() {}

    /// One message of the thread.
    ///
    /// @param when « 9 h 10 »; empty for words whose hour is not known
    record Message(boolean isOurs, String text, Optional<String> when) {}

    private record Dated(Optional<LocalDateTime> at, boolean isOurs, String text) {}

    static List<Message> of(CardPage page) {
        List<RecordedStep> history = page.card().history();
        var dated = new ArrayList<Dated>(
                page.person().map(known -> said(known, history)).orElse(List.of()));
        history.stream()
                .filter(recorded -> recorded.step() instanceof Step.Answered)
                .forEach(recorded -> recorded.note().ifPresent(text -> dated.add(new Dated(at(recorded), true, text))));
        dated.sort(Comparator.comparing((Dated one) -> one.at().orElse(LocalDateTime.MIN)));
        LocalDate today = page.context().now().toLocalDate();
        return dated.stream()
                .map(one -> new Message(one.isOurs(), one.text(), one.at().map(at -> when(at, today))))
                .toList();
    }

    /// Words are kept in their order, but without an hour. Each step that added some gives its hour to one of them. If
    /// words came by another way too, nothing says which is which: then none has an hour.
    private static List<Dated> said(Person person, List<RecordedStep> history) {
        List<RecordedStep> added = history.stream()
                .filter(recorded -> recorded.step() instanceof Step.WordsAdded)
                .toList();
        boolean isSure = history.stream().noneMatch(recorded -> recorded.step() instanceof Step.Repeated);
        int first = person.words().size() - added.size();
        var said = new ArrayList<Dated>();
        for (int place = 0; place < person.words().size(); place++) {
            boolean isKnown = isSure && first >= 0 && place >= first;
            said.add(new Dated(
                    isKnown ? at(added.get(place - first)) : Optional.empty(),
                    false,
                    person.words().get(place)));
        }
        return said;
    }

    private static Optional<LocalDateTime> at(RecordedStep recorded) {
        return Optional.of(FrenchTime.at(recorded.at()));
    }

    private static String when(LocalDateTime at, LocalDate today) {
        String hour = TimeWords.hour(at.toLocalTime());
        return at.toLocalDate().equals(today) ? hour : TimeWords.day(at.toLocalDate()) + ", " + hour;
    }
}
