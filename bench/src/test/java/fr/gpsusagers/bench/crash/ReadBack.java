package fr.gpsusagers.bench.crash;

import fr.gpsusagers.bench.running.Promised;
import fr.gpsusagers.bench.running.Website;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.SecretCode;
import fr.gpsusagers.enquiry.store.StoredForTests;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.ledger.store.LedgerForTests;
import fr.gpsusagers.receiving.store.MessagingForTests;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Compares what citizens were told with what is stored.
final class ReadBack {

    /// How many requests to check through the website; each takes two pages.
    private static final int FOLLOWED = 50;

    private final JdbcClient database;
    private final StoredForTests kept;
    private final KeptMessages messages;
    private final Website website;

    private ReadBack(JdbcClient database, StoredForTests kept, KeptMessages messages, Website website) {
        this.database = database;
        this.kept = kept;
        this.messages = messages;
        this.website = website;
    }

    static ReadBack of(Victim victim, Website website) throws IOException {
        DataSource source = victim.dataSource();
        var database = JdbcClient.create(source);
        var kept = StoredForTests.of(database, victim.masterKey());
        var messages = new KeptMessages(
                database,
                kept.persons(),
                kept.steps(LedgerForTests.of(source)),
                MessagingForTests.of(database, kept.persons(), victim.masterKey())
                        .attachments());
        return new ReadBack(database, kept, messages, website);
    }

    /// How many messages are on disk, and not in a request yet.
    long countWaiting() {
        return messages.countWaiting();
    }

    /// How many pieces are left of mails that are in their requests.
    long countLeft() {
        return messages.countLeft();
    }

    Map<Door, Differences> compare(List<Acknowledged> acknowledged) throws IOException, InterruptedException {
        var found = new EnumMap<Door, Differences>(Door.class);
        for (Door door : Door.values()) {
            List<Acknowledged> here =
                    acknowledged.stream().filter(one -> one.isBy(door)).toList();
            found.put(door, compare(door, here));
        }
        return found;
    }

    private Differences compare(Door door, List<Acknowledged> acknowledged) throws IOException, InterruptedException {
        List<Sent> sent = acknowledged.stream().map(Acknowledged::sent).toList();
        return switch (door) {
            case CALLBACK -> compareForms(acknowledged).plus(new Differences(countLost(sent), countDoubled(), 0));
            case FORM -> compareForms(acknowledged).plus(messages.compare(sent));
            case TEXT -> messages.compare(sent);
            case MAIL -> messages.compare(sent).plus(messages.compareMails(sent.size()));
        };
    }

    private long countLost(List<Sent> sent) {
        return sent.stream()
                .filter(one -> kept.enquiries().find(one.sentForm()).isEmpty())
                .count();
    }

    /// What was stored of forms must be what their pages said.
    private Differences compareForms(List<Acknowledged> acknowledged) throws IOException, InterruptedException {
        long changed = acknowledged.stream()
                .filter(one -> kept.enquiries()
                        .find(one.sent().sentForm())
                        .filter(enquiry -> !isKept(one, enquiry))
                        .isPresent())
                .count();
        return new Differences(0, 0, changed + countChangedPages(acknowledged));
    }

    private boolean isKept(Acknowledged one, Enquiry enquiry) {
        Optional<Person> person = kept.persons().find(enquiry.id());
        Person sender = one.sent().sender();
        return one.promised().filter(told -> !isAsTold(told, enquiry)).isEmpty()
                && person.map(Person::words)
                        .equals(Optional.of(List.of(one.sent().words())))
                && person.map(Person::number).equals(Optional.of(sender.number()))
                && person.map(Person::mail).equals(Optional.of(sender.mail()));
    }

    private boolean isAsTold(Promised told, Enquiry enquiry) {
        LocalDateTime due = FrenchTime.at(enquiry.promise().dueBy());
        return told.reference().equals(enquiry.facts().reference().value())
                && told.due().equals(DueWords.by(due, FrenchTime.at(told.at()).toLocalDate()))
                && kept.persons().findCode(enquiry.id()).map(SecretCode::digits).equals(Optional.of(told.code()));
    }

    private long countDoubled() {
        return database.sql("""
                        select count(*)
                        from (
                            select 1
                            from enquiry join enquiry_person on enquiry = id
                            where origin = 'site' and number_hash is not null
                            group by number_hash, theme
                            having count(*) > 1) twice
                        """).query(Long.class).single();
    }

    /// Checks the last requests again, through the pages that citizens use.
    private long countChangedPages(List<Acknowledged> acknowledged) throws IOException, InterruptedException {
        List<Promised> promised =
                acknowledged.stream().flatMap(one -> one.promised().stream()).toList();
        long changed = 0;
        for (Promised told : promised.subList(Math.max(0, promised.size() - FOLLOWED), promised.size())) {
            Optional<Promised> read = Promised.read(website.follow(told), told.at());
            changed += read.equals(Optional.of(told)) ? 0 : 1;
        }
        return changed;
    }
}
