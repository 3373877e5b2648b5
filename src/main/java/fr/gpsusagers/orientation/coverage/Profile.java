package fr.gpsusagers.orientation.coverage;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.JudgedChannel;
import fr.gpsusagers.orientation.Recommendation;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that decides on the outcome of a need at a place. Places with the same profile form one class.
record Profile(Set<Trait> traits) {

    /// The features of a channel that decide on its outcome.
    ///
    /// @param closures the contact, only if exceptional closures name it
    record Trait(ChannelKind kind, Hours hours, Optional<ContactId> closures, boolean lastResort) {

        /// Returns the outcome of this channel for a citizen who can use it.
        Reachability outcome(Opening opening) {
            Reachability outcome = ofService(opening);
            return lastResort && outcome != Reachability.DEAD_END ? Reachability.SWITCHBOARD_ONLY : outcome;
        }

        private Reachability ofService(Opening opening) {
            if (kind == ChannelKind.CALLBACK) {
                return Reachability.CALLED_BACK;
            }
            if (kind == ChannelKind.MESSAGE) {
                return Reachability.ANSWERED_IN_WRITING;
            }
            if (kind.isInformation()) {
                return Reachability.WEBSITE_ONLY;
            }
            if (kind.isWritten()) {
                return Reachability.WRITTEN_ONLY;
            }
            return switch (opening) {
                case Opening.Open _ -> Reachability.PERSON_NOW;
                case Opening.Closed(Optional<LocalDateTime> opensAt, Opening.Why _) ->
                    opensAt.isPresent() ? Reachability.OPENS_LATER : Reachability.DEAD_END;
                case Opening.NotKnown() -> Reachability.HOURS_UNKNOWN;
            };
        }
    }

    static Profile of(Recommendation recommendation, Generic generic, Calendars calendars) {
        Set<ContactId> closed = calendars.closures().stream()
                .flatMap(closure -> closure.contact().stream())
                .collect(Collectors.toSet());
        return new Profile(channels(recommendation)
                .map(judged -> trait(judged, generic, closed))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<JudgedChannel> channels(Recommendation recommendation) {
        return recommendation.contacts().stream().flatMap(contact -> contact.channels().stream());
    }

    private static Trait trait(JudgedChannel judged, Generic generic, Set<ContactId> closed) {
        return new Trait(
                judged.channel().kind(),
                judged.channel().hours(),
                Optional.of(judged.channel().contact().id()).filter(closed::contains),
                generic.isOnly(judged));
    }

    /// Returns the outcome of a single recommendation, for comparison with its class. A telephone to borrow in
    /// danger is recommended, but does not count as usable.
    static Reachability outcome(Recommendation recommendation, Generic generic, Predicate<ChannelKind> usable) {
        return channels(recommendation)
                .filter(judged -> usable.test(judged.channel().kind()))
                .map(judged -> trait(judged, generic, Set.of()).outcome(judged.opening()))
                .min(Reachability::compareTo)
                .orElse(Reachability.DEAD_END);
    }

    /// Returns the traits of usable channels.
    List<Trait> usableBy(Predicate<ChannelKind> usable) {
        return traits.stream().filter(trait -> usable.test(trait.kind())).toList();
    }
}
