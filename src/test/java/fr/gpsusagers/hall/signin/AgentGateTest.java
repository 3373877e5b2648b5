package fr.gpsusagers.hall.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.ledger.EntriesInMemory;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.signin.OpenSessions;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

/// The build requires a rule on each method; the gate does not rely on it.
class AgentGateTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_method_that_does_not_say_who_may_call_it_is_refused() throws Exception {
        assertThat(isLetIn("forgotten")).isFalse();
        assertThat(response.getStatus()).isEqualTo(403);
    }

    @Test
    void a_method_for_anyone_is_open() throws Exception {
        assertThat(isLetIn("signIn")).isTrue();
    }

    @Test
    void a_method_for_agents_asks_to_sign_in() throws Exception {
        assertThat(isLetIn("list")).isFalse();
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/agent/connexion");
    }

    private boolean isLetIn(String method) throws IOException, NoSuchMethodException {
        var clock = new TestClock();
        var trace = new RefusalTrace(new RecordRefusal(new EntriesInMemory()), clock);
        var cookie = mock(AgentCookie.class);
        var gate = new AgentGate(new SignedIn(mock(OpenSessions.class), cookie, clock), cookie, trace);
        return gate.preHandle(
                new MockHttpServletRequest("GET", "/agent"), response, new HandlerMethod(new Methods(), method));
    }

    public static final class Methods {

        public void forgotten() {}

        @MayCall(Who.ANYONE)
        public void signIn() {}

        @MayCall(Who.AGENT)
        public void list() {}
    }
}
