package fr.gpsusagers.sending.store;

import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.sending.SentMessages;
import fr.gpsusagers.sending.Threads;
import fr.gpsusagers.sending.desk.DeskMails;
import fr.gpsusagers.sending.desk.DeskReplies;
import fr.gpsusagers.sending.desk.DeskThreads;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The real stores of threads and whole messages, for tests in other packages.
public record ThreadsForTests(
        Threads threads, SentMessages sent, DeskMails deskMails, DeskThreads deskThreads, DeskReplies deskReplies) {

    public static ThreadsForTests of(JdbcClient database, Persons persons) {
        return new ThreadsForTests(
                new StoredThreads(database, persons),
                new StoredSentMessages(database, persons),
                new StoredDeskMails(database),
                new StoredDeskThreads(database, persons),
                new StoredDeskReplies(database, persons));
    }
}
