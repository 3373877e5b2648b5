package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.desk.ShowToDo;
import fr.gpsusagers.enquiry.desk.ToDo;
import fr.gpsusagers.enquiry.work.HandBackEnquiry;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.staff.Agent;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// The requests that an agent holds when he signs out. They go back to their desks: colleagues could not take them.
@Component
final class HeldRequests {

    private final ShowToDo showToDo;
    private final HandBackEnquiry handBackEnquiry;

    HeldRequests(ShowToDo showToDo, HandBackEnquiry handBackEnquiry) {
        this.showToDo = showToDo;
        this.handBackEnquiry = handBackEnquiry;
    }

    /// Returns how many went back.
    int handBack(Agent agent, Instant now) {
        var actor = new Actor.Staff(agent);
        return switch (showToDo.show(actor, now)) {
            case ToDo.Listed listed -> handBack(actor, listed.lines(), now);
            case ToDo.NotYours _ -> 0;
        };
    }

    private int handBack(Actor.Staff actor, List<ToDo.Line> lines, Instant now) {
        return (int) lines.stream()
                .filter(line -> line.isHeldBy(actor.agent().id()))
                .map(ToDo.Line::enquiry)
                .map(Enquiry::id)
                .filter(held -> handBackEnquiry.handBack(actor, held, now) instanceof Work.Done)
                .count();
    }
}
