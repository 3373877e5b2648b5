package fr.gpsusagers.correspondence.store;

import fr.gpsusagers.correspondence.bymail.DeskMails;
import fr.gpsusagers.correspondence.bymail.DeskReplies;
import fr.gpsusagers.correspondence.bymail.DeskThreads;
import fr.gpsusagers.correspondence.thread.SentMessages;
import fr.gpsusagers.correspondence.thread.Threads;
import fr.gpsusagers.enquiry.person.Persons;
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
