package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.UseCases;
import fr.gpsusagers.enquiry.citizen.ChangePerson;
import fr.gpsusagers.enquiry.citizen.OpenEnquiry;
import fr.gpsusagers.enquiry.citizen.OpeningLimits;
import fr.gpsusagers.enquiry.citizen.ReceiveMessage;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.store.StoredForTests;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.job.OneByOneForTests;
import fr.gpsusagers.ledger.store.LedgerForTests;
import fr.gpsusagers.receiving.store.MessagingForTests;
import fr.gpsusagers.receiving.store.WaitingMessages;
import fr.gpsusagers.sending.Bookings;
import fr.gpsusagers.sending.CitizenNotices;
import fr.gpsusagers.sending.Endings;
import fr.gpsusagers.sending.PublicMailbox;
import fr.gpsusagers.sending.Reachable;
import fr.gpsusagers.sending.Transmissions;
import fr.gpsusagers.sending.WrittenAnswers;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.store.NoticesForTests;
import fr.gpsusagers.sending.store.ThreadsForTests;
import fr.gpsusagers.sending.store.TransmissionsForTests;
import fr.gpsusagers.staff.desk.DeskCallbacks;
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
        StoredForTests stored,
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
                stored,
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

    UseCases useCases() {
        return new UseCases(
                enquiries,
                persons,
                steps,
                deskCallbacks(),
                staff.presences(),
                staff.openings(),
                OneByOneForTests.STRICT);
    }

    Lifecycle life() {
        return useCases().life();
    }

    DeskCallbacks deskCallbacks() {
        return new DeskCallbacks(staff.openings(), staff.presences());
    }

    Outbox outbox() {
        return notices.outbox();
    }

    WrittenAnswers writtenAnswers() {
        return new WrittenAnswers(
                useCases().deskWork(),
                citizenNotices(),
                outbox(),
                threads.threads(),
                MAILBOX,
                WAYS,
                enquiries,
                persons,
                steps);
    }

    OpenEnquiry openEnquiry() {
        return useCases().openEnquiry(OpeningLimits.USUAL);
    }

    ReceiveMessage receiveMessage() {
        return useCases().receiveMessage();
    }

    ChangePerson changePerson() {
        return useCases().changePerson();
    }

    CitizenNotices citizenNotices() {
        return new CitizenNotices(persons, enquiries, changePerson(), outbox(), notices.blocked(), WAYS);
    }

    Bookings bookings() {
        return new Bookings(
                openEnquiry(), useCases().recordAttempt(), useCases().watchPromises(), citizenNotices());
    }

    Endings endings() {
        return new Endings(
                useCases().closings(new Reachable(persons, WAYS)),
                useCases().duplicates(),
                citizenNotices(),
                outbox(),
                transmissions,
                life(),
                persons,
                steps,
                WAYS);
    }
}
