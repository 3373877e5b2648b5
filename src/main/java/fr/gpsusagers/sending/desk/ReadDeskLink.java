package fr.gpsusagers.sending.desk;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.work.ClosingConditions;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.Reachable;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Reads what a link from a mail to a desk is for. Reading changes nothing: programs that examine mails open every
/// link.
@UseCase
public final class ReadDeskLink {

    private static final Duration MOMENT = Duration.ofMinutes(10);

    private final DeskThreads threads;
    private final DeskMailboxes mailboxes;
    private final Agents agents;
    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;
    private final WaysToSend ways;

    public ReadDeskLink(
            DeskThreads threads,
            DeskMailboxes mailboxes,
            Agents agents,
            Enquiries enquiries,
            Persons persons,
            Steps steps,
            WaysToSend ways) {
        this.threads = threads;
        this.mailboxes = mailboxes;
        this.agents = agents;
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
        this.ways = ways;
    }

    public sealed interface Reading {

        /// The desk has the request.
        ///
        /// @param desk as whom the holder of the link acts
        /// @param hasNews whether the person said something that no mail has told the desk yet
        /// @param isUnreachable whether every attempt was made to call the person
        /// @param isJustTried whether the desk has noted a call a moment ago
        /// @param toCheck replies that wait to be passed on
        /// @param hiddenNumber the number that no mail names, in the hours in which a call is safe
        /// @param answerWay how the words of an answer reach the person; empty if the person is erased
        record Valid(
                Enquiry enquiry,
                Actor.Staff desk,
                boolean hasNews,
                boolean isUnreachable,
                boolean isJustTried,
                List<DeskReply> toCheck,
                Optional<PhoneNumber> hiddenNumber,
                Optional<AnswerWay> answerWay)
                implements Reading {

            public Valid {
                toCheck = List.copyOf(toCheck);
            }
        }

        /// The desk no longer has the request.
        record Over(Enquiry enquiry) implements Reading {}

        /// There is no such link, or the person is erased.
        record Unknown() implements Reading {}
    }

    public Reading read(Pack pack, Token link, Instant now) {
        return threads.find(link)
                .flatMap(thread -> enquiries.find(thread.enquiry()).map(enquiry -> read(pack, thread, enquiry, now)))
                .orElseGet(Reading.Unknown::new);
    }

    private Reading read(Pack pack, DeskThread thread, Enquiry enquiry, Instant now) {
        return mailboxes
                .find(thread.desk())
                .filter(mailbox ->
                        mailbox.confirmedAt().isPresent() && enquiry.desk().equals(mailbox.desk()))
                .flatMap(mailbox -> agents.find(mailbox.agent()))
                .map(Actor.Staff::new)
                .<Reading>map(desk -> valid(pack, thread, enquiry, desk, now))
                .orElseGet(() -> new Reading.Over(enquiry));
    }

    private Reading.Valid valid(Pack pack, DeskThread thread, Enquiry enquiry, Actor.Staff desk, Instant now) {
        var history = steps.list(enquiry.id());
        Optional<Person> person = persons.find(enquiry.id());
        return new Reading.Valid(
                enquiry,
                desk,
                WriteToDesks.hasNews(thread, history),
                new ClosingConditions(enquiry.topic(), history).isUnreachable(),
                isJustTried(history, now),
                threads.listReplies(enquiry.id(), thread.desk()),
                person.flatMap(known -> new RequestForDesk(pack, enquiry, known).findHiddenNumber(now)),
                person.map(known -> Reachable.answerWay(ways, enquiry, known)));
    }

    private static boolean isJustTried(List<RecordedStep> history, Instant now) {
        return history.stream()
                .filter(recorded -> recorded.step() instanceof Step.Attempted)
                .anyMatch(recorded -> recorded.at().isAfter(now.minus(MOMENT)));
    }
}
