package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.absence.Absences;
import fr.gpsusagers.staff.absence.StandIns;
import java.time.Instant;
import java.util.Optional;

/// Who is at work, as every page for agents asks, with the desks that he stands in for. It is noted at most once a
/// minute that he is there.
@UseCase(writes = true)
public class FindSession {

    private final Sessions sessions;
    private final StandIns standIns;

    public FindSession(Sessions sessions, Agents agents, Absences absences) {
        this.sessions = sessions;
        this.standIns = new StandIns(agents, absences);
    }

    /// Who asks.
    public enum Asked {
        BY_PERSON,
        /// By a page on its own, which does not tell that anyone is there.
        BY_PAGE
    }

    public Optional<Agent> find(SessionToken token, Asked asked, Instant at) {
        Optional<Session> session = sessions.find(token).filter(one -> one.isOpen(at));
        session.filter(one -> asked == Asked.BY_PERSON && one.isToNote(at))
                .ifPresent(_ -> sessions.updateSeen(token, at));
        return session.map(Session::agent)
                .map(agent -> standIns.on(FrenchTime.at(at).toLocalDate(), agent));
    }
}
