package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.agent;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static fr.gpsusagers.enquiry.store.Enquiring.promised;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.work.Card;
import fr.gpsusagers.enquiry.work.ToDo;
import fr.gpsusagers.enquiry.work.Transfers.Detour;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.enquiry.work.Work.Refusal;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import fr.gpsusagers.staff.desk.MailboxesInMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithDatabase
class WorkTest extends AgentWork {

    private static final Instant FRIDAY_EVENING = at("2026-11-27T18:00");

    private final Actor.Staff agent = agent(Enquiring.RSA);
    private final Actor.Staff stranger = agent(Enquiring.LISIEUX);

    WorkTest(DataSource source) {
        super(new Enquiring(source));
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
        enquiring.closed.clear();
    }

    @Test
    void the_most_pressing_of_the_agent_s_desks_is_taken_first() {
        Enquiry first = enquiring.opened(FRIDAY_EVENING);
        enquiring.opened(FRIDAY_EVENING.plusSeconds(60));
        assertThat(takeNext(agent)).isInstanceOfSatisfying(Work.Done.class, done -> {
            assertThat(done.enquiry().id()).isEqualTo(first.id());
            assertThat(done.enquiry()).isInstanceOf(Enquiry.Taken.class);
        });
        assertThat(takeNext(stranger)).isInstanceOf(Work.NothingToDo.class);
    }

    @Test
    void a_danger_that_nobody_has_read_goes_before_what_is_late_and_only_once() {
        Enquiry late = enquiring.opened(FRIDAY_EVENING);
        Instant asked = late.promise().dueBy().plusSeconds(60);
        Person person = Person.at(Enquiring.newNumber());
        Enquiry danger = Enquiring.promised(enquiring.open(Askings.inDanger("rsa-suspension", person), asked));
        assertThat(danger.promise().dueBy()).isAfter(late.promise().dueBy());
        Instant now = asked.plusSeconds(60);
        assertThat(given(now)).isEqualTo(danger.id());
        enquiring.kept(() -> enquiring.useCases().deskWork().handBack(agent, danger.id(), now));
        assertThat(given(now.plusSeconds(60))).isEqualTo(late.id());
    }

    private EnquiryId given(Instant now) {
        Work next = enquiring.kept(() -> enquiring.useCases().deskWork().takeNext(agent, now));
        return ((Work.Done) next).enquiry().id();
    }

