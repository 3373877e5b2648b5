package fr.gpsusagers.receiving;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.kernel.job.OneByOne;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.WrittenAnswers;
import fr.gpsusagers.sending.WrittenAnswers.Answer;
import fr.gpsusagers.sending.desk.DeskMail.Kind;
import fr.gpsusagers.sending.desk.DeskReply;
import fr.gpsusagers.sending.desk.DeskThread;
import fr.gpsusagers.sending.desk.DeskThreads;
import fr.gpsusagers.sending.desk.WriteToDesks;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.desk.DeskMailbox;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import fr.gpsusagers.staff.desk.TeamPresence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a desk that works by mail replies: it is passed on to the person, by the way that the person chose. A
/// reply that cannot be proved to come from the desk waits until the desk's mailbox confirms it. If the desk no
/// longer has the request, or a colleague works on it, the reply is kept as a note for whoever has it.
@UseCase
public class DeskAnswers {

    private static final int MOST_ASKED = 3;

    /// How many mails about its replies a desk gets in an hour for one enquiry. A program that answers each of them
    /// would never end; further replies wait.
    private static final int MOST_AN_HOUR = 6;

    private static final Duration SAME_WITHIN = Duration.ofDays(1);

    private final DeskMailboxes mailboxes;
    private final Agents agents;
    private final Enquiries enquiries;
    private final DeskThreads threads;
    private final Steps steps;
    private final DeskWork deskWork;
    private final WrittenAnswers writtenAnswers;
    private final TeamPresence teamPresence;
    private final WriteToDesks writeToDesks;
    private final OneByOne oneByOne;

    public DeskAnswers(
            DeskMailboxes mailboxes,
            Agents agents,
            Enquiries enquiries,
            DeskThreads threads,
            Steps steps,
            DeskWork deskWork,
            WrittenAnswers writtenAnswers,
            TeamPresence teamPresence,
            WriteToDesks writeToDesks,
            OneByOne oneByOne) {
        this.mailboxes = mailboxes;
        this.agents = agents;
        this.enquiries = enquiries;
        this.threads = threads;
        this.steps = steps;
        this.deskWork = deskWork;
        this.writtenAnswers = writtenAnswers;
        this.teamPresence = teamPresence;
        this.writeToDesks = writeToDesks;
        this.oneByOne = oneByOne;
    }

    /// A reply that came by mail. `toString` hides the words.
    ///
    /// @param hasFiles whether files came with it: they are not passed on
    public record Reply(String words, Proof proof, boolean hasFiles) {

        private Reply with(String own) {
            return new Reply(own, proof, hasFiles);
        }

        @Override
        public String toString() {
            return "Reply[…]";
        }
    }

    /// What proves that the desk wrote a reply.
    public enum Proof {
        NONE,
        /// The mail server vouches that the desk's mailbox sent it.
        VOUCHED,
        /// Somebody at the desk said so.
        CONFIRMED
    }

    public enum Passing {
        PASSED_ON,
        /// It waits until the desk's mailbox confirms it, or is kept as a note that says why it is not passed on.
        HELD,
        /// Nothing was written in it. The desk is told.
        EMPTY
    }

    @Writes
    public Passing answer(Pack pack, DeskThread thread, Reply reply, Instant now) {
        return received(pack, thread, reply, now);
    }

    private Passing received(Pack pack, DeskThread thread, Reply reply, Instant now) {
        String words = DeskWords.of(reply.words(), thread);
        Optional<DeskMailbox> mailbox = mailboxes.find(thread.desk());
        Optional<Enquiry> enquiry =
                enquiries.find(thread.enquiry()).filter(known -> known.desk().equals(thread.desk()));
        if (words.isBlank()) {
            return tell(thread, Kind.REPLY_NOT_PASSED_ON, Passing.EMPTY, now);
        }
        if (mailbox.isEmpty() || enquiry.isEmpty()) {
            String name = nameOf(pack, thread.desk());
            return keep(thread, DeskWords.late(name, reply.proof() != Proof.NONE, words), now);
        }
        return switch (reply.proof()) {
            case NONE -> ask(thread, words, now);
            case VOUCHED ->
                isSaidBefore(thread, mailbox.get(), words, now)
                        ? Passing.PASSED_ON
                        : hasRoomFor(2, thread, now)
                                ? pass(pack, thread, mailbox.get(), reply.with(words), now)
                                : ask(thread, words, now);
            case CONFIRMED -> pass(pack, thread, mailbox.get(), reply.with(words), now);
        };
    }

    private Stream<RecordedStep> history(DeskThread thread) {
        return steps.list(thread.enquiry()).stream();
    }

    /// Whether the desk has sent the same words within a day. Automatic replies do that; people rarely do.
    private boolean isSaidBefore(DeskThread thread, DeskMailbox mailbox, String words, Instant now) {
        return history(thread)
                .anyMatch(recorded -> recorded.step() instanceof Step.Answered
                        && recorded.at().isAfter(now.minus(SAME_WITHIN))
                        && recorded.agent().equals(Optional.of(mailbox.agent()))
                        && recorded.note().equals(Optional.of(words)));
    }

    /// Whether a desk may get so many more mails about its replies. A reply is passed on only while there is room for
    /// two: the last mail of an hour says that a reply waits.
    private boolean hasRoomFor(int mails, DeskThread thread, Instant now) {
        Instant since = now.minus(Duration.ofHours(1));
        return threads.countMailsAboutReplies(thread.enquiry(), thread.desk(), since) + mails <= MOST_AN_HOUR;
    }

