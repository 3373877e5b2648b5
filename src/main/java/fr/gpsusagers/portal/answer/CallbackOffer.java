package fr.gpsusagers.portal.answer;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.orientation.AdvisedContact;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.contact.Means;
import fr.gpsusagers.portal.contact.ShownChannel;
import java.util.Optional;

/// The callback that an answer offers where the département is in charge.
final class CallbackOffer {

    private static final String WHY = "Vous laissez votre numéro. Un agent vous rappelle.";

    private CallbackOffer() {}

    /// The callback of the best contact, with its time if a desk promises one now. Empty if another body is in charge
    /// or no desk calls back.
    static Optional<ShownChannel> find(Arrival arrival, AdvisedContact best) {
        if (!best.contact().ownService() || !arrival.context().frame().callsBack()) {
            return Optional.empty();
        }
        return best.channels().stream()
                .filter(judged -> judged.channel().kind() == ChannelKind.CALLBACK)
                .map(judged -> ShownChannel.of(judged, arrival))
                .findFirst()
                .or(() -> Optional.of(withoutTime(arrival)));
    }

    /// Whether the page may put a callback first: no danger is possible, so nobody else should hold the telephone.
    static boolean mayComeFirst(Arrival arrival) {
        var situation = arrival.situation();
        return arrival.need().numbers().isEmpty()
                && situation.alarm().or(situation::support).isEmpty();
    }

    private static ShownChannel withoutTime(Arrival arrival) {
        return new ShownChannel(
                ChannelKind.CALLBACK,
                ChannelKind.CALLBACK.action(),
                Means.CallBack.withoutTime(arrival),
                true,
                Optional.empty(),
                "",
                WHY,
                Optional.empty(),
                Optional.empty());
    }
}
