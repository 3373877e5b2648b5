package fr.gpsusagers.portal.answer;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.ShortAnswer;
import fr.gpsusagers.kernel.pack.FactDate;
import fr.gpsusagers.orientation.AdvisedContact;
import fr.gpsusagers.orientation.Recommendation;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.NeutralIds;
import fr.gpsusagers.portal.Trail;
import fr.gpsusagers.portal.contact.Means;
import fr.gpsusagers.portal.contact.SetAside;
import fr.gpsusagers.portal.contact.ShownChannel;
import fr.gpsusagers.portal.contact.ShownContact;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The answer page: whom to contact, and how. Its first screen is the [Glance]; everything else is folded or below.
///
/// @param heard what the product understood
/// @param shortAnswer the three lines that often suffice
/// @param callback the callback that the département offers for this need; empty if it offers none
/// @param others the next best contacts, with their two best channels; without those whose ways stand above
/// @param further the remaining contacts, each with one channel
/// @param place name of the citizen's place, if known
/// @param asksPlace whether to ask for the place: it is unknown and would improve the answer
/// @param reported index of the contact's number that the button « ne répond pas ou est faux »
///     reports; empty if the page shows no number
record AnswerPage(
        Trail trail,
        HeardNote heard,
        Journey journey,
        Need need,
        Optional<ShortAnswer> shortAnswer,
        Optional<String> place,
        ShownContact best,
        Glance glance,
        Optional<ShownChannel> offer,
        List<ShownContact> others,
        List<ShownContact> further,
        SetAside setAside,
        boolean asksPlace,
        Optional<Integer> reported) {

    private static final int IN_FULL = 2;
    private static final int CHANNELS_IN_FULL = 2;
    private static final int IN_BRIEF = 3;

    static AnswerPage of(Arrival arrival, Recommendation recommendation) {
        AdvisedContact best = recommendation.best().orElseThrow();
        ShownContact view = ShownContact.of(arrival, best);
        Optional<ShownChannel> offer = DeskOffer.find(arrival, best);
        var glance = Glance.of(view, instead(arrival, recommendation, offer));
        List<ShownContact> others = recommendation.others().stream()
                .filter(other -> ShownContact.isFor(arrival, other))
                .map(other -> ShownContact.of(arrival, other, CHANNELS_IN_FULL))
                .filter(other -> !other.channels().stream().allMatch(glance::says))
                .limit(IN_FULL + IN_BRIEF)
                .toList();
        return new AnswerPage(
                arrival.trail(),
                HeardNote.of(arrival, shown(best)),
                arrival.journey(),
                recommendation.need(),
                arrival.context()
                        .pack()
                        .guide()
                        .findShortAnswer(recommendation.need().id()),
                arrival.placeName(),
                view,
                glance,
                offer,
                others.stream().limit(IN_FULL).toList(),
                others.stream().skip(IN_FULL).toList(),
                SetAside.of(recommendation.setAside()),
                recommendation.placeWouldHelp() && arrival.where().isEmpty(),
                reported(best));
    }

    /// What can take the place of a contact of the département that does not answer now: our own offer, then its way to
    /// write about any need.
    private static List<ShownChannel> instead(
            Arrival arrival, Recommendation recommendation, Optional<ShownChannel> offer) {
        if (!recommendation.best().orElseThrow().contact().ownService()) {
            return List.of();
        }
        Stream<ShownChannel> written = recommendation.others().stream()
                .filter(AdvisedContact::acceptsEverything)
                .flatMap(contact -> contact.channels().stream())
                .filter(judged -> judged.channel().kind().isWritten())
                .filter(judged -> judged.channel().kind() != ChannelKind.LETTER)
                .map(judged -> ShownChannel.of(judged, arrival));
        return Stream.concat(offer.stream().filter(_ -> DeskOffer.mayComeFirst(arrival)), written)
                .toList();
    }

    private static Optional<String> shown(AdvisedContact best) {
        return best.best().channel().reach() instanceof Reach.Call(List<Line> lines)
                ? Optional.of(lines.getFirst().number().dialled())
                : Optional.empty();
    }

    private static Optional<Integer> reported(AdvisedContact best) {
        return best.best().channel().reach() instanceof Reach.Call(List<Line> lines)
                ? index(best.contact(), lines.getFirst())
                : Optional.empty();
    }

    private static Optional<Integer> index(Contact contact, Line line) {
        return Optional.of(contact.lines().indexOf(line)).filter(at -> at >= 0);
    }

    /// What to do until the contact opens again.
    Optional<String> meanwhile() {
        return need.whenClosed().filter(_ -> !best.best().worksNow());
    }

    /// The call or, to deaf citizens, the written answer that stands below the act, if it is not the act itself.
    Optional<ShownChannel> offerBelow() {
        return offer.filter(own -> own.kind() != glance.act().kind());
    }

    /// The label of that button: « Être rappelé mardi avant 12 h », or without the time if it is unknown.
    String offerLabel() {
        return offer.map(own -> own.action() + (callsBack() ? own.means().when() : ""))
                .orElse("");
    }

    /// Whether a desk of ours calls back.
    boolean callsBack() {
        return offer.filter(own -> own.kind() == ChannelKind.CALLBACK).isPresent();
    }

    /// « Écrire un message », where a desk of ours also calls back and the message is not the act itself.
    Optional<Means> message() {
        return glance.isMessage() || !callsBack() ? Optional.empty() : Optional.of(messageMeans());
    }

    /// With its time, if a desk promises one now.
    private Means messageMeans() {
        return best.channels().stream()
                .filter(channel -> channel.kind() == ChannelKind.MESSAGE)
                .map(ShownChannel::means)
                .findFirst()
                .orElseGet(() -> Means.withoutTime(ChannelKind.MESSAGE, journey));
    }

    /// The ways to the best contact that the first screen does not show.
    List<ShownChannel> otherWays() {
        return best.channels().stream()
                .filter(channel -> channel.kind() != ChannelKind.CALLBACK
                        && channel.kind() != ChannelKind.MESSAGE
                        && !glance.says(channel))
                .toList();
    }

    /// The date of the oldest number or address on the page, if it is old.
    Optional<FactDate> readOn() {
        Stream<ShownChannel> inFull =
                Stream.concat(Stream.of(best), others.stream()).flatMap(contact -> contact.channels().stream());
        return Stream.concat(inFull, further.stream().map(ShownContact::best))
                .flatMap(channel -> channel.readOn().stream())
                .min(Comparator.comparingInt(FactDate::year).thenComparingInt(FactDate::month));
    }

    /// The address of the sheet, to keep or print.
    String sheet() {
        return "/fiche/" + NeutralIds.code(best.id()) + "?besoin="
                + NeutralIds.code(need.id().value()) + journey.query().replace('?', '&');
    }

    /// The address of « Ça n’a pas marché ».
    String unanswered() {
        return journey.addressUnder("/sans-reponse");
    }
}
