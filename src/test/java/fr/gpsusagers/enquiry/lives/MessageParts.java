package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.store.Enquiring;
import fr.gpsusagers.kernel.job.OneByOneForTests;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.words.HearWords;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.receiving.CitizenMessages;
import fr.gpsusagers.receiving.DeskAnswers;
import fr.gpsusagers.receiving.HelpInDanger;
import fr.gpsusagers.receiving.ReplyByText;
import fr.gpsusagers.receiving.UnderstandMessage;
import fr.gpsusagers.receiving.file.Antivirus;
import fr.gpsusagers.receiving.file.RequestFiles;
import fr.gpsusagers.receiving.route.ChooseByText;
import fr.gpsusagers.receiving.route.DeliverMessages;
import fr.gpsusagers.receiving.route.Deliveries;
import fr.gpsusagers.receiving.route.Deliveries.Trouble;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.route.IncomingMessages.QueuedMessage;
import fr.gpsusagers.receiving.route.MailFiles;
import fr.gpsusagers.receiving.route.MailRoute;
import fr.gpsusagers.receiving.route.NumberThreads;
import fr.gpsusagers.receiving.route.ReadIncomingMail;
import fr.gpsusagers.receiving.route.Route;
import fr.gpsusagers.receiving.route.SenderAuthentication;
import fr.gpsusagers.receiving.route.TextRoute;
import fr.gpsusagers.receiving.route.ThreadFinder;
import fr.gpsusagers.receiving.route.ToRequests;
import fr.gpsusagers.sending.desk.WriteToDesks;
import fr.gpsusagers.understanding.Understand;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What brings messages to their requests in one process, each in a transaction of its own as the product
/// has it.
record MessageParts(Parts parts) {

    private static final UnderstandMessage UNDERSTAND = understand();

    private static UnderstandMessage understand() {
        TestModels.learn(Enquiring.PACK);
        return new UnderstandMessage(
                new HearWords(new Understand(TestModels.inUse())), new HeavyWork(HeavyWork.Size.of(1)));
    }

    CitizenMessages citizenMessages() {
        return citizenMessages(requestFiles());
    }

    CitizenMessages citizenMessages(RequestFiles requestFiles) {
        return new CitizenMessages(
                parts.openEnquiry(),
                parts.receiveMessage(),
                parts.useCases().ownEnquiry(),
                parts.changePerson(),
                requestFiles,
                parts.writtenAnswers(),
                parts.citizenNotices(),
                replyByText(),
                parts.persons(),
                parts.steps(),
                parts.messaging().attachments());
    }

    RequestFiles requestFiles() {
        return new RequestFiles(parts.messaging().attachments(), parts.enquiries(), Antivirus.NONE);
    }

    DeliverMessages deliverMessages() {
        var messages = parts.messaging().messages();
        return new DeliverMessages(deliveries(), messages, List.of(mailRoute(), textRoute()));
    }

    Deliveries deliveries() {
        return new Deliveries(parts.messaging().messages()) {
            @Override
            public Optional<QueuedMessage> take(Kind kind, Instant now) {
                return Objects.requireNonNull(parts.transaction().execute(_ -> super.take(kind, now)));
            }

            @Override
            public void deliver(QueuedMessage queued, Route.Read read, Pack pack, Instant now) {
                parts.transaction().executeWithoutResult(_ -> super.deliver(queued, read, pack, now));
            }

            @Override
            public void delay(QueuedMessage queued, Trouble trouble, Instant now) {
                parts.transaction().executeWithoutResult(_ -> super.delay(queued, trouble, now));
            }
        };
    }

    private ToRequests toRequests() {
        return new ToRequests(
                citizenMessages(),
                parts.receiveMessage(),
                helpInDanger(),
                replyByText(),
                parts.citizenNotices(),
                parts.enquiries(),
                parts.persons());
    }

    private MailRoute mailRoute() {
        var files = new MailFiles(parts.messaging().attachments(), Antivirus.NONE);
        return new MailRoute(
                new ReadIncomingMail(files, UNDERSTAND, new SenderAuthentication(Optional.empty())),
                parts.messaging().messages(),
                Parts.MAILBOX,
                threadFinder(),
                deskAnswers(),
                parts.staff().mailboxes(),
                toRequests(),
                files,
                parts.threads().threads(),
                parts.outbox());
    }

    private ThreadFinder threadFinder() {
        return new ThreadFinder(
                Parts.MAILBOX,
                parts.threads().threads(),
                parts.threads().deskThreads(),
                parts.notices().notices(),
                parts.enquiries(),
                parts.persons(),
                new SenderAuthentication(Optional.empty()));
    }

    private DeskAnswers deskAnswers() {
        var threads = parts.threads();
        var mailboxes = parts.staff().mailboxes();
        var writeToDesks = new WriteToDesks(
                mailboxes,
                parts.enquiries(),
                parts.steps(),
                threads.deskThreads(),
                parts.outbox(),
                OneByOneForTests.STRICT);
        return new DeskAnswers(
                mailboxes,
                parts.staff().agents(),
                parts.enquiries(),
                threads.deskThreads(),
                parts.steps(),
                parts.useCases().deskWork(),
                parts.writtenAnswers(),
                parts.staff().teamPresence(),
                writeToDesks,
                OneByOneForTests.STRICT);
    }

    private HelpInDanger helpInDanger() {
        return new HelpInDanger(parts.threads().threads(), parts.outbox(), parts.persons(), Parts.WAYS);
    }

    private ReplyByText replyByText() {
        return new ReplyByText(
                parts.messaging().acknowledgements(),
                parts.outbox(),
                parts.persons(),
                parts.steps(),
                parts.notices().blocked(),
                Parts.WAYS);
    }

    private TextRoute textRoute() {
        var threads = new NumberThreads(parts.enquiries(), parts.persons(), parts.steps());
        var choose = new ChooseByText(
                threads,
                parts.receiveMessage(),
                replyByText(),
                parts.changePerson(),
                parts.writtenAnswers(),
                parts.notices().blocked(),
                parts.enquiries(),
                parts.persons());
        return new TextRoute(threads, choose, toRequests(), UNDERSTAND, parts.persons());
    }
}
