package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.follow.ChangePerson;
import fr.gpsusagers.enquiry.follow.ReceiveMessage;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.open.OpenEnquiry;
import fr.gpsusagers.enquiry.open.OpeningLimits;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.step.Steps;
import fr.gpsusagers.enquiry.store.StoredForTests;
import fr.gpsusagers.enquiry.work.NoteEnquiry;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.ledger.store.LedgerForTests;
import fr.gpsusagers.receiving.store.MessagingForTests;
import fr.gpsusagers.receiving.store.WaitingMessages;
import fr.gpsusagers.sending.AnswerInWriting;
import fr.gpsusagers.sending.TellPerson;
import fr.gpsusagers.sending.Transmissions;
import fr.gpsusagers.sending.desk.NoteDeskBounce;
import fr.gpsusagers.sending.notice.CancelNotices;
import fr.gpsusagers.sending.notice.QueueNotice;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.store.NoticesForTests;
import fr.gpsusagers.sending.store.ThreadsForTests;
import fr.gpsusagers.sending.store.TransmissionsForTests;
import fr.gpsusagers.sending.thread.PublicMailbox;
import fr.gpsusagers.sending.thread.SendBack;
import fr.gpsusagers.sending.thread.SendWhole;
import fr.gpsusagers.sending.thread.ThreadAddresses;
import fr.gpsusagers.staff.desk.ShowTeams;
import fr.gpsusagers.staff.store.StaffForTests;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What the use cases of one process are made of: the real stores, on one database.
record Parts(
        JdbcClient database,
        Enquiries enquiries,
        Persons persons,
        Steps steps,
        NoticesForTests notices,
        Transmissions transmissions,
        ThreadsForTests threads,
        MessagingForTests messaging,
        WaitingMessages waiting,
        StaffForTests staff,
        TransactionTemplate transaction) {

    /// Mails and text messages can be sent; a text message to a mobile number only.
    static final WaysToSend WAYS = new WaysToSend(WaysToSend.Way.PRETEND, WaysToSend.Way.PRETEND);

    static final PublicMailbox MAILBOX = new PublicMailbox(Optional.of(new EmailAddress("contact@departement.fr")));

    /// @param masterKey the file with the key that both processes share
    static Parts of(DataSource source, Path masterKey) {
        JdbcClient database = JdbcClient.create(source);
        var stored = StoredForTests.of(database, masterKey);
        return new Parts(
                database,
                stored.enquiries(),
                stored.persons(),
                stored.steps(LedgerForTests.of(source)),
                NoticesForTests.of(database),
                TransmissionsForTests.of(database),
                ThreadsForTests.of(database, stored.persons()),
                MessagingForTests.of(database, stored.persons(), masterKey),
                new WaitingMessages(database, masterKey),
                StaffForTests.of(database),
                new TransactionTemplate(new DataSourceTransactionManager(source)));
    }

    Lifecycle life() {
        return new Lifecycle(enquiries, steps);
    }

    ShowTeams showTeams() {
        return new ShowTeams(staff.openings(), staff.presences());
    }

    QueueNotice queueNotice() {
        return new QueueNotice(notices.notices());
    }

    CancelNotices cancelNotices() {
        return new CancelNotices(notices.notices());
    }

    /// The product of these tests reads a mailbox.
    ThreadAddresses threadAddresses() {
        return new ThreadAddresses(MAILBOX, threads.threads());
    }

    SendWhole sendWhole() {
        return new SendWhole(threads.sent(), persons, queueNotice(), WAYS);
    }

    SendBack sendBack() {
        return new SendBack(threads.sent(), persons, steps, queueNotice(), WAYS);
    }

    AnswerInWriting answerInWriting() {
        return new AnswerInWriting(
                new NoteEnquiry(enquiries, steps),
                tellPerson(),
                sendWhole(),
                sendBack(),
                MAILBOX,
                enquiries,
                persons,
                steps);
    }

    NoteDeskBounce noteDeskBounce() {
        return new NoteDeskBounce(threads.deskMails(), staff.mailboxes(), staff.mailDesks());
    }

    OpenEnquiry openEnquiry() {
        return new OpenEnquiry(enquiries, persons, steps, showTeams(), OpeningLimits.USUAL);
    }

    ReceiveMessage receiveMessage() {
        return new ReceiveMessage(enquiries, persons, steps, showTeams());
    }

    ChangePerson changePerson() {
        return new ChangePerson(enquiries, persons, steps, showTeams());
    }

    TellPerson tellPerson() {
        return new TellPerson(persons, queueNotice(), WAYS);
    }
}
