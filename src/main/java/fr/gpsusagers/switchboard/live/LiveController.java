package fr.gpsusagers.switchboard.live;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.staff.Agent;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The stream by which a browser hears that its list changed.
@Controller
final class LiveController {

    private final LiveStreams streams;

    LiveController(LiveStreams streams) {
        this.streams = streams;
    }

    @GetMapping(path = "/agent/flux", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @MayCall(Who.AGENT)
    SseEmitter listen(Agent agent) {
        return streams.open(agent);
    }
}