    @Test
    void sixteen_agents_at_once_take_each_of_two_hundred_exactly_once() {
        for (int waiting = 0; waiting < 200; waiting++) {
            enquiring.opened(FRIDAY_EVENING);
        }
        var taken = new ConcurrentLinkedQueue<EnquiryId>();
        try (var agents = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int each = 0; each < 16; each++) {
                agents.execute(() -> {
                    Actor.Staff one = agent(Enquiring.RSA, new DeskId("guichet-gestion-rsa-2"));
                    while (takeNext(one) instanceof Work.Done(Enquiry enquiry)) {
                        taken.add(enquiry.id());
                    }
                });
            }
        }
        assertThat(taken).hasSize(200);
        assertThat(new HashSet<>(taken)).hasSize(200);
    }

    @Test
    void a_closing_can_be_taken_back_for_ten_minutes_by_who_made_it() {
        EnquiryId id = enquiring.opened(FRIDAY_EVENING).id();
        take(agent, id);
        close(agent, id, new Outcome.Answered(), MONDAY);
        Actor.Staff colleague = agent(Enquiring.RSA);
        assertThat(reopen(colleague, id, MONDAY.plusSeconds(60))).isInstanceOf(Work.Overtaken.class);
        assertThat(reopen(agent, id, MONDAY.plus(Duration.ofMinutes(10)))).isInstanceOf(Work.Overtaken.class);
        assertThat(reopen(agent, id, MONDAY.plus(Duration.ofMinutes(9)))).isInstanceOf(Work.Done.class);
        assertThat(enquiring.enquiries.find(id)).get().isInstanceOf(Enquiry.Taken.class);
    }

    @Test
    void not_for_me_keeps_clock_and_story_and_the_third_time_the_switchboard_keeps_it() {
        Enquiry opened = enquiring.opened(FRIDAY_EVENING);
        EnquiryId id = opened.id();
        DeskId[] way = {Enquiring.RSA, Enquiring.LISIEUX, Enquiring.RSA, Enquiring.SWITCHBOARD};
        for (int step = 0; step + 1 < way.length; step++) {
            Actor.Staff here = agent(way[step]);
            take(here, id);
            DeskId wished = step == 2 ? Enquiring.LISIEUX : way[step + 1];
            transfer(here, id, Optional.of(wished));
            Enquiry moved = enquiring.enquiries.find(id).orElseThrow();
            assertThat(moved.desk()).isEqualTo(way[step + 1]);
            assertThat(moved.promise().dueBy()).isEqualTo(opened.promise().dueBy());
        }
        assertThat(enquiring.steps.list(id))
                .filteredOn(told -> told.step() instanceof Step.Transferred)
                .hasSize(3)
                .allSatisfy(told -> {
                    assertThat(told.facts().get("question")).isEqualTo("rsa-probleme");
                    assertThat(told.note()).contains("pas pour nous");
                });
    }

    /// A mailbox may be read tomorrow: the agent calls the desk first, and says whom he told.
    @Test
    void a_danger_is_not_mailed_to_a_desk_before_somebody_there_knows() {
        Enquiry danger = promised(
                enquiring.open(Askings.inDanger("rsa-suspension", Person.at(Enquiring.newNumber())), FRIDAY_EVENING));
        Actor.Staff here = agent(danger.desk());
        take(here, danger.id());
        Optional<DeskId> to = Optional.of(Enquiring.LISIEUX);
        DeskMailboxes byMail = MailboxesInMemory.inUse(Enquiring.LISIEUX, FRIDAY_EVENING);
        assertThat(transfer(here, danger.id(), to, " ", byMail))
                .isInstanceOfSatisfying(
                        Work.Refused.class,
                        refused -> assertThat(refused.why()).isInstanceOf(Work.Refusal.DangerByMail.class));
        assertThat(enquiring.steps.list(danger.id()))
                .as("nobody read the card")
                .noneMatch(recorded -> recorded.step() instanceof Step.Seen);
        assertThat(transfer(here, danger.id(), to, "Mme Durand est prévenue.", byMail))
                .isInstanceOf(Work.Done.class);
        Enquiry ordinary = enquiring.opened(FRIDAY_EVENING);
        take(agent, ordinary.id());
        assertThat(transfer(agent, ordinary.id(), to, "", byMail)).isInstanceOf(Work.Done.class);
    }

    @Test
    void who_does_not_know_for_whom_it_is_hands_it_to_the_switchboard() {
        EnquiryId id = enquiring.opened(FRIDAY_EVENING).id();
        take(agent, id);
        transfer(agent, id, Optional.empty());
        assertThat(enquiring.enquiries.find(id).orElseThrow().desk()).isEqualTo(Enquiring.SWITCHBOARD);
    }

    @Test
    void what_is_for_a_closed_desk_goes_to_who_answers_for_it_and_that_is_kept() {
        EnquiryId id = enquiring.opened(FRIDAY_EVENING).id();
        take(agent, id);
        enquiring.closed.add(Enquiring.LISIEUX);
        assertThat(transfer(agent, id, Optional.of(Enquiring.LISIEUX)))
                .isInstanceOfSatisfying(Work.Done.class, done -> {
                    assertThat(done.enquiry().desk()).isNotEqualTo(Enquiring.LISIEUX);
                    assertThat(Detour.of(done.enquiry(), Optional.of(Enquiring.LISIEUX)))
                            .isEqualTo(Detour.CLOSED);
                });
        assertThat(enquiring.steps.list(id))
                .last()
                .satisfies(told -> assertThat(told.facts()).containsEntry("wished", Enquiring.LISIEUX.value()));
    }

    @Test
    void what_would_come_back_at_once_stays_with_its_agent() {
        EnquiryId id = enquiring.opened(FRIDAY_EVENING).id();
        take(agent, id);
        transfer(agent, id, Optional.empty());
        Actor.Staff operator = agent(Enquiring.SWITCHBOARD);
        take(operator, id);
        enquiring.closed.add(Enquiring.LISIEUX);
        assertThat(transfer(operator, id, Optional.of(Enquiring.LISIEUX)))
                .isInstanceOfSatisfying(
                        Work.Refused.class, refused -> assertThat(refused.why()).isEqualTo(new Refusal.ComesBack()));
        assertThat(enquiring.enquiries.find(id)).get().isInstanceOf(Enquiry.Taken.class);
    }

    @Test
    void a_desk_where_a_request_was_before_sees_where_it_is_now_and_no_word_of_it() {
        EnquiryId id = enquiring.opened(FRIDAY_EVENING).id();
        take(agent, id);
        transfer(agent, id, Optional.of(Enquiring.LISIEUX));
        assertThat(read(agent, id)).isInstanceOf(Card.StateOnly.class);
        assertThat(read(agent(new DeskId("guichet-circo-bocage")), id)).isInstanceOf(Card.NotYours.class);
    }

    @Test
    void an_agent_of_another_desk_can_do_nothing_and_reads_nothing() {
        EnquiryId id = enquiring.opened(FRIDAY_EVENING).id();
        assertThat(take(stranger, id)).isInstanceOf(Work.NotYours.class);
        assertThat(read(stranger, id)).isInstanceOf(Card.NotYours.class);
        take(agent, id);
        assertThat(close(stranger, id, new Outcome.Answered(), MONDAY)).isInstanceOf(Work.NotYours.class);
        assertThat(attempt(stranger, id, Attempt.NO_ANSWER, MONDAY)).isInstanceOf(Work.NotYours.class);
        assertThat(transfer(stranger, id, Optional.empty())).isInstanceOf(Work.NotYours.class);
        assertThat(reopen(stranger, id, MONDAY)).isInstanceOf(Work.NotYours.class);
        assertThat(enquiring.useCases().deskView().showToDo(stranger, Instant.now()))
                .hasValue(new ToDo(List.of(), 1, 1, List.of(), List.of()));
    }

    @Test
    void what_a_colleague_holds_is_his_until_he_hands_it_back() {
        EnquiryId id = enquiring.opened(FRIDAY_EVENING).id();
        Actor.Staff colleague = agent(Enquiring.RSA);
        take(colleague, id);
        assertThat(take(agent, id)).isInstanceOf(Work.Overtaken.class);
        assertThat(close(agent, id, new Outcome.Answered(), MONDAY)).isInstanceOf(Work.Overtaken.class);
        enquiring.kept(() -> enquiring.useCases().deskWork().handBack(colleague, id, MONDAY));
        assertThat(take(agent, id)).isInstanceOf(Work.Done.class);
    }

    @Test
    void every_look_at_a_card_is_kept() {
        EnquiryId id = enquiring.opened(FRIDAY_EVENING).id();
        assertThat(read(agent, id))
                .isInstanceOfSatisfying(
                        Card.Open.class, card -> assertThat(card.person()).isPresent());
        assertThat(enquiring.steps.list(id))
                .last()
                .satisfies(told -> assertThat(told.agent()).isEqualTo(agent.agentId()));
    }
}
