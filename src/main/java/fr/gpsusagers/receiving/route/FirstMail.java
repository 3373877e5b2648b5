package fr.gpsusagers.receiving.route;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.citizen.About;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage.Meaning;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.Acknowledging;
import fr.gpsusagers.receiving.HelpInDanger;
import fr.gpsusagers.receiving.UnderstandMessage.Understood;
import fr.gpsusagers.receiving.WriteMessage;
import fr.gpsusagers.receiving.mail.ReadMail;
import fr.gpsusagers.sending.Threads;
import fr.gpsusagers.sending.notice.Medium;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Opens a request at the switchboard for a mail that belongs to no thread. What it is about is for the operator to
/// decide; a danger makes it urgent. A sender who has too many requests writes in the latest of them.
@Holder
public final class FirstMail {

    private final WriteMessage writeMessage;
    private final HelpInDanger helpInDanger;
    private final ThreadMail threadMail;
    private final MailFiles files;
    private final Threads threads;
    private final Enquiries enquiries;
    private final Persons persons;

    public FirstMail(
            WriteMessage writeMessage,
            HelpInDanger helpInDanger,
            ThreadMail threadMail,
            MailFiles files,
            Threads threads,
            Enquiries enquiries,
            Persons persons) {
        this.writeMessage = writeMessage;
        this.helpInDanger = helpInDanger;
        this.threadMail = threadMail;
        this.files = files;
        this.threads = threads;
        this.enquiries = enquiries;
        this.persons = persons;
    }

    void open(Pack pack, MailToDeliver incoming, Instant now) throws IOException {
        String words = incoming.wordsWithSubject();
        Understood understood = incoming.first();
        Asking asking = asking(pack, incoming, words, understood, now);
        OpeningResult result = writeMessage.write(
                new Actor.Citizen(), pack, asking, List.of(), acknowledging(incoming, understood), now);
        switch (result) {
            case OpeningResult.Stored stored -> {
                keep(incoming, stored.enquiry().id(), now);
                if (understood.meaning() == Meaning.DANGER && isFromPerson(incoming)) {
                    helpInDanger.send(stored.enquiry(), Medium.EMAIL, now);
                }
            }
            case OpeningResult.TooMany _ -> join(pack, incoming, asking.person(), now);
            case OpeningResult.NobodyReady _,
                    OpeningResult.NobodyThen _,
                    OpeningResult.Later _,
                    OpeningResult.NotYours _ -> throw new IllegalStateException("No desk takes it now");
        }
    }

    /// Somebody else may read the mailbox of a person in danger: no reference and no code go there.
    private static Acknowledging acknowledging(MailToDeliver incoming, Understood understood) {
        return isFromPerson(incoming) && !understood.meaning().asksForCaution()
                ? Acknowledging.WITHOUT_COPY
                : Acknowledging.NONE;
    }

    private static boolean isFromPerson(MailToDeliver incoming) {
        return incoming.mail().kind() == ReadMail.Kind.PERSON;
    }

    private void keep(MailToDeliver incoming, EnquiryId id, Instant now) throws IOException {
        files.keep(incoming, id, now);
        if (threads.findToken(id).isPresent()) {
            incoming.mail().messageId().ifPresent(messageId -> threads.updateLast(id, messageId));
        }
    }

    private void join(Pack pack, MailToDeliver incoming, Person sender, Instant now) throws IOException {
        EnquiryId latest = enquiries.listOpen(persons.listFrom(sender), Sharing.ONE_PERSON).stream()
                .max(Comparator.comparing((Enquiry.Open open) -> open.facts().openedAt()))
                .map(Enquiry::id)
                .orElseThrow(() -> new IllegalStateException("Too many requests today"));
        if (!threadMail.isAdded(pack, incoming, latest, now)) {
            throw new IllegalStateException("The latest request cannot be written in");
        }
    }

    private static Asking asking(Pack pack, MailToDeliver incoming, String words, Understood understood, Instant now) {
        LocalDate today = FrenchTime.at(now).toLocalDate();
        var about = new About(
                understood.danger().flatMap(pack.guide()::findNeed).orElseGet(pack.guide()::always),
                understood.told(),
                Optional.empty(),
                pack.directory().switchboard(today).id(),
                List.of());
        return new Asking(
                FormToken.ofKey(incoming.key()),
                about,
                ChannelKind.EMAIL,
                AskedFor.ONESELF,
                Origin.MAIL,
                Optional.empty(),
                Optional.empty(),
                Sharing.ONE_PERSON,
                person(incoming.mail(), words, understood.place()),
                Optional.empty());
    }

    private static Person person(ReadMail mail, String words, Optional<String> place) {
        return new Person(
                        Optional.empty(),
                        mail.from(),
                        Optional.empty(),
                        place,
                        List.of(),
                        Optional.empty(),
                        Set.of(),
                        Person.Voicemail.NOT_SAID,
                        Reply.IN_WRITING,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        mail.from().isPresent() ? AnswerWay.BY_MAIL : AnswerWay.ON_SITE)
                .with(draft -> draft.addWords(words));
    }
}
