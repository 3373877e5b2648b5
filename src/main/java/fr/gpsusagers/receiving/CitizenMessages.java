package fr.gpsusagers.receiving;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.ChangePerson;
import fr.gpsusagers.enquiry.citizen.ChangePerson.Correction;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OpenEnquiry;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.enquiry.citizen.ReceiveMessage;
import fr.gpsusagers.enquiry.citizen.ReceiveMessage.Receipt;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.file.Attachments;
import fr.gpsusagers.receiving.file.ExaminedFile;
import fr.gpsusagers.receiving.file.RequestFiles;
import fr.gpsusagers.sending.CitizenNotices;
import fr.gpsusagers.sending.NoticeWords;
import fr.gpsusagers.sending.WrittenAnswers;
import fr.gpsusagers.sending.WrittenAnswers.Sending;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a citizen writes: a request, more words in its thread, or where messages may come. Words, promise, files and
/// what acknowledges them are stored together, or not at all. A form that is sent again stores and sends nothing.
@UseCase
public class CitizenMessages {

    private static final Duration TWICE_WITHIN = Duration.ofMinutes(10);

    private final OpenEnquiry openEnquiry;
    private final ReceiveMessage receiveMessage;
    private final OwnEnquiry ownEnquiry;
    private final ChangePerson changePerson;
    private final RequestFiles requestFiles;
    private final WrittenAnswers writtenAnswers;
    private final CitizenNotices citizenNotices;
    private final ReplyByText replyByText;
    private final Persons persons;
    private final Steps steps;
    private final Attachments attachments;

    public CitizenMessages(
            OpenEnquiry openEnquiry,
            ReceiveMessage receiveMessage,
            OwnEnquiry ownEnquiry,
            ChangePerson changePerson,
            RequestFiles requestFiles,
            WrittenAnswers writtenAnswers,
            CitizenNotices citizenNotices,
            ReplyByText replyByText,
            Persons persons,
            Steps steps,
            Attachments attachments) {
        this.openEnquiry = openEnquiry;
        this.receiveMessage = receiveMessage;
        this.ownEnquiry = ownEnquiry;
        this.changePerson = changePerson;
        this.requestFiles = requestFiles;
        this.writtenAnswers = writtenAnswers;
        this.citizenNotices = citizenNotices;
        this.replyByText = replyByText;
        this.persons = persons;
        this.steps = steps;
        this.attachments = attachments;
    }

    /// How a message is acknowledged.
    public enum Acknowledging {
        /// With a copy of the words: their writer typed them here and keeps nothing else.
        WITH_COPY,
        /// Without the words. The sender of a mail has them already. Anyone can write a false sender, whom we would
        /// send what a stranger wrote; and somebody else may read the mailbox of a person in danger.
        WITHOUT_COPY,
        /// Not at all. Bulk senders could not read it, and a program might answer it.
        NONE
    }

    /// Where messages may come. Empty fields leave what the request has. `toString` hides them.
    public record Addresses(Optional<EmailAddress> mail, Optional<PhoneNumber> mobile) implements Correction {

        @Override
        public void accept(PersonDraft draft) {
            mail.ifPresent(address -> draft.mail(address).answerWay(AnswerWay.BY_MAIL));
            mobile.ifPresent(draft::number);
        }

        @Override
        public boolean saysSafe() {
            return true;
        }

        @Override
        public String toString() {
            return "Addresses[…]";
        }
    }

    /// Opens a request, and acknowledges it.
    @Writes
    public OpeningResult write(
            Actor actor, Pack pack, Asking asking, List<ExaminedFile> files, Acknowledging acknowledging, Instant now) {
        OpeningResult result = openEnquiry.open(actor, pack, asking, now);
        if (result instanceof OpeningResult.Promised(Follow.Seen seen)) {
            requestFiles.keep(seen.enquiry().id(), files, now);
            switch (acknowledging) {
                case WITH_COPY ->
                    acknowledge(
                            pack,
                            seen.enquiry(),
                            asking.person(),
                            asking.person().words(),
                            now);
                case WITHOUT_COPY -> acknowledge(pack, seen.enquiry(), asking.person(), List.of(), now);
                case NONE -> {}
            }
        }
        return result;
    }

