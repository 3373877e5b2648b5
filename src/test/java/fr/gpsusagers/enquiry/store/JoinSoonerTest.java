package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.agent;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.running.WithDatabase;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Of two requests that are joined, the one that is due sooner goes on: its person was promised that time.
@WithDatabase
class JoinSoonerTest {

    private static final Instant MONDAY = at("2026-11-30T09:40");

    private final Enquiring enquiring;
    private final Actor.Staff agent = agent(Enquiring.RSA);
    private final Enquiry sooner;
    private final Enquiry later;

    JoinSoonerTest(DataSource source) {
        this.enquiring = new Enquiring(source);
        this.sooner = enquiring.opened(at("2026-11-27T18:00"));
        this.later = enquiring.opened(at("2026-11-30T11:50"));
        assertThat(sooner.promise().dueBy()).isBefore(later.promise().dueBy());
    }

    @Test
    void the_one_in_hand_is_joined_to_the_sooner_one() {
        take(agent, later);
        join(later, sooner);
        assertJoined(later, sooner);
        assertThat(stored(sooner)).isInstanceOf(Enquiry.Waiting.class);
    }

    @Test
    void the_sooner_one_in_hand_stays_and_the_other_is_joined_to_it() {
        take(agent, sooner);
        assertThat(join(sooner, later)).isInstanceOfSatisfying(Work.Done.class, done -> {
            assertThat(done.enquiry().id()).isEqualTo(sooner.id());
        });
        assertJoined(later, sooner);
        assertThat(stored(sooner)).isInstanceOf(Enquiry.Taken.class);
        assertThat(enquiring.kept(() -> enquiring.useCases().closings().reopen(agent, later.id(), MONDAY)))
                .as("taken back")
                .isInstanceOf(Work.Done.class);
    }

    @Test
    void both_in_hand_the_sooner_one_stays() {
        take(agent, sooner);
        take(agent, later);
        join(sooner, later);
        assertJoined(later, sooner);
    }

    @Test
    void it_is_refused_where_a_colleague_holds_the_later_one() {
        take(agent, sooner);
        take(agent(Enquiring.RSA), later);
        assertThat(join(sooner, later)).isInstanceOfSatisfying(Work.Refused.class, refused -> {
            assertThat(refused.why()).isEqualTo(new Work.Refusal.DueSooner());
        });
        assertThat(stored(sooner).promise()).isEqualTo(sooner.promise());
    }

    private void assertJoined(Enquiry closed, Enquiry into) {
        assertThat(stored(closed)).isInstanceOfSatisfying(Enquiry.Closed.class, joined -> {
            assertThat(joined.outcome()).isEqualTo(new Outcome.Joined(into.id()));
        });
        assertThat(stored(into).promise()).isEqualTo(into.promise());
        assertThat(stored(into).facts().repeats()).isOne();
    }

    private Enquiry stored(Enquiry enquiry) {
        EnquiryId id = enquiry.id();
        return enquiring.enquiries.find(id).orElseThrow();
    }

    private void take(Actor.Staff by, Enquiry enquiry) {
        enquiring.kept(() -> enquiring.useCases().deskWork().take(by, enquiry.id(), MONDAY));
    }

    private Work join(Enquiry one, Enquiry other) {
        return enquiring.kept(
                () -> enquiring.useCases().duplicates().join(agent, one.id(), other.id(), HistoryRead.WHOLE, MONDAY));
    }
}
