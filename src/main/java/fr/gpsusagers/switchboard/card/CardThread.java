package fr.gpsusagers.switchboard.card;

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
    /// @param at empty for words whose hour is not known
    /// @param channel « , par SMS »; empty if it needs no word
    /// @param isToCheck whether somebody else may have sent it
    record Message(
            Optional<LocalDateTime> at,
            boolean isOurs,
            String text,
            String channel,
            boolean isToCheck,
            List<Attachment> attachments) {

        static Message words(Optional<LocalDateTime> at, boolean isOurs, String text) {
            return new Message(at, isOurs, text, "", false, List.of());
        }

        /// « 9 h 10, par SMS ».
        Optional<String> when(LocalDate today) {
            return at.map(moment -> HistoryLine.when(moment, today) + channel);
        }
    }

    /// @param attachments all files of the request, each at the moment of its message
    static List<Message> of(CardPage page, List<Attachment> attachments) {
        List<RecordedStep> history = page.card().history();
        var messages = new ArrayList<Message>(
                page.person().map(known -> said(known, history)).orElse(List.of()));
        history.stream()
                .filter(recorded -> recorded.step() instanceof Step.Answered)
                .forEach(recorded ->
                        recorded.note().ifPresent(text -> messages.add(Message.words(at(recorded), true, text))));
        history.stream()
                .filter(recorded -> recorded.step() instanceof Step.Received)
                .forEach(recorded -> messages.add(received(recorded, attachments)));
        opening(history, attachments).ifPresent(messages::add);
        messages.sort(Comparator.comparing((Message one) -> one.at().orElse(LocalDateTime.MIN)));
        return messages;
    }

    /// Words are kept in their order, but without an hour. Each step that added some gives its hour to one of them. If
    /// words came by another way too, nothing says which is which: then none has an hour.
    private static List<Message> said(Person person, List<RecordedStep> history) {
        List<RecordedStep> added = history.stream()
                .filter(recorded -> recorded.step() instanceof Step.WordsAdded)
                .toList();
        boolean isSure = history.stream().noneMatch(recorded -> recorded.step() instanceof Step.Repeated);
        int first = person.words().size() - added.size();
        var said = new ArrayList<Message>();
        for (int place = 0; place < person.words().size(); place++) {
            boolean isKnown = isSure && first >= 0 && place >= first;
            said.add(Message.words(
                    isKnown ? at(added.get(place - first)) : Optional.empty(),
                    false,
                    person.words().get(place)));
        }
        return said;
    }

    private static Message received(RecordedStep recorded, List<Attachment> attachments) {
        var step = (Step.Received) recorded.step();
        return new Message(
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
    private static Optional<Message> opening(List<RecordedStep> history, List<Attachment> attachments) {
        return history.stream()
                .filter(recorded -> recorded.step() instanceof Step.Opened)
                .findFirst()
                .map(opened -> new Message(
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
}
