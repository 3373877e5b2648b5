package fr.gpsusagers.switchboard.team;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.staff.desk.DeclaredPresences.DeclaredPresence;
import fr.gpsusagers.staff.desk.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// An agent's line of a team in words: on the page of the lead, and on the agent's own.
///
/// @param name the login, or « Boîte mail de Agents du RSA » where a desk works by mail
/// @param standing « Liste ouverte aujourd’hui à 9 h 12 », « Invitation pas encore acceptée »; empty if an absence
/// is noted
/// @param declared « En appel depuis 10 h 12 »; empty if the agent declared nothing, or that he is here
/// @param away « Absence du lundi 7 décembre au vendredi 11 décembre, relais : accueil-2 »
record MemberLine(String name, String standing, String declared, Optional<Away> away) {

    /// @param isNow whether the absence has begun
    record Away(String words, boolean isNow) {}

    /// @param desk the name of the desk in whose team the line is
    static MemberLine of(Member member, String desk, LocalDate today) {
        return new MemberLine(
                member.agent().isMailbox()
                        ? "Boîte mail de " + desk
                        : member.agent().login().value(),
                member.away().isPresent() ? "" : standing(member, today),
                member.declared().map(MemberLine::declared).orElse(""),
                member.away()
                        .map(absence -> new Away(away(member), !absence.from().isAfter(today))));
    }

    private static String standing(Member member, LocalDate today) {
        if (member.agent().isMailbox()) {
            return mailboxStanding(member, today);
        }
        if (!member.agent().isActive()) {
            return "Invitation pas encore acceptée";
        }
        return member.seenAt().map(at -> "Liste ouverte " + when(at, today)).orElse("Pas encore venu");
    }

    private static String mailboxStanding(Member mailbox, LocalDate today) {
        if (!mailbox.agent().isActive()) {
            return "En attente de confirmation";
        }
        return mailbox.seenAt()
                .map(at -> "Dernière action par mail " + when(at, today))
                .orElse("Aucune action par mail");
    }

    /// « aujourd’hui à 9 h 12 ».
    static String when(Instant instant, LocalDate today) {
        LocalDateTime moment = FrenchTime.at(instant);
        return TimeWords.dayFrom(today, moment.toLocalDate()) + " à " + TimeWords.hour(moment.toLocalTime());
    }

    private static String declared(DeclaredPresence declared) {
        return declared.state().label() + " depuis "
                + TimeWords.hour(FrenchTime.at(declared.since()).toLocalTime());
    }

    private static String away(Member member) {
        var absence = member.away().orElseThrow();
        String days = absence.from().equals(absence.to())
                ? TimeWords.day(absence.from())
                : "du " + TimeWords.day(absence.from()) + " au " + TimeWords.day(absence.to());
        return "Absence " + days
                + member.substitute()
                        .map(login -> ", relais\u00A0: " + login.value())
                        .orElse("");
    }
}
