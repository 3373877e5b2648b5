package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.agent;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.desk.Absence;
import fr.gpsusagers.staff.desk.AbsencesInMemory;
import fr.gpsusagers.staff.desk.MailboxesInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two actors change the same request at the same time: the second never undoes what the first committed.
@WithDatabase
class OverlapTest {

    private static final Instant FRIDAY_EVENING = at("2026-11-27T18:00");
    private static final Instant MONDAY = at("2026-11-30T09:40");
    private static final DeskId RSA_2 = new DeskId("guichet-gestion-rsa-2");

    /// Use cases that write nothing about this request, or take a withdrawal back. A message opens a withdrawn
    /// request again: somebody has to read it.
    private static final Set<String> APART =
            Set.of("OpenEnquiry.open", "OwnEnquiry.undoWithdrawal", "ReceiveMessage.receive");

    private final Meanwhile meanwhile = new Meanwhile();
    private final Enquiring enquiring;
    private final Actor.Staff agent = agent(Enquiring.RSA, RSA_2);

    OverlapTest(DataSource source) {
        this.enquiring = new Enquiring(source, meanwhile::around);
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
    }

    /// The timers.
    enum ByTheClock {
        PROMISES,
        DESKS,
        ABSENCES
    }

    @ParameterizedTest
    @EnumSource
    void what_is_withdrawn_while_the_clock_looks_at_it_stays_withdrawn(ByTheClock writer) {
        EnquiryId id = taken();
        meanwhile.happens(() -> withdraw(id));
        enquiring.keep(() -> run(writer));
        assertIsWithdrawn(id, writer.name());
    }

    private void run(ByTheClock writer) {
        switch (writer) {
            case PROMISES -> enquiring.useCases().watchPromises().watch(PACK, at("2026-11-30T11:21"), _ -> {});
            case DESKS ->
                enquiring
                        .useCases()
                        .watchDesks(
                                new SeenInMemory(Map.of(RSA_2, at("2026-12-01T17:00"))),
                                new MailboxesInMemory(),
                                enquiring.openings)
                        .watchDesks(PACK, at("2026-12-01T18:30"));
            case ABSENCES -> enquiring.useCases().watchAgents(away()).watchAgents(at("2026-12-01T07:00"));
        }
    }

    private AbsencesInMemory away() {
        var absences = new AbsencesInMemory();
        var day = LocalDate.parse("2026-12-01");
        absences.add(new Absence(agent.agentId().orElseThrow(), day, day, Optional.empty()));
        return absences;
    }

    @Test
    void what_is_withdrawn_while_an_agent_or_its_person_works_on_it_stays_withdrawn() {
        var names = new TreeSet<>(AskedUseCases.of(enquiring).keySet());
        names.removeAll(APART);
        for (String name : names) {
            for (boolean byAgent : new boolean[] {true, false}) {
                EnquiryId id = taken();
                Enquiry enquiry = enquiring.enquiries.find(id).orElseThrow();
                Actor actor = byAgent ? agent : new Actor.Bearer(id);
                meanwhile.happens(() -> withdraw(id));
                var asked = Objects.requireNonNull(AskedUseCases.of(enquiring).get(name));
                enquiring.kept(() -> asked.ask(actor, enquiry, MONDAY.plusSeconds(60)));
                meanwhile.happens(() -> {});
                if (!(enquiring.enquiries.find(id).orElseThrow() instanceof Enquiry.Taken untouched
                        && untouched.equals(enquiry))) {
                    assertIsWithdrawn(id, name);
                }
            }
        }
    }

    @Test
    void what_its_agent_takes_back_meanwhile_is_not_brought_back_too() {
        EnquiryId id = taken();
        var elsewhere = new Outcome.OrientedElsewhere(new ContactId("caf-calvados"));
        enquiring.kept(() -> enquiring
                .useCases()
                .closings(_ -> true)
                .close(agent, id, elsewhere, ClosingNote.NONE, HistoryRead.WHOLE, MONDAY));
        meanwhile.happens(
                () -> enquiring.kept(() -> enquiring.useCases().closings().reopen(agent, id, MONDAY.plusSeconds(60))));
        enquiring.kept(() -> enquiring.useCases().watchPromises().bringBack(PACK, id, MONDAY.plusSeconds(61)));
        assertThat(enquiring.enquiries.find(id)).get().isInstanceOf(Enquiry.Taken.class);
    }

    private void assertIsWithdrawn(EnquiryId id, String by) {
        assertThat(enquiring.enquiries.find(id))
                .as(by)
                .get()
                .isInstanceOfSatisfying(
                        Enquiry.Closed.class,
                        closed -> assertThat(closed.outcome()).as(by).isEqualTo(new Outcome.Withdrawn()));
    }

    private EnquiryId taken() {
        EnquiryId id = enquiring.opened(FRIDAY_EVENING).id();
        enquiring.kept(() -> enquiring.useCases().deskWork().take(agent, id, MONDAY));
        return id;
    }

    private void withdraw(EnquiryId id) {
        enquiring.kept(() -> enquiring.useCases().ownEnquiry().withdraw(new Actor.Bearer(id), MONDAY));
    }
}
