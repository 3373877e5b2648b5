package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.agent;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Facts;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.StepKind;
import fr.gpsusagers.running.WithDatabase;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// The one way in which a request changes.
@WithDatabase
class LifecycleTest {

    private static final Instant FRIDAY = at("2026-11-27T18:00");
    private static final Instant MONDAY = at("2026-11-30T09:40");
    private static final Actor CLOCK = new Actor.Clockwork();

    private final Enquiring enquiring;
    private final Lifecycle life;
    private final Actor.Staff agent = agent(Enquiring.RSA);

    LifecycleTest(DataSource source) {
        this.enquiring = new Enquiring(source);
        this.life = new Lifecycle(enquiring.enquiries, enquiring.steps);
    }

    private Enquiry.Waiting waiting() {
        return (Enquiry.Waiting)
                enquiring.enquiries.find(enquiring.opened(FRIDAY).id()).orElseThrow();
    }

    private Enquiry.Taken takenFrom(Enquiry.Waiting waiting) {
        return waiting.takenBy(agent.agent().id(), MONDAY);
    }

    private <E extends Enquiry> E change(Change change, Actor actor, Enquiry before, E after) {
        Step[] left = change.steps().stream()
                .map(kind -> RecordedStep.read(MONDAY, "", Optional.empty(), kind, Map.of()))
                .map(RecordedStep::step)
                .toArray(Step[]::new);
        return enquiring.kept(() -> life.change(change, actor, before, after, MONDAY, left));
    }

    @Test
    void row_history_and_ledger_say_the_same() {
        Enquiry.Waiting waiting = waiting();
        Enquiry.Taken taken = change(Change.TAKE, agent, waiting, takenFrom(waiting));

        assertThat(enquiring.enquiries.find(waiting.id())).contains(taken);
        assertThat(enquiring.steps.list(waiting.id()).stream())
                .extracting(RecordedStep::kind)
                .containsExactly(StepKind.OPENED, StepKind.PROMISED, StepKind.TAKEN);
        assertThat(enquiring.ledger.heard.getLast().fact("state")).contains("taken");
    }

    @Test
    void a_change_that_started_from_what_is_over_is_refused_and_leaves_nothing() {
        Enquiry.Waiting waiting = waiting();
        change(Change.TAKE, agent, waiting, takenFrom(waiting));
        int told = enquiring.steps.list(waiting.id()).size();

        Actor.Staff colleague = agent(Enquiring.RSA);
        assertThatIllegalStateException()
                .isThrownBy(() -> change(
                        Change.TAKE,
                        colleague,
                        waiting,
                        waiting.takenBy(colleague.agent().id(), MONDAY)));

        assertThat(enquiring.steps.list(waiting.id())).hasSize(told);
        assertThat(enquiring.enquiries.find(waiting.id()))
                .containsInstanceOf(Enquiry.Taken.class)
                .map(Enquiry.Taken.class::cast)
                .map(Enquiry.Taken::agent)
                .contains(agent.agent().id());
    }

    @Test
    void a_change_leaves_its_own_steps_and_no_others() {
        Enquiry.Waiting waiting = waiting();
        Enquiry.Taken taken = takenFrom(waiting);
        Duty duty = Duty.at(waiting.desk());

        assertThatIllegalStateException().isThrownBy(() -> life.change(Change.TAKE, agent, waiting, taken, MONDAY));
        assertThatIllegalStateException()
                .isThrownBy(() -> life.change(Change.TAKE, agent, waiting, taken, MONDAY, new Step.Noted(duty)));
        assertThatIllegalStateException()
                .isThrownBy(() -> life.change(
                        Change.TAKE, agent, waiting, taken, MONDAY, new Step.Taken(duty), new Step.Noted(duty)));
        assertThatIllegalStateException()
                .isThrownBy(() -> life.recordOnly(Change.READ, agent, waiting, MONDAY, new Step.Noted(duty)));

        assertThat(enquiring.enquiries.find(waiting.id())).contains(waiting);
        assertThat(enquiring.steps.list(waiting.id()))
                .extracting(RecordedStep::kind)
                .containsExactly(StepKind.OPENED, StepKind.PROMISED);
    }