    /// Tells a person that the message came. Who asked for whole answers by mail gets the acknowledgement that the
    /// law describes. Who left a number only is asked by text message whether answers may come there. Any other
    /// gets the neutral notice of the promise.
    private void acknowledge(Pack pack, Enquiry enquiry, Person person, List<String> copied, Instant now) {
        if (person.mail().isEmpty() && person.number().isPresent()) {
            replyByText.acknowledge(pack, enquiry, now);
            return;
        }
        String words = new Acknowledgement(pack, enquiry, now).inWords(copied);
        if (writtenAnswers.acknowledge(pack, enquiry, words, now) == Sending.NOT_WISHED) {
            promise(pack, enquiry, now);
        }
    }

    private void promise(Pack pack, Enquiry enquiry, Instant now) {
        citizenNotices.tell(enquiry, medium -> NoticeWords.of(pack).promised(enquiry, medium, now), now);
    }

    /// Adds words, files, or both to the thread of a request, as its person writes them on its page. Returns
    /// false if [ReceiveMessage] takes none.
    @Writes
    public boolean add(Actor actor, Pack pack, ReceivedMessage message, List<ExaminedFile> files, Instant now) {
        // Locks the person first, so that of two presses at the same moment the second sees what the first did.
        Optional<EnquiryId> own = actor instanceof Actor.Bearer(EnquiryId id) ? Optional.of(id) : Optional.empty();
        own.flatMap(persons::find).ifPresent(persons::lock);
        return own.filter(id -> isSentBefore(id, message, files, now)).isPresent()
                || addNow(actor, pack, message, files, now);
    }

    /// Whether this form came before, by a second press or a page that was reloaded: with the same words and the
    /// same files within a few minutes. Other words, or another photo, are another message.
    private boolean isSentBefore(EnquiryId id, ReceivedMessage message, List<ExaminedFile> files, Instant now) {
        return steps.list(id).stream()
                .filter(recorded -> recorded.at().isAfter(now.minus(TWICE_WITHIN)))
                .filter(recorded -> recorded.step() instanceof Step.Received received
                        && received.channel().equals(Optional.of(ChannelKind.FORM)))
                .filter(recorded -> recorded.note().orElse("").equals(message.words()))
                .anyMatch(recorded -> inOrder(attachments.list(id).stream()
                                .filter(file -> file.at().equals(recorded.at()))
                                .map(file -> file.name() + " " + file.bytes()))
                        .equals(inOrder(files.stream().map(file -> file.name() + " " + file.bytes()))));
    }

    private static List<String> inOrder(Stream<String> files) {
        return files.sorted().toList();
    }

    private boolean addNow(Actor actor, Pack pack, ReceivedMessage message, List<ExaminedFile> files, Instant now) {
        Optional<Receipt> receipt = receiveMessage.receive(actor, pack, message, now);
        receipt.ifPresent(received -> requestFiles.keep(received.enquiry().id(), files, now));
        return receipt.isPresent();
    }

    /// The citizen says that calls and messages are safe, and where they may come. Words were taken for a danger,
    /// or the danger is over. The request is answered like any other from now on, and acknowledged as it would have
    /// been.
    @Writes
    public Follow accept(Actor actor, Pack pack, Addresses addresses, Instant now) {
        boolean wasSilent = ownEnquiry.follow(actor) instanceof Follow.Seen before && !isTold(before);
        Follow follow = changePerson.change(actor, pack, addresses, now);
        if (wasSilent && follow instanceof Follow.Seen seen && isTold(seen)) {
            seen.person().ifPresent(person -> continueWith(pack, seen, person, now));
        }
        return follow;
    }

    private static boolean isTold(Follow.Seen seen) {
        return seen.enquiry().topic().caution().allowsNotices();
    }

    /// Tells the person how it goes on. Who waits for a call gets the promise again, in a neutral notice. Who waits
    /// for a written answer gets what was answered so far, or else the acknowledgement. That one has no copy of the
    /// person's words: only the answer was wanted there.
    private void continueWith(Pack pack, Follow.Seen seen, Person person, Instant now) {
        Enquiry enquiry = seen.enquiry();
        if (!enquiry.topic().channel().isWritten()) {
            promise(pack, enquiry, now);
        } else if (writtenAnswers.repeat(pack, enquiry, now) == Sending.NOT_WISHED) {
            acknowledge(pack, enquiry, person, List.of(), now);
        }
    }
}
