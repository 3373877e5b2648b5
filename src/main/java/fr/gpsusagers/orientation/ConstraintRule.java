package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.kernel.Constraint;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Sets aside the channels that the citizen cannot use. The numbers of a danger stay even for a citizen without a
/// telephone: they are free, and a telephone can be borrowed.
public final class ConstraintRule implements Rule {

    private static final String NO_TELEPHONE = "sans-telephone";

    @Override
    public Optional<Objection> objectionTo(Candidate candidate, Case subject) {
        Optional<Objection> exclusion = exclusion(subject.situation().constraints(), candidate.kind());
        boolean savesALife = subject.need().isDanger()
                && lines(candidate).map(Line::number).anyMatch(subject.need().numbers()::contains);
        return savesALife ? exclusion.map(ConstraintRule::unlessBorrowed) : exclusion;
    }

    private static Stream<Line> lines(Candidate candidate) {
        return candidate.channel().stream().flatMap(channel -> channel.reach().lines().stream());
    }

    private static Objection unlessBorrowed(Objection exclusion) {
        return exclusion.code().equals(NO_TELEPHONE)
                ? Objection.delays(NO_TELEPHONE, 0, "Gratuit, même sans crédit. Sans téléphone, empruntez-en un.")
                : exclusion;
    }

    /// Returns why a citizen with these constraints cannot use a kind of channel; empty if the citizen can.
    public static Optional<Objection> exclusion(Set<Constraint> constraints, ChannelKind kind) {
        return constraints.isEmpty()
                ? Optional.empty()
                : constraints.stream()
                        .sorted()
                        .flatMap(constraint -> objection(constraint, kind).stream())
                        .findFirst();
    }

    private static Optional<Objection> objection(Constraint constraint, ChannelKind kind) {
        return switch (constraint) {
            case DEAF ->
                when(
                        kind.isSpoken(),
                        "sourd",
                        kind == ChannelKind.APPOINTMENT
                                ? "Le rendez-vous se prend par téléphone."
                                : "Il faut entendre et parler au téléphone.");
            case NO_INTERNET -> when(kind.needsInternet(), "sans-internet", "Il faut internet.");
            case NO_TELEPHONE -> when(kind.needsTelephone(), NO_TELEPHONE, "Il faut un téléphone.");
            case CANNOT_TRAVEL -> when(kind.needsTravel(), "ne-se-deplace-pas", "Il faut se déplacer.");
            case LITTLE_FRENCH, WORKS_IN_DAYTIME -> Optional.empty();
        };
    }

    private static Optional<Objection> when(boolean useless, String code, String text) {
        return useless ? Optional.of(Objection.excludes(code, text)) : Optional.empty();
    }
}
