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
import fr.gpsusagers.enquiry.work.CloseEnquiry;
import fr.gpsusagers.enquiry.work.NoteEnquiry;
import fr.gpsusagers.enquiry.work.ReopenEnquiry;
import fr.gpsusagers.enquiry.work.SplitEnquiry;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.ledger.store.LedgerForTests;
import fr.gpsusagers.receiving.store.MessagingForTests;
import fr.gpsusagers.receiving.store.WaitingMessages;
import fr.gpsusagers.sending.CitizenNotices;
import fr.gpsusagers.sending.PublicMailbox;
import fr.gpsusagers.sending.ReachByNotice;
import fr.gpsusagers.sending.ThreadAddresses;
import fr.gpsusagers.sending.ToldChanges;
import fr.gpsusagers.sending.Transmissions;
import fr.gpsusagers.sending.WrittenAnswers;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.store.NoticesForTests;
import fr.gpsusagers.sending.store.ThreadsForTests;
import fr.gpsusagers.sending.store.TransmissionsForTests;
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

    Outbox outbox() {
        return notices.outbox();
    }

    /// The product of these tests reads a mailbox.
    ThreadAddresses threadAddresses() {
        return new ThreadAddresses(MAILBOX, threads.threads());
    }

    WrittenAnswers writtenAnswers() {
        return new WrittenAnswers(
                new NoteEnquiry(enquiries, steps),
                citizenNotices(),
                outbox(),
                threads.sent(),
                MAILBOX,
                WAYS,
                enquiries,
                persons,
                steps);
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

    CitizenNotices citizenNotices() {
        return new CitizenNotices(persons, enquiries, changePerson(), outbox(), notices.blocked(), WAYS);
    }

    ToldChanges toldChanges() {
        return new ToldChanges(
                new CloseEnquiry(enquiries, steps, new ReachByNotice(persons, WAYS)),
                new ReopenEnquiry(enquiries, steps),
                new SplitEnquiry(enquiries, persons, steps, showTeams()),
                citizenNotices(),
                outbox(),
                transmissions,
                enquiries,
                persons,
                steps,
                WAYS);
    }
}
