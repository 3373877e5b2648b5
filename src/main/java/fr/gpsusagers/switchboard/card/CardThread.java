package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.receiving.file.Attachment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the citizen wrote and what the service answered in writing, oldest first, whatever the channel, with the files
/// of each message.
final class CardThread {

    private CardThread() {}

    /// One message of the thread.
    ///
    /// @param when « 9 h 10, par SMS »; empty for words whose hour is not known
    /// @param isToCheck whether somebody else may have sent it
    record Message(
            boolean isOurs, String text, Optional<String> when, boolean isToCheck, List<Attachment> attachments) {}

    private record Dated(
            Optional<LocalDateTime> at,
            boolean isOurs,
            String text,
            String channel,
            boolean isToCheck,
            List<Attachment> attachments) {

        static Dated words(Optional<LocalDateTime> at, boolean isOurs, String text) {
            return new Dated(at, isOurs, text, "", false, List.of());
        }

        Message message(LocalDate today) {
            return new Message(isOurs, text, at.map(moment -> when(moment, today) + channel), isToCheck, attachments);
        }
    }

    /// @param attachments all files of the request, each at the moment of its message
    static List<Message> of(CardPage page, List<Attachment> attachments) {
        List<RecordedStep> history = page.card().history();
        var dated = new ArrayList<Dated>(
                page.person().map(known -> said(known, history)).orElse(List.of()));
        history.stream()
                .filter(recorded -> recorded.step() instanceof Step.Answered)
                .forEach(recorded ->
                        recorded.note().ifPresent(text -> dated.add(Dated.words(at(recorded), true, text))));
        history.stream()
                .filter(recorded -> recorded.step() instanceof Step.Received)
                .forEach(recorded -> dated.add(received(recorded, attachments)));
        opening(history, attachments).ifPresent(dated::add);
        dated.sort(Comparator.comparing((Dated one) -> one.at().orElse(LocalDateTime.MIN)));
        LocalDate today = page.context().now().toLocalDate();
        return dated.stream().map(one -> one.message(today)).toList();
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
            said.add(Dated.words(
                    isKnown ? at(added.get(place - first)) : Optional.empty(),
                    false,
                    person.words().get(place)));
        }
        return said;
    }

    private static Dated received(RecordedStep recorded, List<Attachment> attachments) {
        var step = (Step.Received) recorded.step();
        return new Dated(
                at(recorded),
                false,
                recorded.note().orElse(""),
                step.channel().map(CardThread::by).orElse(""),
                step.isToCheck(),
                attachments.stream()
                        .filter(attachment -> attachment.at().equals(recorded.at()))
                        .toList());
    }

    /// The files that came with the first words.
    private static Optional<Dated> opening(List<RecordedStep> history, List<Attachment> attachments) {
        return history.stream()
                .filter(recorded -> recorded.step() instanceof Step.Opened)
                .findFirst()
                .map(opened -> new Dated(
                        at(opened),
                        false,
                        "",
                        "",
                        false,
                        attachments.stream()
                                .filter(attachment -> attachment.at().equals(opened.at()))
                                .toList()))
                .filter(files -> !files.attachments().isEmpty());
    }

    private static String by(ChannelKind channel) {
        return switch (channel) {
            case EMAIL -> ", par mail";
            case SMS -> ", par SMS";
            default -> "";
        };
    }

    private static Optional<LocalDateTime> at(RecordedStep recorded) {
        return Optional.of(FrenchTime.at(recorded.at()));
    }

    private static String when(LocalDateTime at, LocalDate today) {
        String hour = TimeWords.hour(at.toLocalTime());
        return at.toLocalDate().equals(today) ? hour : TimeWords.day(at.toLocalDate()) + ", " + hour;
    }
}
