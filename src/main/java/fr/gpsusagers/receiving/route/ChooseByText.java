package fr.gpsusagers.receiving.route;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.citizen.ChangePerson;
import fr.gpsusagers.enquiry.citizen.ChangePerson.Correction;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.ReceiveMessage;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage.Meaning;
import fr.gpsusagers.enquiry.life.SenderCheck;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.ReplyByText;
import fr.gpsusagers.sending.WrittenAnswers;
import fr.gpsusagers.sending.notice.BlockedAddresses;
import fr.gpsusagers.sending.notice.BlockedAddresses.Block;
import java.time.Instant;
import java.util.Optional;

/// What a person may choose by a text message: whole answers by text message or on the site, no more text
/// messages, or text messages again. Nothing else is changed by one.
@Singleton
public final class ChooseByText {

    static final String STOPPED = "STOP\n[Cette personne ne veut plus de SMS. Nous ne lui en envoyons plus.]";
    static final String RESUMED = "REPRENDRE\n[Cette personne veut bien recevoir des SMS à nouveau.]";

    /// An objection holds until it is taken back. The hash of the number is kept for three years, as the
    /// CNIL advises.
    private static final int YEARS = 3;

    private final NumberThreads threads;
    private final ReceiveMessage receiveMessage;
    private final ReplyByText replyByText;
    private final ChangePerson changePerson;
    private final WrittenAnswers writtenAnswers;
    private final BlockedAddresses blocked;
    private final Enquiries enquiries;
    private final Persons persons;

    public ChooseByText(
            NumberThreads threads,
            ReceiveMessage receiveMessage,
            ReplyByText replyByText,
            ChangePerson changePerson,
            WrittenAnswers writtenAnswers,
            BlockedAddresses blocked,
            Enquiries enquiries,
            Persons persons) {
        this.threads = threads;
        this.receiveMessage = receiveMessage;
        this.replyByText = replyByText;
        this.changePerson = changePerson;
        this.writtenAnswers = writtenAnswers;
        this.blocked = blocked;
        this.enquiries = enquiries;
        this.persons = persons;
    }

    /// Ends all text messages to this number. The operator may do so too, and the person may say it twice.
    void stop(Pack pack, PhoneNumber number, Instant now) {
        String key = persons.keyOf(number);
        boolean isNews = !blocked.isBlocked(key, now);
        Instant until = FrenchTime.instant(FrenchTime.at(now).plusYears(YEARS));
        blocked.add(key, new Block(now, until));
        if (isNews) {
            threads.listOpen(number).forEach(open -> note(pack, open.id(), STOPPED, now));
        }
    }

    void resume(Pack pack, PhoneNumber number, Instant now) {
        String key = persons.keyOf(number);
        if (blocked.isBlocked(key, now)) {
            blocked.updateEnded(key, now);
            threads.listOpen(number).forEach(open -> note(pack, open.id(), RESUMED, now));
            threads.find(number, now)
                    .flatMap(enquiries::find)
                    .ifPresent(enquiry -> replyByText.confirmResumed(pack, enquiry, now));
        }
    }

    /// What the product itself has to say in the thread.
    private void note(Pack pack, EnquiryId id, String words, Instant now) {
        var note = new ReceivedMessage(ChannelKind.SMS, SenderCheck.KNOWN, words, 0, Meaning.THANKS);
        receiveMessage.receive(new Actor.Bearer(id), pack, note, now);
    }

    /// Chooses how far answers may travel, if the person was asked just before. An answer that is there already then
    /// comes whole. Returns false if « oui » or « non » are words for the desk.
    boolean choose(Pack pack, EnquiryId id, AnswerWay way, Instant now) {
        Optional<Enquiry> asked = enquiries
                .find(id)
                .filter(enquiry -> enquiry instanceof Enquiry.Open
                        && enquiry.topic().caution() == Caution.ORDINARY
                        && (way == AnswerWay.BY_SMS ? replyByText.isAllowing(enquiry) : replyByText.isAsked(enquiry)));
        Optional<AnswerWay> before =
                persons.find(id).map(Person::answerWay).filter(known -> known != AnswerWay.BY_MAIL);
        if (asked.isEmpty() || before.isEmpty()) {
            return false;
        }
        return before.get() == way || change(pack, id, way, now);
    }

    private boolean change(Pack pack, EnquiryId id, AnswerWay way, Instant now) {
        Correction correction = draft -> draft.answerWay(way);
        if (!(changePerson.change(new Actor.Bearer(id), pack, correction, now) instanceof Follow.Seen seen)) {
            return false;
        }
        replyByText.confirm(pack, seen.enquiry(), way, now);
        writtenAnswers.repeat(pack, seen.enquiry(), now);
        return true;
    }
}