    /// Asks the desk's mailbox, which may answer by a program: the same words are asked about once, and few mails are
    /// sent while replies wait.
    private Passing ask(DeskThread thread, String words, Instant now) {
        List<DeskReply> waiting = threads.listReplies(thread.enquiry(), thread.desk());
        if (waiting.stream().map(DeskReply::words).anyMatch(words::equals)) {
            return Passing.HELD;
        }
        threads.add(new DeskReply(UUID.randomUUID(), thread.enquiry(), thread.desk(), words, now));
        return waiting.size() < MOST_ASKED ? tell(thread, Kind.REPLY_TO_CHECK, Passing.HELD, now) : Passing.HELD;
    }

    private static Kind passedOn(Reply reply) {
        return reply.hasFiles() ? Kind.REPLY_PASSED_ON_WITHOUT_FILES : Kind.REPLY_PASSED_ON;
    }

    /// The desk works on what it answers: it takes the request, unless a colleague works on it.
    private Passing pass(Pack pack, DeskThread thread, DeskMailbox mailbox, Reply reply, Instant now) {
        Optional<Actor.Staff> desk = agents.find(mailbox.agent()).map(Actor.Staff::new);
        if (desk.isEmpty()) {
            return keep(thread, DeskWords.kept("ce guichet ne travaille plus par mail", reply.words()), now);
        }
        teamPresence.record(mailbox.agent(), Set.of(mailbox.desk()), now);
        if (deskWork.take(desk.get(), thread.enquiry(), now) instanceof Work.Overtaken(Enquiry.Taken _)) {
            return keep(thread, DeskWords.kept("vous vous occupez de la demande", reply.words()), now);
        }
        return writtenAnswers.answer(desk.get(), pack, thread.enquiry(), Answer.of(reply.words()), now)
                        instanceof Work.Done
                ? tell(thread, passedOn(reply), Passing.PASSED_ON, now)
                : keep(thread, DeskWords.kept("le guichet ne peut pas répondre à cette demande", reply.words()), now);
    }

    /// Keeps words as a note, once, and tells the desk that they were not passed on. The desk gets no mail with its own
    /// words as news.
    private Passing keep(DeskThread thread, String note, Instant now) {
        List<RecordedStep> before = history(thread).toList();
        if (before.stream().noneMatch(recorded -> recorded.note().equals(Optional.of(note)))) {
            deskWork.keepReply(thread.enquiry(), note, now);
            if (!WriteToDesks.hasNews(thread, before)) {
                var _ = threads.replace(thread, thread.told(before.size() + 1));
            }
        }
        return tell(thread, Kind.REPLY_NOT_PASSED_ON, Passing.HELD, now);
    }

    private Passing tell(DeskThread thread, Kind kind, Passing passing, Instant now) {
        if (hasRoomFor(1, thread, now)) {
            enquiries.find(thread.enquiry()).ifPresent(enquiry -> writeToDesks.tell(thread, enquiry, kind, now));
        }
        return passing;
    }

    /// Someone at the desk says that a reply is the desk's own and for the person: it is passed on, once. Returns false
    /// if it was passed on, kept or removed before, the desk no longer has the enquiry, or there is no such link.
    @Writes
    public boolean confirm(Token link, UUID reply, Pack pack, Instant now) {
        Optional<DeskThread> thread = threads.find(link);
        Optional<DeskReply> taken = thread.flatMap(known -> take(known, reply));
        if (taken.isEmpty()) {
            return false;
        }
        var words = new Reply(taken.get().words(), Proof.CONFIRMED, false);
        return received(pack, thread.get(), words, now) == Passing.PASSED_ON;
    }

    /// Someone at the desk says that a reply must not be passed on. Returns false as [#confirm] does.
    @Writes
    public boolean remove(Token link, UUID reply) {
        return threads.find(link).flatMap(thread -> take(thread, reply)).isPresent();
    }

    private Optional<DeskReply> take(DeskThread thread, UUID reply) {
        return threads.listReplies(thread.enquiry(), thread.desk()).stream()
                .filter(known -> known.id().equals(reply) && threads.removeReply(reply))
                .findFirst();
    }

    /// Keeps as notes the replies that still wait at a desk which no longer has the request: nobody there would look at
    /// them any more. Each is kept in a transaction of its own. Returns how many were kept.
    public int keepLate(Pack pack, Instant now) {
        var kept = new AtomicInteger();
        oneByOne.each(
                "late-replies",
                threads.listWaitingReplies(),
                Function.identity(),
                id -> threads.findReply(id)
                        .filter(this::isLate)
                        .filter(_ -> threads.removeReply(id))
                        .ifPresent(reply -> {
                            String note = DeskWords.late(nameOf(pack, reply.desk()), false, reply.words());
                            deskWork.keepReply(reply.enquiry(), note, now);
                            kept.incrementAndGet();
                        }));
        return kept.get();
    }

    private boolean isLate(DeskReply reply) {
        return mailboxes.find(reply.desk()).isEmpty()
                || enquiries
                        .find(reply.enquiry())
                        .filter(enquiry -> enquiry instanceof Enquiry.Open
                                && enquiry.desk().equals(reply.desk()))
                        .isEmpty();
    }

    private static String nameOf(Pack pack, DeskId desk) {
        return pack.directory().findDesk(desk).map(Desk::name).orElse("un guichet");
    }
}
