package fr.gpsusagers.receiving;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.citizen.ChangePerson;
import fr.gpsusagers.enquiry.citizen.ChangePerson.Correction;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.CitizenNotices;
import fr.gpsusagers.sending.NoticeWords;
import fr.gpsusagers.sending.WrittenAnswers;
import fr.gpsusagers.sending.WrittenAnswers.Sending;
import java.time.Instant;
import java.util.Optional;

/// The citizen says that calls and messages are safe, and where they may come. Words were taken for a danger, or the
/// danger is over. The request is answered like any other from now on, and acknowledged as it would have been.
@UseCase
public class AcceptMessages {

    private final OwnEnquiry ownEnquiry;
    private final ChangePerson changePerson;
    private final WrittenAnswers writtenAnswers;
    private final CitizenNotices citizenNotices;
    private final SendAcknowledgement sendAcknowledgement;

    public AcceptMessages(
            OwnEnquiry ownEnquiry,
            ChangePerson changePerson,
            WrittenAnswers writtenAnswers,
            CitizenNotices citizenNotices,
            AskByText askByText) {
        this.ownEnquiry = ownEnquiry;
        this.changePerson = changePerson;
        this.writtenAnswers = writtenAnswers;
        this.citizenNotices = citizenNotices;
        this.sendAcknowledgement = new SendAcknowledgement(writtenAnswers, citizenNotices, askByText);
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

    @Writes
    public Follow accept(Actor actor, Pack pack, Addresses addresses, Instant now) {
        boolean wasSilent = ownEnquiry.follow(actor) instanceof Follow.Seen before && !isTold(before);
        Follow follow = changePerson.change(actor, pack, addresses, now);
        if (wasSilent && follow instanceof Follow.Seen seen && isTold(seen)) {
            seen.person().ifPresent(person -> acknowledge(pack, seen, person, now));
        }
        return follow;
    }

    private static boolean isTold(Follow.Seen seen) {
        return seen.enquiry().topic().caution().allowsNotices();
    }

    /// Tells the person how it goes on. Who waits for a call gets the promise again, in a neutral notice. Who waits
    /// for a written answer gets what was answered so far, or else the acknowledgement. That one has no copy of the
    /// person's words: only the answer was wanted there.
    private void acknowledge(Pack pack, Follow.Seen seen, Person person, Instant now) {
        Enquiry enquiry = seen.enquiry();
        if (!enquiry.topic().channel().isWritten()) {
            citizenNotices.tell(enquiry, medium -> NoticeWords.of(pack).promised(enquiry, medium, now), now);
        } else if (writtenAnswers.repeat(pack, enquiry, now) == Sending.NOT_WISHED) {
            sendAcknowledgement.send(pack, enquiry, person, Acknowledging.WITHOUT_COPY, now);
        }
    }
}
