package fr.gpsusagers.hall.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.gpsusagers.hall.signin.RecordRefusal.RefusedAction;
import fr.gpsusagers.hall.signin.RecordRefusal.RefusedAction.Reason;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.ledger.EntriesInMemory;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;

class RefusalTraceTest {

    private static final String CLOSE = "/agent/demande/{id}/clore";

    private final TestClock clock = new TestClock();
    private final EntriesInMemory entries = new EntriesInMemory();
    private final RefusalTrace trace = new RefusalTrace(new RecordRefusal(entries), clock);

    @Test
    void an_entry_tells_the_route_and_the_role_but_not_the_agent() {
        trace.trace(request(agent(Role.OPERATOR, Role.ADMINISTRATOR), CLOSE), Reason.DESK);
        assertThat(entries.tail()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("access-refused");
            assertThat(entry.subject()).isEmpty();
            assertThat(entry.factsWritten())
                    .isEqualTo("reason=desk role=administrateur.operateur route=/agent/demande/{id}/clore");
        });
    }

    @Test
    void repeated_refusals_are_one_entry_a_minute_for_each_agent_and_route() {
        Agent agent = agent(Role.AGENT);
        trace.trace(request(agent, CLOSE), Reason.ROLE);
        trace.trace(request(agent, CLOSE), Reason.ROLE);
        assertThat(entries.tail()).hasSize(1);
        trace.trace(request(agent, "/agent/equipe"), Reason.ROLE);
        trace.trace(request(agent(Role.AGENT), CLOSE), Reason.ROLE);
        assertThat(entries.tail()).hasSize(3);
        clock.pass(Duration.ofSeconds(61));
        trace.trace(request(agent, CLOSE), Reason.ROLE);
        assertThat(entries.tail()).hasSize(4);
    }

    @Test
    void nothing_is_traced_for_someone_who_is_not_signed_in() {
        trace.trace(new MockHttpServletRequest("POST", "/agent/equipe"), Reason.ROLE);
        trace.notYours();
        assertThat(entries.tail()).isEmpty();
    }

    @Test
    void a_ledger_that_cannot_be_written_changes_no_answer_and_the_next_refusal_tries_again() {
        var lost = new FailingOnce(new RecordRefusal(entries));
        var unlucky = new RefusalTrace(lost, clock);
        Agent agent = agent(Role.AGENT);
        assertThatCode(() -> unlucky.trace(request(agent, CLOSE), Reason.ROLE)).doesNotThrowAnyException();
        assertThat(entries.tail()).isEmpty();
        unlucky.trace(request(agent, CLOSE), Reason.ROLE);
        assertThat(entries.tail()).hasSize(1);
    }

    /// A database that is away for one entry.
    private final class FailingOnce extends RecordRefusal {

        private final RecordRefusal real;
        private boolean hasFailed;

        FailingOnce(RecordRefusal real) {
            super(entries);
            this.real = real;
        }

        @Override
        public void record(RefusedAction refused, Instant now) {
            if (!hasFailed) {
                hasFailed = true;
                throw new DataAccessResourceFailureException("away");
            }
            real.record(refused, now);
        }
    }

    private static MockHttpServletRequest request(Agent agent, String route) {
        var request = new MockHttpServletRequest("POST", "/agent/demande/1/clore");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, route);
        request.setAttribute(SignedIn.AGENT, agent);
        return request;
    }

    private static Agent agent(Role... roles) {
        return Agent.invited(AgentId.random(), new Login("essai-un"), Set.of(roles), Set.of(new DeskId("rsa-1")))
                .activated();
    }
}
