package fr.gpsusagers.sending.desk;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.kernel.job.OneByOne;
import fr.gpsusagers.sending.ThreadToken;
import fr.gpsusagers.sending.desk.DeskMail.Kind;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.NoticeText;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.desk.DeskMailbox;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Mails each desk that works by mail what it does not know yet. It compares the requests that a desk has with
/// what the desk was told, so no change of a request has to remember to tell the desk.
@UseCase
public class WriteToDesks {

    /// How long before the due time a desk is reminded.
    private static final Duration REMINDED_BEFORE = Duration.ofHours(2);

    /// The mail server may be down for a while. A mail that is given up makes the desk unreachable.
    private static final Duration USEFUL_FOR = Duration.ofDays(2);

    private final DeskMailboxes mailboxes;
    private final Enquiries enquiries;
    private final Steps steps;
    private final DeskThreads threads;
    private final Outbox outbox;
    private final OneByOne oneByOne;
    private final SecureRandom random = new SecureRandom();

    public WriteToDesks(
            DeskMailboxes mailboxes,
            Enquiries enquiries,
            Steps steps,
            DeskThreads threads,
            Outbox outbox,
            OneByOne oneByOne) {
        this.mailboxes = mailboxes;
        this.enquiries = enquiries;
        this.steps = steps;
        this.threads = threads;
        this.outbox = outbox;
        this.oneByOne = oneByOne;
    }

    /// Queues each mail in a transaction of its own. Returns what for, in this order.
    public List<Kind> write(Instant now) {
        var queued = new ArrayList<Kind>();
        for (DeskMailbox mailbox : mailboxes.listAll()) {
            if (mailbox.isInUse()) {
                write(mailbox, now, queued);
            }
        }
        return queued;
    }

    private void write(DeskMailbox mailbox, Instant now, List<Kind> queued) {
        List<Enquiry.Open> open = enquiries.listOpen(Set.of(mailbox.desk()), Integer.MAX_VALUE);
        Set<EnquiryId> there = open.stream().map(Enquiry::id).collect(Collectors.toSet());
        Map<EnquiryId, DeskThread> known = threads.list(mailbox.desk(), there).stream()
                .collect(Collectors.toMap(DeskThread::enquiry, Function.identity()));
        Map<EnquiryId, Integer> said = steps.count(there);
        oneByOne.each(
                "desk-mails",
                open,
                Enquiry::id,
                enquiry -> tell(
                                mailbox,
                                enquiry,
                                Optional.ofNullable(known.get(enquiry.id())),
                                said.getOrDefault(enquiry.id(), 0),
                                now)
                        .ifPresent(queued::add));
        List<DeskThread> over = threads.listOpen(mailbox.desk()).stream()
                .filter(thread -> !there.contains(thread.enquiry()))
                .toList();
        oneByOne.each(
                "desk-mails",
                over,
                DeskThread::enquiry,
                thread -> end(mailbox, thread, now).ifPresent(queued::add));
    }

    /// @param said how many steps the history has: it is read only if there are new ones
    private Optional<Kind> tell(
            DeskMailbox mailbox, Enquiry.Open enquiry, Optional<DeskThread> known, int said, Instant now) {
        if (known.isEmpty()) {
            DeskThread first = newThread(enquiry, mailbox.desk(), said, now);
            return threads.add(first) ? queue(first, enquiry, Kind.REQUEST, now) : Optional.empty();
        }
        DeskThread thread = known.get();
        if (thread.isEnded() || isFromBefore(mailbox, thread)) {
            DeskThread again = thread.startedAgain(ThreadToken.random(random), Token.draw(), said, now);
            return tell(thread, again, enquiry, Kind.REQUEST, now);
        }
        if (said > thread.told()) {
            List<RecordedStep> history = steps.list(enquiry.id());
            DeskThread upToDate = thread.told(history.size());
            if (hasNews(thread, history)) {
                return tell(thread, upToDate, enquiry, Kind.NEWS, now);
            }
            thread = threads.replace(thread, upToDate) ? upToDate : thread;
        }
        return isToBeReminded(thread, enquiry, now)
                ? tell(thread, thread.reminded(now), enquiry, Kind.REMINDER, now)
                : Optional.empty();
    }

