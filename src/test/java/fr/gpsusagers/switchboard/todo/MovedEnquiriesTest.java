package fr.gpsusagers.switchboard.todo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.ledger.Entry;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MovedEnquiriesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final UUID ENQUIRY = UUID.fromString("7e1f4f0e-31f5-4d0e-9a3e-3f0f6f5b7a10");

    private final MovedEnquiries moved = new MovedEnquiries();

    @Test
    void a_transfer_concerns_both_desks() {
        assertThat(moved.listDesks(transfer())).containsExactlyInAnyOrder("caen", "bayeux");
    }

    @Test
    void what_happens_next_still_concerns_the_desk_that_may_take_the_enquiry_back() {
        moved.listDesks(transfer());
        assertThat(moved.listDesks(word(ENQUIRY, NOW.plusSeconds(60)))).containsExactlyInAnyOrder("caen", "bayeux");
    }

    @Test
    void it_no_longer_does_once_the_transfer_is_final() {
        moved.listDesks(transfer());
        Instant later = NOW.plus(Enquiry.UNDO).plusSeconds(1);
        assertThat(moved.listDesks(word(ENQUIRY, later))).containsExactly("bayeux");
    }

    @Test
    void other_enquiries_concern_their_own_desk_alone() {
        moved.listDesks(transfer());
        assertThat(moved.listDesks(word(UUID.randomUUID(), NOW))).containsExactly("bayeux");
    }

    private static Entry transfer() {
        return Entry.of(NOW, "enquiry-transferred", ENQUIRY, Map.of("from", "caen", "desk", "bayeux"));
    }

    private static Entry word(UUID enquiry, Instant at) {
        return Entry.of(at, "enquiry-added", enquiry, Map.of("desk", "bayeux"));
    }
}
