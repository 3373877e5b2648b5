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

/// The answer page: whom to contact, and how.
///
/// @param heard what the product understood, if the citizen typed words
/// @param others the next best contacts, in full
/// @param further the remaining contacts, in brief
/// @param place name of the citizen's place, if known
/// @param whenClosed what to do now if the best channel is closed
/// @param whenUnknown what to do if its hours are not known
/// @param asksPlace whether to ask for the place: it is unknown and would improve the answer
/// @param isOurs whether the best contact is a service of the département
/// @param reported index of the contact's number that the button « ne répond pas ou est faux »
///     reports; empty if the page shows no number
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

    /// Whether there are papers to prepare or a warning to read.
    boolean hasPreparation() {
        return !need.papers().isEmpty() || need.alert().isPresent();
    }

    /// Whether to offer a callback below the best channel: the département is in charge, and
    /// the best channel is not a callback already.
    boolean offersCallback() {
        return isOurs && best.best().kind() != ChannelKind.CALLBACK;
    }

    /// The label of the callback button: « Être rappelé mardi avant 12 h », or without the time if it is unknown.
    String callback() {
        return best.channels().stream()
                .flatMap(channel ->
                        channel.means() instanceof Means.CallBack callBack ? Stream.of(callBack) : Stream.empty())
                .map(callBack -> ChannelKind.CALLBACK.action() + " " + callBack.by())
                .findFirst()
                .orElse(ChannelKind.CALLBACK.action());
    }

    /// The other channels of the best contact, without the callback, which the page offers above them.
    List<ShownChannel> otherWays() {
        return best.moreChannels().stream()
                .filter(channel -> channel.kind() != ChannelKind.CALLBACK)
                .toList();
    }

    /// The address of « Ça n’a pas marché ».
    String unanswered() {
        return journey.addressUnder("/sans-reponse");
    }
}
