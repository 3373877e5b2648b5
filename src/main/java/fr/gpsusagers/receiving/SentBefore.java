package fr.gpsusagers.receiving;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.receiving.file.Attachments;
import fr.gpsusagers.receiving.file.ExaminedFile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Recognises a form that is sent twice: a second press, or the page reloaded. It is a form with the same words and the
/// same files within a few minutes. Other words, or another photo, are another message.
record SentBefore(Steps steps, Attachments attachments) {

    private static final Duration TWICE_WITHIN = Duration.ofMinutes(10);

    boolean isKnown(EnquiryId enquiry, ReceivedMessage message, List<ExaminedFile> files, Instant now) {
        return steps.list(enquiry).stream()
                .filter(recorded -> recorded.at().isAfter(now.minus(TWICE_WITHIN)))
                .filter(SentBefore::isForm)
                .filter(recorded -> recorded.note().orElse("").equals(message.words()))
                .anyMatch(recorded -> filesOf(enquiry, recorded).equals(sent(files)));
    }

    private static boolean isForm(RecordedStep recorded) {
        return recorded.step() instanceof Step.Received received
                && received.channel().equals(Optional.of(ChannelKind.FORM));
    }

    private List<String> filesOf(EnquiryId enquiry, RecordedStep recorded) {
        return attachments.list(enquiry).stream()
                .filter(file -> file.at().equals(recorded.at()))
                .map(file -> file.name() + " " + file.bytes())
                .sorted()
                .toList();
    }

    private static List<String> sent(List<ExaminedFile> files) {
        return files.stream()
                .map(file -> file.name() + " " + file.bytes())
                .sorted()
                .toList();
    }
}
