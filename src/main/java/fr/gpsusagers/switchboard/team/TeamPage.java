package fr.gpsusagers.switchboard.team;

import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.intake.AbuseNote;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.desk.Member;
import java.time.Instant;
import java.util.List;

/// The teams of a team lead. Agents are shown by their logins; a note about an abusive call names nobody.
///
/// @param missedHours the open requests whose citizens were not called in a safe hour: nothing that they wrote is shown
record TeamPage(
        PageContext context,
        List<Team> teams,
        List<Enquiry.Open> missedHours,
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
        return MemberLine.of(member, team.name(), context.today());
    }

    /// « RSA suspendu, K7F-42M ».
    String title(Enquiry missed) {
        return context.labelOf(missed.topic().need()) + ", " + missed.facts().reference();
    }

    String desk(Enquiry missed) {
        return context.nameOf(missed.desk());
    }

    /// « mardi 8 décembre entre 14 h 30 et 15 h ».
    String next(Enquiry missed) {
        return DueWords.of(missed.promise(), context.now());
    }

    /// « aujourd’hui à 9 h 12 ».
    String when(Instant instant) {
        return MemberLine.when(instant, context.today());
    }
}
