package fr.gpsusagers.switchboard.todo;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.signin.AgentCookie;
import fr.gpsusagers.staff.Agent;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells open pages when their list has changed, and whether their session is still open.
@Controller
final class LiveController {

    private final LiveStreams streams;
    private final AgentCookie cookie;

    LiveController(LiveStreams streams, AgentCookie cookie) {
        this.streams = streams;
        this.cookie = cookie;
    }

    @GetMapping(path = "/agent/flux", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @MayCall(Who.AGENT)
    SseEmitter listen(Agent agent, HttpServletRequest request) {
        return cookie.find(request)
                .map(session -> streams.open(agent, session))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// Returns the id of the signed-in agent. A page hides its content once its session is over or
    /// belongs to another agent. Pages call this when the agent looks at them again or writes in
    /// them, so a call keeps the session alive.
    @GetMapping(path = "/agent/session", produces = MediaType.TEXT_PLAIN_VALUE)
    @MayCall(Who.AGENT)
    @ResponseBody
    String tellWhose(Agent agent) {
        return agent.id().toString();
    }
}
