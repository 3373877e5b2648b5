package fr.gpsusagers.portal.answer;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.guide.ShortAnswer;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.pack.FactDate;
import fr.gpsusagers.orientation.AdvisedContact;
import fr.gpsusagers.orientation.Recommendation;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.NeutralIds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The answer page: whom to contact, and how. Its first screen is the [Glance]; everything else is folded or below.
///
/// @param offer what a desk of ours offers where it is in charge: a call; to deaf citizens, a written answer
/// @param others the next best contacts, with their two best channels; without those whose ways stand above
record AnswerPage(
        Arrival arrival,
        Recommendation recommendation,
        ShownContact best,
        Optional<ShownChannel> offer,
        Glance glance,
        List<ShownContact> others) {

    private static final String CALL = "Vous laissez votre numéro. Un agent vous rappelle.";
    private static final String WRITING = "Vous écrivez ici. Le service vous répond par écrit.";
    private static final int IN_FULL = 2;
    private static final int CHANNELS_IN_FULL = 2;
    private static final int IN_BRIEF = 3;

    static AnswerPage of(Arrival arrival, Recommendation recommendation) {
        AdvisedContact advised = recommendation.best().orElseThrow();
        ShownContact best = ShownContact.of(arrival, advised);
        Optional<ShownChannel> offer = offer(arrival, advised);
        var glance = Glance.of(best, instead(arrival, recommendation, offer));
        List<ShownContact> others = recommendation.others().stream()
                .filter(other -> ShownContact.isFor(arrival, other))
                .map(other -> ShownContact.of(arrival, other, CHANNELS_IN_FULL))
                .filter(other -> !other.channels().stream().allMatch(glance::says))
                .limit(IN_FULL + IN_BRIEF)
                .toList();
        return new AnswerPage(arrival, recommendation, best, offer, glance, others);
    }

    /// The offer of the best contact, with its time if a desk promises one now. Empty if another body is in charge or
    /// no desk of ours answers.
    private static Optional<ShownChannel> offer(Arrival arrival, AdvisedContact best) {
        if (!best.contact().ownService() || !arrival.context().frame().callsBack()) {
            return Optional.empty();
        }
        ChannelKind kind = arrival.journey().isSaid(Constraint.DEAF) ? ChannelKind.MESSAGE : ChannelKind.CALLBACK;
        return best.channels().stream()
                .filter(judged -> judged.channel().kind() == kind)
                .map(judged -> ShownChannel.of(judged, arrival))
                .findFirst()
                .or(() -> Optional.of(offerWithoutTime(arrival, kind)));
    }

    private static ShownChannel offerWithoutTime(Arrival arrival, ChannelKind kind) {
        return new ShownChannel(
                kind,
                Means.withoutTime(kind, arrival.journey()),
                true,
                Optional.empty(),
                "",
                kind == ChannelKind.MESSAGE ? WRITING : CALL,
                Optional.empty(),
                Optional.empty());
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
        return Stream.concat(offer.stream().filter(_ -> mayOfferFirst(arrival)), written)
                .toList();
    }

    /// Whether our offer may come first: no danger is possible, so nobody else should hold the telephone.
    private static boolean mayOfferFirst(Arrival arrival) {
        var situation = arrival.situation();
        return arrival.need().numbers().isEmpty()
                && situation.alarm().or(situation::support).isEmpty();
    }

    /// The other contacts of which the page shows two channels.
    List<ShownContact> inFull() {
        return others.stream().limit(IN_FULL).toList();
    }

    /// The other contacts of which it shows one channel.
    List<ShownContact> inBrief() {
        return others.stream().skip(IN_FULL).toList();
    }

    /// A number to call about a danger, unless the page shows it first anyway.
    Optional<Gentle> gentle() {
        Optional<String> shown = number().map(line -> line.number().dialled());
        return Gentle.find(arrival.context(), arrival.journey()).filter(line -> !line.isSaidBy(shown));
    }

    /// The three lines that often suffice.
    Optional<ShortAnswer> shortAnswer() {
        return arrival.context().pack().guide().findShortAnswer(arrival.need().id());
    }

    /// Whether to ask for the place: it is unknown and would improve the answer.
    boolean asksPlace() {
        return recommendation.placeWouldHelp() && arrival.where().isEmpty();
    }

    /// Index of the contact's number that the button « ne répond pas ou est faux » reports; empty if the page shows no
    /// number.
    Optional<Integer> reported() {
        List<Line> lines = recommendation.best().orElseThrow().contact().lines();
        return number().map(lines::indexOf).filter(at -> at >= 0);
    }

    /// The number of the best contact's best channel.
    private Optional<Line> number() {
        Reach reach = recommendation.best().orElseThrow().best().channel().reach();
        return reach instanceof Reach.Call(List<Line> lines) ? Optional.of(lines.getFirst()) : Optional.empty();
    }

    /// What to do until the contact opens again.
    Optional<String> meanwhile() {
        return arrival.need().whenClosed().filter(_ -> !best.best().worksNow());
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

    /// « Écrire un message », where a desk of ours also calls back and the message is not the act itself. With its
    /// time, if a desk promises one now.
    Optional<Means> message() {
        if (glance.isMessage() || !callsBack()) {
            return Optional.empty();
        }
        return best.channels().stream()
                .filter(channel -> channel.kind() == ChannelKind.MESSAGE)
                .map(ShownChannel::means)
                .findFirst()
                .or(() -> Optional.of(Means.withoutTime(ChannelKind.MESSAGE, arrival.journey())));
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
                Stream.concat(Stream.of(best), inFull().stream()).flatMap(contact -> contact.channels().stream());
        return Stream.concat(inFull, inBrief().stream().map(ShownContact::best))
                .flatMap(channel -> channel.readOn().stream())
                .min(Comparator.comparingInt(FactDate::year).thenComparingInt(FactDate::month));
    }

    /// The address of the sheet, to keep or print.
    String sheet() {
        return "/fiche/" + NeutralIds.code(best.id()) + "?besoin="
                + NeutralIds.code(arrival.need().id().value())
                + arrival.journey().query().replace('?', '&');
    }
}
