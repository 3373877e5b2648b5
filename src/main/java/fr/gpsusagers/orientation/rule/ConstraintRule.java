package fr.gpsusagers.orientation.rule;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.orientation.Constraint;
import fr.gpsusagers.orientation.Objection;
import java.util.Optional;
import java.util.Set;

/// What the person cannot use is set aside.
public final class ConstraintRule implements Rule {

    @Override
    public Optional<Objection> objectionTo(Candidate candidate, Case subject) {
        return exclusion(subject.situation().constraints(), candidate.kind());
    }

    /// Why people with these constraints cannot use a kind of channel; empty when they can.
    public static Optional<Objection> exclusion(Set<Constraint> constraints, ChannelKind kind) {
        return constraints.stream()
                .sorted()
                .flatMap(constraint -> objection(constraint, kind).stream())
                .findFirst();
    }

    private static Optional<Objection> objection(Constraint constraint, ChannelKind kind) {
        return switch (constraint) {
            case DEAF -> when(kind.isSpoken(), "sourd", "Il faut entendre et parler au téléphone.");
            case NO_INTERNET -> when(kind.needsInternet(), "sans-internet", "Il faut internet.");
            case NO_TELEPHONE -> when(kind.needsTelephone(), "sans-telephone", "Il faut un téléphone.");
            case CANNOT_TRAVEL -> when(kind.needsTravel(), "ne-se-deplace-pas", "Il faut se déplacer.");
            case LITTLE_FRENCH, WORKS_IN_DAYTIME -> Optional.empty();
        };
    }

    private static Optional<Objection> when(boolean useless, String code, String text) {
        return useless ? Optional.of(Objection.excludes(code, text)) : Optional.empty();
    }
}
