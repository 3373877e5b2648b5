package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.DeskWork.Purpose;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.SentMessage.Travel;
import fr.gpsusagers.sending.notice.MailThread.Author;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.NoticeText;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is written to a person in a thread. A person who asked for whole answers gets the answer itself. Any other
/// reads it with the reference and the code, and is told that it is there. A person who needs caution is told
/// nothing, unless the agent sends the words back by the way by which the person wrote.
@UseCase
public class WrittenAnswers {

    private static final Duration MOMENT = Duration.ofMinutes(10);

    /// After that, the person has read it on the site or asked again.
    private static final Duration WHOLE_USEFUL_FOR = Duration.ofDays(5);

    private static final Duration BACK_USEFUL_FOR = Duration.ofDays(1);
    private static final Duration BETWEEN_TEXTS = Duration.ofSeconds(2);
    private static final NoticeText WHOLE_TEXT = new NoticeText("Votre demande", "{texte}");

    private final DeskWork deskWork;
    private final CitizenNotices citizenNotices;
    private final Outbox outbox;
    private final Threads threads;
    private final PublicMailbox mailbox;
    private final WaysToSend ways;
    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;

    public WrittenAnswers(
            DeskWork deskWork,
            CitizenNotices citizenNotices,
            Outbox outbox,
            Threads threads,
            PublicMailbox mailbox,
            WaysToSend ways,
            Enquiries enquiries,
            Persons persons,
            Steps steps) {
        this.deskWork = deskWork;
        this.citizenNotices = citizenNotices;
        this.outbox = outbox;
        this.threads = threads;
        this.mailbox = mailbox;
        this.ways = ways;
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
    }

    /// @param travel whether the agent sends the words back although caution is asked for
    public record Answer(String words, Travel travel) {

        public static Answer of(String words) {
            return new Answer(words, Travel.AS_WISHED);
        }

        @Override
        public String toString() {
            return "Answer[" + travel + "]";
        }
    }

    /// Result of sending a message whole.
    public enum Sending {
        QUEUED,
        /// The person did not ask for whole messages, none can be sent to the person, or there are no words.
        NOT_WISHED
    }

    @Writes
    public Work answer(Actor actor, Pack pack, EnquiryId id, Answer answer, Instant now) {
        Optional<Enquiry> sentBefore = findSentBefore(actor, id, answer, now);
        if (sentBefore.isPresent()) {
            return new Work.Done(sentBefore.get());
        }
        Work work = deskWork.note(actor, id, answer.words(), Purpose.ANSWER, now);
        if (work instanceof Work.Done(Enquiry enquiry)
                && sendAnswer(pack, enquiry, answer, now) == Sending.NOT_WISHED) {
            citizenNotices.tell(enquiry, medium -> NoticeWords.of(pack).answered(enquiry, medium, now), now);
        }
        return work;
    }

    /// Finds the request if its agent sent the same words a moment ago, and the person has done nothing since: a
    /// form that is sent twice is one answer.
    private Optional<Enquiry> findSentBefore(Actor actor, EnquiryId id, Answer answer, Instant now) {
        persons.find(id).ifPresent(persons::lock);
        List<RecordedStep> latest = steps.list(id).reversed().stream()
                .takeWhile(recorded -> !recorded.isByPerson() && recorded.at().isAfter(now.minus(MOMENT)))
                .toList();
        boolean isRepeated = answer.travel() == Travel.AS_WISHED
                && latest.stream()
                        .anyMatch(recorded -> recorded.step() instanceof Step.Answered
                                && recorded.agent().equals(actor.agentId())
                                && recorded.note().equals(Optional.of(answer.words())));
        return isRepeated ? enquiries.find(id) : Optional.empty();
    }

    private Sending sendAnswer(Pack pack, Enquiry enquiry, Answer answer, Instant now) {
        MessageText text = around(pack, enquiry, now);
        boolean goesBack =
                answer.travel() == Travel.BACK && !enquiry.topic().caution().allowsNotices();
        return goesBack
                ? sendBack(enquiry, text, answer.words(), now)
                : sendWhole(enquiry, text, answer.words(), Author.AGENT, now);
    }

