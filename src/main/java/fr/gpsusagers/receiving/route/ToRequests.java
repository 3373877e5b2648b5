package fr.gpsusagers.receiving.route;

import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.citizen.About;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.citizen.ReceiveMessage;
import fr.gpsusagers.enquiry.citizen.ReceiveMessage.Receipt;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage.Meaning;
import fr.gpsusagers.enquiry.life.SenderCheck;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.CitizenMessages;
import fr.gpsusagers.receiving.CitizenMessages.Acknowledging;
import fr.gpsusagers.receiving.HelpInDanger;
import fr.gpsusagers.receiving.ReplyByText;
import fr.gpsusagers.receiving.UnderstandMessage.Understood;
import fr.gpsusagers.sending.CitizenNotices;
import fr.gpsusagers.sending.NoticeWords;
import fr.gpsusagers.sending.notice.Medium;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Brings messages to requests, whatever the way by which they came: to the thread that they belong to, or to a new
/// request at the switchboard. What it is about is for the operator to decide; a danger makes it urgent.
@Singleton
public final class ToRequests {

    private final CitizenMessages citizenMessages;
    private final ReceiveMessage receiveMessage;
    private final HelpInDanger helpInDanger;
    private final ReplyByText replyByText;
    private final CitizenNotices citizenNotices;
    private final Enquiries enquiries;
    private final Persons persons;

    public ToRequests(
            CitizenMessages citizenMessages,
            ReceiveMessage receiveMessage,
            HelpInDanger helpInDanger,
            ReplyByText replyByText,
            CitizenNotices citizenNotices,
            Enquiries enquiries,
            Persons persons) {
        this.citizenMessages = citizenMessages;
        this.receiveMessage = receiveMessage;
        this.helpInDanger = helpInDanger;
        this.replyByText = replyByText;
        this.citizenNotices = citizenNotices;
        this.enquiries = enquiries;
        this.persons = persons;
    }

    /// Adds a message to the thread of an enquiry. Returns false if its person is erased or unreadable.
    boolean add(Pack pack, Incoming incoming, EnquiryId id, Instant now) {
        var message = new ReceivedMessage(
                incoming.channel(), sender(incoming, id), incoming.words(), incoming.files(), incoming.meaning());
        Optional<Receipt> receipt = receiveMessage.receive(new Actor.Bearer(id), pack, message, now);
        if (receipt.isEmpty()) {
            return false;
        }
        if (receipt.get().enquiry() instanceof Enquiry.Open open) {
            help(incoming, message, open, now);
            if (receipt.get().isOpenedAgain()) {
                tellReopened(pack, incoming, open, now);
            } else {
                acknowledge(pack, incoming, open, now);
            }
        }
        return true;
    }

    /// A mail from another address than the person's is added too, and marked: the address of a thread may have been
    /// passed on.
    private SenderCheck sender(Incoming incoming, EnquiryId id) {
        boolean isPersons = switch (incoming.medium()) {
            case EMAIL -> isFromMailboxOf(id, incoming);
            case SMS -> true;
        };
        return isPersons && incoming.isVouched() ? SenderCheck.KNOWN : SenderCheck.TO_CHECK;
    }

    private boolean isFromMailboxOf(EnquiryId id, Incoming incoming) {
        return persons.find(id).flatMap(Person::mail).stream()
                .anyMatch(known -> incoming.mail()
                        .filter(sender -> sender.value().equalsIgnoreCase(known.value()))
                        .isPresent());
    }

    /// A mail needs no receipt: it stands among the sent mails of its sender.
    private void acknowledge(Pack pack, Incoming incoming, Enquiry enquiry, Instant now) {
        if (incoming.medium() == Medium.SMS && incoming.first().meaning() == Meaning.ASKS) {
            replyByText.acknowledge(pack, enquiry, now);
        }
    }

    private void tellReopened(Pack pack, Incoming incoming, Enquiry enquiry, Instant now) {
        if (incoming.medium() == Medium.EMAIL) {
            citizenNotices.tell(enquiry, medium -> NoticeWords.of(pack).promised(enquiry, medium, now), now);
        } else if (incoming.first().meaning() == Meaning.ASKS) {
            replyByText.tellReopened(pack, enquiry, now);
        }
    }

    /// Not for a message that anyone may have sent: the person would not know what it is about.
    private void help(Incoming incoming, ReceivedMessage message, Enquiry enquiry, Instant now) {
        if (message.meaning() == Meaning.DANGER && message.sender() == SenderCheck.KNOWN) {
            helpInDanger.send(enquiry, incoming.medium(), now);
        }
    }

    /// Opens a request. If the sender has too many, adds the message to the latest of them.
    ///
    /// @return the request that has the message
    EnquiryId open(Pack pack, Incoming incoming, Instant now) {
        Asking asking = asking(pack, incoming, now);
        OpeningResult result =
                citizenMessages.write(new Actor.Citizen(), pack, asking, List.of(), acknowledging(incoming), now);
        return switch (result) {
            case OpeningResult.Stored stored -> {
                if (incoming.first().meaning() == Meaning.DANGER && incoming.isFromPerson()) {
                    helpInDanger.send(stored.enquiry(), incoming.medium(), now);
                }
                yield stored.enquiry().id();
            }
            case OpeningResult.TooMany _ -> join(pack, incoming, asking.person(), now);
            case OpeningResult.NobodyReady _,
                    OpeningResult.NobodyThen _,
                    OpeningResult.Later _,
                    OpeningResult.NotYours _ -> throw new IllegalStateException("No desk takes it now");
        };
    }

    /// Somebody else may read what a person in danger gets: no reference and no code go there.
    private static Acknowledging acknowledging(Incoming incoming) {
        return incoming.isFromPerson() && !incoming.first().meaning().asksForCaution()
                ? Acknowledging.WITHOUT_COPY
                : Acknowledging.NONE;
    }

    private EnquiryId join(Pack pack, Incoming incoming, Person sender, Instant now) {
        EnquiryId latest = enquiries.listOpen(persons.listFrom(sender), Sharing.ONE_PERSON).stream()
                .max(Comparator.comparing((Enquiry.Open open) -> open.facts().openedAt()))
                .map(Enquiry::id)
                .orElseThrow(() -> new IllegalStateException("Too many requests today"));
        if (!add(pack, incoming, latest, now)) {
            throw new IllegalStateException("The latest request cannot be written in");
        }
        return latest;
    }

    private static Asking asking(Pack pack, Incoming incoming, Instant now) {
        Understood understood = incoming.first();
        var about = new About(
                understood.danger().flatMap(pack.guide()::findNeed).orElseGet(pack.guide()::always),
                understood.told(),
                Optional.empty(),
                pack.directory().switchboard(FrenchTime.at(now).toLocalDate()).id(),
                List.of());
        return new Asking(
                FormToken.ofKey(incoming.key()),
                about,
                incoming.channel(),
                AskedFor.ONESELF,
                incoming.origin(),
                Optional.empty(),
                Optional.empty(),
                Sharing.ONE_PERSON,
                person(incoming, understood.place()),
                Optional.empty());
    }

    private static Person person(Incoming incoming, Optional<String> place) {
        return Person.UNKNOWN.with(draft -> {
            incoming.number().ifPresent(draft::number);
            incoming.mail().ifPresent(draft::mail);
            place.ifPresent(draft::place);
            draft.reply(Reply.IN_WRITING);
            draft.answerWay(incoming.mail().isPresent() ? AnswerWay.BY_MAIL : AnswerWay.ON_SITE);
            draft.addWords(incoming.firstWords());
        });
    }
}
