package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.desk.Absences;
import fr.gpsusagers.staff.desk.DeclaredPresences;
import fr.gpsusagers.staff.desk.StandIns;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// The sessions of agents who are signed in.
@UseCase
public class OpenSessions {

    private final Sessions sessions;
    private final StandIns standIns;
    private final DeclaredPresences declared;
    private final SessionEnds ends;
    private final FailedSignIns failed;
    private final Paces paces;
    private final RoundTrips trips;

    public OpenSessions(
            Sessions sessions,
            Agents agents,
            Absences absences,
            DeclaredPresences declared,
            SessionEnds ends,
            FailedSignIns failed,
            Paces paces,
            RoundTrips trips) {
        this.sessions = sessions;
        this.standIns = new StandIns(agents, absences);
        this.declared = declared;
        this.ends = ends;
        this.failed = failed;
        this.paces = paces;
        this.trips = trips;
    }

    /// What triggered the request.
    public enum Asked {
        BY_PERSON,

        /// An automatic request of an open page, which does not prove that the agent is present.
        BY_PAGE
    }

    /// Resumes a session for one more page, with the desks that its agent stands in for. Notes that the agent is
    /// active, at most once a minute. Empty if the session has ended.
    @Writes
    public Optional<Agent> resume(Token token, Asked asked, Instant at) {
        Optional<Session> session = sessions.find(token).filter(one -> one.isOpen(at));
        session.filter(one -> asked == Asked.BY_PERSON && one.isToNote(at))
                .ifPresent(_ -> sessions.updateSeen(token, at));
        return session.map(Session::agent)
                .map(agent -> standIns.on(FrenchTime.at(at).toLocalDate(), agent));
    }

    /// Signs an agent out and forgets his state of presence. Pages still open in his browser on this node are notified
    /// at once. Returns the session that ended; empty if there was none.
    @Writes
    public Optional<Session> end(Token token) {
        Optional<Session> session = sessions.find(token);
        session.ifPresent(one -> declared.remove(one.agent().id()));
        sessions.remove(token);
        ends.tell(token);
        return session;
    }

    /// Lists which of these sessions are still open. Asking does not count as presence.
    public Set<Token> listOpen(Set<Token> tokens, Instant at) {
        return tokens.isEmpty() ? Set.of() : Set.copyOf(sessions.listOpen(tokens, at));
    }

    /// Deletes expired sessions, states of presence that no longer hold, failures and rate-limit counts that no longer
    /// matter, and round trips to the provider from which nobody came back.
    @Writes
    public void forget(Instant at) {
        // First the presences: sessions that are still stored show which of them are over.
        declared.removeOver(at);
        sessions.removeOver(at, at.minus(Session.IDLE));
        failed.removeBefore(at.minus(Failures.OVER));
        paces.removeOver(at);
        trips.removeOver(at);
    }
}
