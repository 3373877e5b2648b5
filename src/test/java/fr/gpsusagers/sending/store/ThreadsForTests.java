package fr.gpsusagers.sending.store;

import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.sending.Threads;
import fr.gpsusagers.sending.desk.DeskThreads;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The real stores of threads, for tests in other packages.
public record ThreadsForTests(Threads threads, DeskThreads deskThreads) {

    public static ThreadsForTests of(JdbcClient database, Persons persons) {
        return new ThreadsForTests(new StoredThreads(database, persons), new StoredDeskThreads(database, persons));
    }
}
