package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.Balance;
import fr.gpsusagers.enquiry.life.Balance.Owed;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.desk.MailboxesInMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// After any sequence of random actions, the state computed from the ledger equals the table.
@WithDatabase
class LedgerAndTableTest {

    private static final int STEPS = 120;
    private static final DeskId RSA_2 = new DeskId("guichet-gestion-rsa-2");

    private final Enquiring enquiring;
    private final Map<DeskId, Actor.Staff> agents = new HashMap<>();
    private final List<EnquiryId> asked = new ArrayList<>();
    private final Random random = new Random(1);
    private Instant now = at("2026-11-30T09:00");

    LedgerAndTableTest(DataSource source) {
        this.enquiring = new Enquiring(source);
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
        enquiring.ledger.heard.clear();
    }

    @Test
    void the_ledger_says_what_the_table_holds_after_every_step() {
        for (int step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(40)));
            String done = happen();
            assertThat(told()).as("step %d, %s", step, done).isEqualTo(held());
        }
    }

    private String happen() {
        int dice = random.nextInt(12);
        if (asked.size() < 3 || dice == 0) {
            asked.add(enquiring.opened(now).id());
            return "opened";
        }
        if (dice <= 3) {
            enquiring.keep(() -> byTheClock(dice));
            return "by the clock " + dice;
        }
        Enquiry enquiry = enquiring
                .enquiries
                .find(asked.get(random.nextInt(asked.size())))
                .orElseThrow();
        enquiring.kept(() -> byAPerson(enquiry, dice));
        return "by a person " + dice;
    }

    private void byTheClock(int dice) {
        switch (dice) {
            case 1 ->
                enquiring
                        .useCases()
                        .watchDesks(new SeenInMemory(Map.of(RSA_2, now)), new MailboxesInMemory(), enquiring.openings)
                        .watchDesks(PACK, now);
            case 2 ->
                enquiring.useCases().watchPromises().bringBack(PACK, asked.get(random.nextInt(asked.size())), now);
            default -> enquiring.useCases().watchPromises().watch(PACK, now, _ -> {});
        }
    }

    private Object byAPerson(Enquiry enquiry, int dice) {
        var does = enquiring.useCases();
        Actor.Staff agent = agents.computeIfAbsent(enquiry.desk(), Enquiring::agent);
        EnquiryId id = enquiry.id();
        return switch (dice) {
            case 4 -> does.deskWork().handBack(agent, id, now);
            case 5 -> does.recordAttempt().record(agent, PACK, id, UnansweredCall.of(Attempt.NO_ANSWER), now);
            case 6 ->
                does.transfers(new MailboxesInMemory())
                        .transfer(agent, PACK, id, Optional.of(Enquiring.LISIEUX), "", now);
            case 7 ->
                does.closings(_ -> true)
                        .close(
                                agent,
                                id,
                                new Outcome.OrientedElsewhere(new ContactId("caf-calvados")),
                                ClosingNote.NONE,
                                HistoryRead.WHOLE,
                                now);
            case 8 -> does.closings().reopen(agent, id, now);
            case 9 -> random.nextInt(4) == 0 ? does.ownEnquiry().withdraw(new Actor.Bearer(id), now) : enquiry;
            default -> does.deskWork().take(agent, id, now);
        };
    }

    private Map<EnquiryId, Owed> told() {
        var balance = new Balance();
        enquiring.ledger.heard.forEach(balance::add);
        return balance.owed();
    }

    private Map<EnquiryId, Owed> held() {
        return asked.stream()
                .flatMap(id -> enquiring.enquiries.find(id).stream())
                .filter(Enquiry.Open.class::isInstance)
                .collect(toMap(
                        Enquiry::id,
                        open -> new Owed(
                                open instanceof Enquiry.Taken,
                                Optional.of(open.desk()),
                                Optional.of(open.promise().dueBy()))));
    }
}