    /// The text around a whole answer: it names the desk that answers.
    private MessageText around(Pack pack, Enquiry enquiry, Instant now) {
        var desk = new AnsweringDesk(
                pack.directory(), enquiry.desk(), FrenchTime.at(now).toLocalDate());
        return new MessageText(
                pack.identity().administration(),
                MessageText.Kind.ANSWER,
                mailbox.address().isPresent(),
                desk.inOneLine());
    }

    /// Sends whole what was answered to a person who was only told that it is there, and has allowed it since.
    ///
    /// @return `NOT_WISHED` also if there is no answer
    @Writes
    public Sending repeat(Pack pack, Enquiry enquiry, Instant now) {
        String words = answers(enquiry);
        return words.isEmpty()
                ? Sending.NOT_WISHED
                : sendWhole(enquiry, around(pack, enquiry, now), words, Author.AGENT, now);
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

    /// Acknowledges a message whole, by mail, to a person who asked for whole messages.
    ///
    /// @param words what the person reads; the reference and the way to reply stand around them
    @Writes
    public Sending acknowledge(Pack pack, Enquiry enquiry, String words, Instant now) {
        var text = new MessageText(
                pack.identity().administration(),
                MessageText.Kind.ACKNOWLEDGEMENT,
                mailbox.address().isPresent(),
                "");
        return sendWhole(enquiry, text, words, Author.PRODUCT, now);
    }

    private Sending sendWhole(Enquiry enquiry, MessageText text, String words, Author author, Instant now) {
        return switch (way(enquiry, author)) {
            case BY_MAIL -> {
                var mail = message(enquiry, text.signed(words), author, Travel.AS_WISHED, now);
                queue(List.of(mail), Medium.EMAIL, text.around(enquiry, words));
                yield Sending.QUEUED;
            }
            case BY_SMS -> {
                List<SentMessage> texts = TextPieces.of(text.inText(enquiry, words)).stream()
                        .map(piece -> message(enquiry, piece, Author.AGENT, Travel.AS_WISHED, now))
                        .toList();
                queue(texts, Medium.SMS, WHOLE_TEXT);
                yield Sending.QUEUED;
            }
            case ON_SITE -> Sending.NOT_WISHED;
        };
    }

    private static SentMessage message(Enquiry enquiry, String words, Author author, Travel travel, Instant now) {
        return new SentMessage(UUID.randomUUID(), enquiry.id(), words, author, travel, now);
    }

    /// Each text leaves a moment after the one before it, so that they arrive in their order.
    private void queue(List<SentMessage> pieces, Medium medium, NoticeText text) {
        for (int place = 0; place < pieces.size(); place++) {
            SentMessage piece = pieces.get(place);
            Duration useful = piece.travel() == Travel.BACK ? BACK_USEFUL_FOR : WHOLE_USEFUL_FOR;
            Instant from = piece.at().plus(BETWEEN_TEXTS.multipliedBy(place));
            threads.add(piece);
            outbox.queue(new Notice(piece.id(), piece.id(), medium, text, from, from.plus(useful)), piece.at());
        }
    }

    /// What acknowledges a message is too long for a text message: a neutral notice does.
    private AnswerWay way(Enquiry enquiry, Author author) {
        return persons.find(enquiry.id())
                .map(person -> Reachable.answerWay(ways, enquiry, person))
                .filter(way -> way != AnswerWay.BY_SMS || author == Author.AGENT)
                .orElse(AnswerWay.ON_SITE);
    }

    /// Sends words back by the way by which the person wrote last, whatever caution asks for. Who wrote of a danger
    /// by text message has no other way to read an answer; the agent decides. The message names no request, and no
    /// code that would open one.
    private Sending sendBack(Enquiry enquiry, MessageText text, String words, Instant now) {
        Optional<Medium> way = persons.find(enquiry.id())
                .flatMap(person -> Reachable.findWayBack(ways, enquiry, person, steps.list(enquiry.id())));
        way.ifPresent(medium -> {
            List<String> pieces = switch (medium) {
                case EMAIL -> List.of(MessageText.fitting(words));
                case SMS -> TextPieces.of(text.inBareText(words));
            };
            queue(
                    pieces.stream()
                            .map(piece -> message(enquiry, piece, Author.AGENT, Travel.BACK, now))
                            .toList(),
                    medium,
                    text.bare(medium));
        });
        return way.isPresent() ? Sending.QUEUED : Sending.NOT_WISHED;
    }
}
