package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.step.RecordedStep;
import fr.gpsusagers.enquiry.step.Step;
import fr.gpsusagers.enquiry.step.Steps;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.notice.MailThread.Author;
import fr.gpsusagers.sending.thread.PublicMailbox;
import fr.gpsusagers.sending.thread.SendWhole;
import fr.gpsusagers.sending.thread.SendWhole.Sending;
import java.time.Instant;
import java.util.ArrayDeque;

/// Sends whole what was answered to a person who was only told that it is there, and has allowed it since.
@UseCase
public class RepeatAnswer {

    private final Steps steps;
    private final SendWhole sendWhole;
    private final PublicMailbox mailbox;

    public RepeatAnswer(Steps steps, SendWhole sendWhole, PublicMailbox mailbox) {
        this.steps = steps;
        this.sendWhole = sendWhole;
        this.mailbox = mailbox;
    }

    /// @return `NotWished` also if there is no answer
    @Writes
    public Sending repeat(Pack pack, Enquiry enquiry, Instant now) {
        String words = answers(enquiry);
        return words.isEmpty()
                ? new Sending.NotWished()
                : sendWhole.send(enquiry, AnswerText.of(pack, enquiry, mailbox, now), words, Author.AGENT, now);
    }

    /// What was answered since the person wrote last.
    private String answers(Enquiry enquiry) {
        var answers = new ArrayDeque<String>();
        for (RecordedStep recorded : steps.list(enquiry.id()).reversed()) {
            if (recorded.step() instanceof Step.Received) {
                break;
            }
            if (recorded.step() instanceof Step.Answered) {
                recorded.note().ifPresent(answers::addFirst);
            }
        }
        return String.join("\n\n", answers);
    }
}