    @Test
    void a_request_begins_by_opening_only_and_for_a_citizen_or_an_agent_only() {
        Enquiry.Waiting waiting = waiting();
        var another = new Enquiry.Waiting(Facts.opened(
                EnquiryId.random(), Reference.random(new SecureRandom()), waiting.topic(), waiting.promise()));

        assertThatIllegalStateException().isThrownBy(() -> change(Change.OPEN, agent, waiting, waiting));
        for (Actor actor : List.of(CLOCK, new Actor.Console(), new Actor.Bearer(waiting.id()))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> life.open(actor, another, Optional.empty(), Sharing.ONE_PERSON));
        }
        assertThat(enquiring.enquiries.find(another.id())).isEmpty();
        assertThat(enquiring.kept(() -> life.open(agent, another, Optional.empty(), Sharing.ONE_PERSON)))
                .hasValueSatisfying(begun -> assertThat(begun)
                        .extracting(RecordedStep::kind)
                        .containsExactly(StepKind.OPENED, StepKind.PROMISED));
    }

    @Test
    void the_clock_closes_nothing_that_was_not_asked_twice() {
        Enquiry.Waiting waiting = waiting();
        Enquiry.Closed closed = waiting.closedAs(new Outcome.Answered(), Optional.empty(), MONDAY);
        assertThatIllegalStateException().isThrownBy(() -> change(Change.CLOSE, CLOCK, waiting, closed));
        assertThatIllegalStateException().isThrownBy(() -> change(Change.WITHDRAW, CLOCK, waiting, closed));
    }

    @Test
    void no_one_closes_what_no_one_holds() {
        Enquiry.Waiting waiting = waiting();
        Enquiry.Closed closed = waiting.closedAs(new Outcome.Answered(), agent.agentId(), MONDAY);
        assertThatIllegalStateException().isThrownBy(() -> change(Change.CLOSE, agent, waiting, closed));
    }

    @Test
    void a_request_leaves_its_desk_or_its_due_time_by_the_changes_that_may_move_it_only() {
        Enquiry.Waiting waiting = waiting();
        Enquiry.Waiting elsewhere = waiting.movedTo(Enquiring.LISIEUX);
        Enquiry.Waiting later = waiting.with(
                waiting.facts().with(waiting.promise().renewed(Optional.empty(), at("2026-12-02T12:00"), MONDAY)));

        assertThatIllegalStateException()
                .isThrownBy(() -> change(Change.FOLLOW_CORRECTION, new Actor.Citizen(), waiting, elsewhere));
        assertThatIllegalStateException().isThrownBy(() -> change(Change.ESCALATE, CLOCK, waiting, later));
        assertThat(change(Change.ESCALATE, CLOCK, waiting, elsewhere).desk()).isEqualTo(Enquiring.LISIEUX);
        assertThat(change(Change.RENEW, CLOCK, elsewhere, later.movedTo(Enquiring.LISIEUX))
                        .promise()
                        .renewals())
                .isOne();
    }

    @Test
    void what_was_closed_with_an_answer_is_not_closed_again_as_another() {
        Enquiry.Waiting waiting = waiting();
        Enquiry.Taken taken = change(Change.TAKE, agent, waiting, takenFrom(waiting));
        Enquiry.Closed answered =
                change(Change.CLOSE, agent, taken, taken.closedAs(new Outcome.Answered(), agent.agentId(), MONDAY));
        var joined = new Enquiry.Closed(
                answered.facts(), new Outcome.Joined(waiting().id()), Optional.empty(), MONDAY);
        assertThatIllegalStateException().isThrownBy(() -> change(Change.JOIN, CLOCK, answered, joined));
        assertThatIllegalStateException()
                .isThrownBy(() -> change(Change.SET_APART, CLOCK, answered, answered.broughtBack(waiting.promise())));
    }
}
