package fr.gpsusagers.portal.answer;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.orientation.AdvisedContact;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.contact.Means;
import fr.gpsusagers.portal.contact.ShownChannel;
import java.util.Optional;

/// What an answer offers where a desk of ours is in charge: a call; to deaf citizens, a written answer.
final class DeskOffer {

    private static final String CALL = "Vous laissez votre numéro. Un agent vous rappelle.";
    private static final String WRITING = "Vous écrivez ici. Le service vous répond par écrit.";

    private DeskOffer() {}

    /// The offer of the best contact, with its time if a desk promises one now. Empty if another body is in charge or
    /// no desk of ours answers.
    static Optional<ShownChannel> find(Arrival arrival, AdvisedContact best) {
        if (!best.contact().ownService() || !arrival.context().frame().callsBack()) {
            return Optional.empty();
        }
        ChannelKind kind = arrival.journey().isSaid(Constraint.DEAF) ? ChannelKind.MESSAGE : ChannelKind.CALLBACK;
        return best.channels().stream()
                .filter(judged -> judged.channel().kind() == kind)
                .map(judged -> ShownChannel.of(judged, arrival))
                .findFirst()
                .or(() -> Optional.of(withoutTime(arrival, kind)));
    }

    /// Whether the page may put it first: no danger is possible, so nobody else should hold the telephone.
    static boolean mayComeFirst(Arrival arrival) {
        var situation = arrival.situation();
        return arrival.need().numbers().isEmpty()
                && situation.alarm().or(situation::support).isEmpty();
    }

    private static ShownChannel withoutTime(Arrival arrival, ChannelKind kind) {
        return new ShownChannel(
                kind,
                kind.action(),
                Means.withoutTime(kind, arrival.journey()),
                true,
                Optional.empty(),
                "",
                kind == ChannelKind.MESSAGE ? WRITING : CALL,
                Optional.empty(),
                Optional.empty());
    }
}
