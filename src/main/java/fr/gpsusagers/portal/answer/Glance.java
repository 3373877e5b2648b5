package fr.gpsusagers.portal.answer;

import fr.gpsusagers.availability.OpeningWords;
import fr.gpsusagers.directory.ChannelKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the citizen reads of an answer before scrolling: one act that works now, and whether the contact is open.
///
/// @param act the one thing to do now
/// @param state whether the contact answers now
/// @param below the line or counter that the act takes the place of: to try later, or at once if it may answer
record Glance(ShownChannel act, OpeningWords state, Optional<ShownChannel> below) {

    private static final OpeningWords AT_ANY_HOUR =
            new OpeningWords("À toute heure", Optional.empty(), OpeningWords.Tone.OPEN);

    /// @param instead what may take the place of a contact that does not answer now, best first
    static Glance of(ShownContact best, List<ShownChannel> instead) {
        ShownChannel first = best.best();
        if (isUnsureCounter(first)) {
            Optional<ShownChannel> surer = surerThanCounter(best, instead);
            if (surer.isPresent()) {
                return new Glance(surer.get(), state(surer.get(), best), Optional.of(first));
            }
        }
        OpeningWords state = state(first, best);
        if (first.worksNow()) {
            return new Glance(first, state, beside(first, best));
        }
        return acts(best, instead)
                .filter(ShownChannel::worksNow)
                .findFirst()
                .map(act -> new Glance(act, state, Optional.of(first)))
                .orElseGet(() -> new Glance(first, state, Optional.empty()));
    }

    /// A counter of unknown hours may cost a journey for nothing.
    private static boolean isUnsureCounter(ShownChannel channel) {
        return channel.kind() == ChannelKind.COUNTER && channel.areHoursUnknown();
    }

    /// What works now; else what will, such as a line that is closed.
    private static Optional<ShownChannel> surerThanCounter(ShownContact best, List<ShownChannel> instead) {
        List<ShownChannel> surer =
                acts(best, instead).filter(channel -> !isUnsureCounter(channel)).toList();
        return surer.stream()
                .filter(ShownChannel::worksNow)
                .findFirst()
                .or(() -> surer.stream().findFirst());
    }

    /// All that may be the act: a page to read and a letter answer nothing today.
    private static Stream<ShownChannel> acts(ShownContact best, List<ShownChannel> instead) {
        return Stream.concat(best.channels().stream(), instead.stream())
                .filter(channel -> channel.kind() != ChannelKind.WEBSITE && channel.kind() != ChannelKind.LETTER);
    }

    /// A callback does not hide the number: whoever prefers to call can.
    private static Optional<ShownChannel> beside(ShownChannel first, ShownContact best) {
        return best.channels().stream()
                .filter(channel -> first.kind() == ChannelKind.CALLBACK && channel.kind() == ChannelKind.TELEPHONE)
                .findFirst();
    }

    /// The state of the way itself, or of the contact's line or counter beside it.
    private static OpeningWords state(ShownChannel first, ShownContact best) {
        return Stream.concat(
                        Stream.of(first), first.kind() == ChannelKind.CALLBACK ? best.channels().stream() : Stream.of())
                .flatMap(channel -> channel.state().stream())
                .findFirst()
                .orElse(AT_ANY_HOUR);
    }

    /// Whether the act is a call by an agent.
    boolean isCallback() {
        return act.kind() == ChannelKind.CALLBACK;
    }

    /// Whether the act is a message to a desk of ours.
    boolean isMessage() {
        return act.kind() == ChannelKind.MESSAGE;
    }

    /// Whether this way is already said: as the act, or as the way below it.
    boolean says(ShownChannel channel) {
        return Stream.concat(Stream.of(act), below.stream())
                .anyMatch(said -> said.means().target().equals(channel.means().target()));
    }
}
