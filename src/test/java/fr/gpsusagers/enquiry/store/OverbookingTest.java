package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static fr.gpsusagers.enquiry.store.Enquiring.newNumber;
import static fr.gpsusagers.enquiry.store.Enquiring.promised;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.WithDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The switchboard takes what other desks cannot promise, and promises no more than it can keep.
@WithDatabase
class OverbookingTest {

    private final Enquiring enquiring;

    OverbookingTest(DataSource source) {
        this.enquiring = new Enquiring(source);
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
    }

    /// On this Monday two agents of the RSA desk and two of the switchboard can handle 150 requests at most.
    @Test
    void legal_deadlines_are_promised_as_far_as_there_is_time_and_each_counts_for_the_next() {
        Instant monday = at("2026-11-30T09:00");
        var promised = new ArrayList<Enquiry>();
        for (int waiting = 0; waiting < 220; waiting++) {
            Person person = Person.at(newNumber());
            promised.add(promised(
                    enquiring.open(Askings.before(LocalDate.parse("2026-11-30"), "rsa-suspension", person), monday)));
        }
        assertThat(promised)
                .filteredOn(one -> one.promise().dueBy().isBefore(at("2026-11-30T18:00")))
                .hasSizeBetween(60, 150);
    }

    /// One agent of the switchboard was seen. From 10.10 on there are 290 minutes for callbacks of six minutes: 48.
    @Test
    void where_only_the_switchboard_came_it_promises_no_more_than_it_can_keep() {
        PACK.directory().desks().forEach(desk -> enquiring.seen.put(desk.id(), at("2026-11-27T11:00")));
        enquiring.seen.put(Enquiring.SWITCHBOARD, at("2026-11-30T09:31"));
        var promised = new ArrayList<Enquiry>();
        for (int asked = 0; asked < 150; asked++) {
            promised.add(enquiring.opened(at("2026-11-30T10:10")));
        }
        assertThat(promised).allSatisfy(one -> assertThat(one.desk()).isEqualTo(Enquiring.SWITCHBOARD));
        assertThat(promised)
                .filteredOn(one -> one.promise().dueBy().isBefore(at("2026-11-30T18:00")))
                .hasSizeBetween(20, 48);
    }
}
