package fr.gpsusagers.switchboard.team;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.intake.abuse.AbuseNote;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.absence.Absence;
import fr.gpsusagers.staff.desk.Member;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/// The teams of a team lead. Agents are shown by their logins; a note about an abusive call names nobody.
record TeamPage(PageContext context, List<Team> teams, List<AbuseNote> abuses, AbsenceForm form, String mistake) {

    /// @param name name of the desk
    record Team(String name, List<Member> members) {}

    /// All agents of these teams, each once.
    List<Agent> people() {
        return teams.stream()
                .flatMap(team -> team.members().stream())
                .map(Member::agent)
                .distinct()
                .toList();
    }

    /// When the agent was last seen: « Liste ouverte aujourd’hui à 9 h 12 », or
    /// « Invitation pas encore acceptée ».
    String standing(Member member) {
        if (!member.agent().isActive()) {
            return "Invitation pas encore acceptée";
        }
        return member.seenAt().map(this::seen).orElse("Pas encore venu");
    }

    private String seen(Instant instant) {
        return "Liste ouverte " + when(instant);
    }

    /// « aujourd’hui à 9 h 12 ».
    String when(Instant instant) {
        LocalDateTime moment = FrenchTime.at(instant);
        return TimeWords.dayFrom(context.now().toLocalDate(), moment.toLocalDate()) + " à "
                + TimeWords.hour(moment.toLocalTime());
    }

    boolean isAwayNow(Absence absence) {
        return !absence.from().isAfter(context.now().toLocalDate());
    }

    /// The absence in words: « Absence du lundi 7 décembre au vendredi 11 décembre, relais : accueil-2 ».
    String away(Absence absence) {
        String days = absence.from().equals(absence.to())
                ? TimeWords.day(absence.from())
                : "du " + TimeWords.day(absence.from()) + " au " + TimeWords.day(absence.to());
        return "Absence " + days
                + absence.substitute()
                        .map(this::login)
                        .map(login -> ", relais\u00A0: " + login)
                        .orElse("");
    }

    private String login(AgentId id) {
        return people().stream()
                .filter(agent -> agent.id().equals(id))
                .map(agent -> agent.login().value())
                .findFirst()
                .orElse("un autre guichet");
    }
}
