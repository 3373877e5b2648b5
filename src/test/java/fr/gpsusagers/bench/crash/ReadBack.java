package fr.gpsusagers.bench.crash;

import fr.gpsusagers.bench.running.Promised;
import fr.gpsusagers.bench.running.Website;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.SecretCode;
import fr.gpsusagers.enquiry.store.StoredForTests;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.PhoneNumber;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Compares what citizens were told with what is stored.
final class ReadBack {

    /// How many requests to check through the website; each takes two pages.
    private static final int FOLLOWED = 50;

    private final JdbcClient database;
    private final StoredForTests kept;
    private final Website website;

    ReadBack(JdbcClient database, StoredForTests kept, Website website) {
        this.database = database;
        this.kept = kept;
        this.website = website;
    }

    /// How many requests differ from what was acknowledged.
    ///
    /// @param lost acknowledged, but not stored
    /// @param doubled stored twice: the same number about the same theme
    /// @param changed stored with another reference, code, due time, number or words
    record Found(long lost, long doubled, long changed) {

        boolean isNothing() {
            return lost + doubled + changed == 0;
        }
    }

    Found compare(List<Acknowledged> acknowledged) throws IOException, InterruptedException {
        long lost = 0;
        long changed = 0;
        for (Acknowledged one : acknowledged) {
            Optional<Enquiry> enquiry = kept.enquiries().find(one.asked().sentForm());
            lost += enquiry.isEmpty() ? 1 : 0;
            changed += enquiry.isPresent() && !isKept(one, enquiry.get()) ? 1 : 0;
        }
        return new Found(lost, doubled(), changed + changedPages(acknowledged));
    }

    private boolean isKept(Acknowledged one, Enquiry enquiry) {
        Optional<Person> person = kept.persons().find(enquiry.id());
        return one.promised().filter(told -> !isAsTold(told, enquiry)).isEmpty()
                && person.map(Person::words)
                        .equals(Optional.of(List.of(one.asked().words())))
                && person.flatMap(Person::number)
                        .equals(Optional.of(PhoneNumber.parse(one.asked().number())));
    }

    private boolean isAsTold(Promised told, Enquiry enquiry) {
        LocalDateTime due = FrenchTime.at(enquiry.promise().dueBy());
        return told.reference().equals(enquiry.facts().reference().value())
                && told.due().equals(DueWords.by(due, FrenchTime.at(told.at()).toLocalDate()))
                && kept.persons().findCode(enquiry.id()).map(SecretCode::digits).equals(Optional.of(told.code()));
    }

    private long doubled() {
        return database.sql("""
                        select count(*)
                        from (
                            select 1
                            from enquiry join enquiry_person on enquiry = id
                            group by number_hash, theme
                            having count(*) > 1) twice
                        """).query(Long.class).single();
    }

    /// Checks the last requests again, through the pages that citizens use.
    private long changedPages(List<Acknowledged> acknowledged) throws IOException, InterruptedException {
        long changed = 0;
        List<Promised> last = acknowledged.stream()
                .map(Acknowledged::promised)
                .flatMap(Optional::stream)
                .skip(Math.max(0, acknowledged.size() - FOLLOWED))
                .toList();
        for (Promised told : last) {
            Optional<Promised> read = Promised.read(website.follow(told), told.at());
            changed += read.equals(Optional.of(told)) ? 0 : 1;
        }
        return changed;
    }
}