    /// Whether the thread is older than the mailbox that is confirmed now: mails to the one before may not have
    /// arrived.
    private static boolean isFromBefore(DeskMailbox mailbox, DeskThread thread) {
        return mailbox.confirmedAt().filter(thread.startedAt()::isBefore).isPresent();
    }

    /// Another node may have told the desk at the same moment: then this one tells nothing.
    private Optional<Kind> tell(DeskThread before, DeskThread after, Enquiry enquiry, Kind kind, Instant now) {
        return threads.replace(before, after) ? queue(before, enquiry, kind, now) : Optional.empty();
    }

    private Optional<Kind> queue(DeskThread thread, Enquiry enquiry, Kind kind, Instant now) {
        add(thread, enquiry, kind, now);
        return Optional.of(kind);
    }

    /// Tells a desk what happened to its reply.
    @Writes
    public void tell(DeskThread thread, Enquiry enquiry, Kind kind, Instant now) {
        add(thread, enquiry, kind, now);
    }

    /// @param thread as it was before this mail: a desk that gets a request again had an ended thread
    private void add(DeskThread thread, Enquiry enquiry, Kind kind, Instant now) {
        var mail = new DeskMail(UUID.randomUUID(), thread.enquiry(), thread.desk(), kind, thread.told(), now);
        threads.add(mail);
        NoticeText title = DeskMailText.title(kind, enquiry, thread.isEnded());
        outbox.queue(new Notice(mail.id(), mail.id(), Medium.EMAIL, title, now, now.plus(USEFUL_FOR)), now);
    }

    private DeskThread newThread(Enquiry enquiry, DeskId desk, int told, Instant now) {
        return new DeskThread(
                enquiry.id(),
                desk,
                ThreadToken.random(random),
                Token.draw(),
                told,
                now,
                Optional.empty(),
                Optional.empty());
    }

    public static boolean hasNews(DeskThread thread, List<RecordedStep> history) {
        return newSteps(thread.told(), history).anyMatch(WriteToDesks::isNews);
    }

    static Stream<RecordedStep> newSteps(int told, List<RecordedStep> history) {
        return history.stream().skip(told);
    }

    /// Whether the person said something that the desk needs, a mail came too late to another desk, or another
    /// time was promised.
    private static boolean isNews(RecordedStep recorded) {
        Step step = recorded.step();
        return step instanceof Step.Received
                || step instanceof Step.Noted && recorded.agent().isEmpty()
                || step instanceof Step.WordsAdded
                || step instanceof Step.Changed
                || step instanceof Step.Repeated
                || step instanceof Step.Renewed;
    }

    /// Once, two hours before the due time, or after half the time if the desk has less than four hours.
    private static boolean isToBeReminded(DeskThread thread, Enquiry enquiry, Instant now) {
        Instant due = enquiry.promise().dueBy();
        Duration half = Duration.between(thread.startedAt(), due).dividedBy(2);
        Instant from = due.minus(half.compareTo(REMINDED_BEFORE) < 0 ? half : REMINDED_BEFORE);
        boolean isDue =
                !now.isBefore(from) && now.isBefore(due) && enquiry.promise().isReleased(now);
        return isDue && thread.remindedAt().filter(at -> !at.isBefore(from)).isEmpty();
    }

    /// A desk that closed the request itself, or sent it on, needs no mail about that.
    private Optional<Kind> end(DeskMailbox mailbox, DeskThread thread, Instant now) {
        boolean isEnded = threads.replace(thread, thread.ended(now));
        return isEnded && !isOwnDoing(mailbox.agent(), thread)
                ? enquiries.find(thread.enquiry()).flatMap(enquiry -> queue(thread, enquiry, Kind.OVER, now))
                : Optional.empty();
    }

    private boolean isOwnDoing(AgentId mailbox, DeskThread thread) {
        return steps.list(thread.enquiry()).reversed().stream()
                .filter(recorded -> recorded.step() instanceof Step.Closed
                        || recorded.step() instanceof Step.Transferred
                        || recorded.step() instanceof Step.Escalated)
                .findFirst()
                .flatMap(RecordedStep::agent)
                .filter(mailbox::equals)
                .isPresent();
    }
}
