package fr.gpsusagers.switchboard.team;

import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.intake.AbuseNote;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.desk.Member;
import java.time.Instant;
import java.util.List;

/// The teams of a team lead. Agents are shown by their logins; a note about an abusive call names nobody.
record TeamPage(
        PageContext context,
        List<Team> teams,
        List<MissedHour> missedHours,
        List<AbuseNote> abuses,
        AbsenceForm form,
        String mistake) {

    /// @param name name of the desk
    record Team(String name, List<Member> members) {}

    /// All agents of these teams, each once. A mailbox is nobody: it is never away, and stands in for no one.
    List<Agent> people() {
        return teams.stream()
                .flatMap(team -> team.members().stream())
                .map(Member::agent)
                .filter(agent -> !agent.isMailbox())
                .distinct()
                .toList();
    }

    MemberLine line(Team team, Member member) {
        return MemberLine.of(member, team.name(), context.now().toLocalDate());
    }

    /// « aujourd’hui à 9 h 12 ».
    String when(Instant instant) {
        return MemberLine.when(instant, context.now().toLocalDate());
    }
}
