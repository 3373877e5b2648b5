package fr.gpsusagers.portal.answer;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.orientation.AdvisedContact;
import fr.gpsusagers.orientation.Recommendation;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Trail;
import fr.gpsusagers.portal.contact.Means;
import fr.gpsusagers.portal.contact.SetAside;
import fr.gpsusagers.portal.contact.ShownChannel;
import fr.gpsusagers.portal.contact.ShownContact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whom to turn to, as the answer page shows it.
///
/// @param heard what a machine understood, where words led here
/// @param others the next best, in full
/// @param further the rest, in brief
/// @param place what was said of the place
/// @param whenClosed what to do now, when the best way is closed
/// @param whenUnknown what to do, when its hours are not known
/// @param asksPlace whether a place would help and none was said
/// @param isOurs whether the département itself is in charge
/// @param reported which of the contact's numbers « ne répond pas ou est faux » is about; empty when none is shown
record AnswerPage(
        Trail trail,
        HeardNote heard,
        Journey journey,
        Need need,
        Optional<String> place,
        ShownContact best,
        List<ShownContact> others,
        List<ShownContact> further,
        SetAside setAside,
        Optional<String> whenClosed,
        Optional<String> whenUnknown,
        boolean asksPlace,
        Optional<Integer> reported,
        boolean isOurs) {

    private static final int IN_FULL = 2;
    private static final int IN_BRIEF = 5;

    static AnswerPage of(Arrival arrival, Recommendation recommendation) {
        AdvisedContact best = recommendation.best().orElseThrow();
        ShownContact view = ShownContact.of(arrival, best);
        List<ShownContact> others = recommendation.others().stream()
                .filter(other -> ShownContact.isFor(arrival, other))
                .limit(IN_FULL + IN_BRIEF)
                .map(other -> ShownContact.of(arrival, other))
                .toList();
        Optional<String> hoursUnknown = arrival.context().pack().guide().findText("horaires_inconnus");
        return new AnswerPage(
                arrival.trail(),
                HeardNote.of(arrival, shown(best)),
                arrival.journey(),
                recommendation.need(),
                arrival.placeName(),
                view,
                others.stream().limit(IN_FULL).toList(),
                others.stream().skip(IN_FULL).toList(),
                SetAside.of(recommendation.setAside()),
                recommendation.need().whenClosed().filter(_ -> view.best().isClosed()),
                hoursUnknown.filter(_ -> view.best().areHoursUnknown()),
                recommendation.placeWouldHelp() && arrival.where().isEmpty(),
                reported(best),
                best.contact().ownService());
    }

    private static Optional<String> shown(AdvisedContact best) {
        return best.best().channel().reach() instanceof Reach.Call(List<Line> lines)
                ? Optional.of(lines.getFirst().number().dialled())
                : Optional.empty();
    }

    private static Optional<Integer> reported(AdvisedContact best) {
        return best.best().channel().reach() instanceof Reach.Call(List<Line> lines)
                ? Optional.of(index(best.contact(), lines.getFirst()))
                : Optional.empty();
    }

    private static int index(Contact contact, Line line) {
        return Math.max(0, contact.lines().indexOf(line));
    }

    /// Whether there is something to prepare, or to mind.
    boolean hasPreparation() {
        return !need.papers().isEmpty() || need.alert().isPresent();
    }

    /// Whether to offer a call below the best way: the département is in charge, and the best way is another one.
    boolean offersCallback() {
        return isOurs && best.best().kind() != ChannelKind.CALLBACK;
    }

    /// « Être rappelé mardi avant 12 h », without the time where it is not known.
    String callback() {
        return best.channels().stream()
                .flatMap(channel ->
                        channel.means() instanceof Means.CallBack callBack ? Stream.of(callBack) : Stream.empty())
                .map(callBack -> ChannelKind.CALLBACK.action() + " " + callBack.by())
                .findFirst()
                .orElse(ChannelKind.CALLBACK.action());
    }

    /// The other ways to reach the best contact, without the call that is offered above them.
    List<ShownChannel> otherWays() {
        return best.moreChannels().stream()
                .filter(channel -> channel.kind() != ChannelKind.CALLBACK)
                .toList();
    }

    /// « Ça n’a pas marché ».
    String unanswered() {
        return journey.addressUnder("/sans-reponse");
    }
}
