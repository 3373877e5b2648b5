package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.kernel.pack.Confidence;
import java.util.List;
import java.util.Optional;

/// Contacts with an unconfirmed fact, or with a number reported as wrong, come after better-sourced ones. A line
/// that an agent heard ring out today comes last.
public final class TrustRule implements Rule {

    private static final int UNVERIFIED_ADDRESS = 2;

    private final DoubtedNumbers doubts;

    public TrustRule(DoubtedNumbers doubts) {
        this.doubts = doubts;
    }

    @Override
    public Optional<Objection> objectionTo(Candidate candidate, Case subject) {
        if (candidate.channel().filter(this::isSilent).isPresent()) {
            return Optional.of(Objection.lastResort("sans-reponse", "Personne n’a répondu à ce numéro aujourd’hui."));
        }
        if (candidate.channel().filter(this::isDoubted).isPresent()) {
            return Optional.of(
                    Objection.distrusts("numero-signale", "Des personnes disent que ce numéro ne répond pas."));
        }
        if (candidate.kind() == ChannelKind.CALLBACK || candidate.kind() == ChannelKind.MESSAGE) {
            return Optional.empty();
        }
        boolean guessed = candidate.way().toConfirm()
                || candidate
                        .contact()
                        .filter(contact -> contact.provenance().confidence() == Confidence.GUESS)
                        .isPresent();
        if (!guessed) {
            return Optional.empty();
        }
        return Optional.of(
                candidate
                                .channel()
                                .filter(channel -> channel.reach() instanceof Reach.Web)
                                .isPresent()
                        ? Objection.delays("a-confirmer", UNVERIFIED_ADDRESS, "Cette adresse internet est à confirmer.")
                        : Objection.distrusts("a-confirmer", "Ce contact est à confirmer : il a pu changer."));
    }

    private boolean isSilent(Channel channel) {
        List<Line> lines = lines(channel.reach());
        return !lines.isEmpty()
                && doubts.isSilent(channel.contact().id(), lines.getFirst().number());
    }

    private boolean isDoubted(Channel channel) {
        List<Line> lines = lines(channel.reach());
        return !lines.isEmpty()
                && doubts.isDoubted(channel.contact().id(), lines.getFirst().number());
    }

    private static List<Line> lines(Reach reach) {
        return reach instanceof Reach.Relayed relayed ? relayed.asked() : reach.lines();
    }
}
