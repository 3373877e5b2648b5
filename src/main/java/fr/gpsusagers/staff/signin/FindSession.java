package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.desk.Absences;
import fr.gpsusagers.staff.desk.StandIns;
import java.time.Instant;
import java.util.Optional;

/// Finds the signed-in agent, for every agent page, with the desks that he stands in for. His presence is recorded
/// at most once a minute.
@UseCase
public class FindSession {

    private final Sessions sessions;
    private final StandIns standIns;

    public FindSession(Sessions sessions, Agents agents, Absences absences) {
        this.sessions = sessions;
        this.standIns = new StandIns(agents, absences);
    }

    /// What triggered the request.
    public enum Asked {
        BY_PERSON,
        /// An automatic request of an open page, which does not prove that the agent is present.
        BY_PAGE
    }

    @Writes
    public Optional<Agent> find(SessionToken token, Asked asked, Instant at) {
        Optional<Session> session = sessions.find(token).filter(one -> one.isOpen(at));
        session.filter(one -> asked == Asked.BY_PERSON && one.isToNote(at))
                .ifPresent(_ -> sessions.updateSeen(token, at));
        return session.map(Session::agent)
                .map(agent -> standIns.on(FrenchTime.at(at).toLocalDate(), agent));
    }
}
