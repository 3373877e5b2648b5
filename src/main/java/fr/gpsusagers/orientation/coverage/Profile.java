package fr.gpsusagers.orientation.coverage;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.Candidate.Standing;
import fr.gpsusagers.orientation.ConstraintRule;
import fr.gpsusagers.orientation.JudgedChannel;
import fr.gpsusagers.orientation.Recommendation;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /// @param generic the contacts that the pack offers for every need: the switchboard, the common form. They do
    ///     not count as a service for a need, even if the pack repeats them among the ways of that need
    static Profile of(Recommendation recommendation, Set<ContactId> generic, Calendars calendars) {
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

    private static Trait trait(JudgedChannel judged, Set<ContactId> generic, Set<ContactId> closed) {
        return new Trait(
                judged.channel().kind(),
                judged.channel().hours(),
                Optional.of(judged.channel().contact().id()).filter(closed::contains),
                isOnlyGeneric(judged, generic));
    }

    private static boolean isOnlyGeneric(JudgedChannel judged, Set<ContactId> generic) {
        return generic.contains(judged.channel().contact().id()) && judged.standing() != Standing.IN_CHARGE;
    }

    /// Returns the outcome of a single recommendation, for comparison with its class. A telephone to borrow in
    /// danger is recommended, but does not count as usable.
    static Reachability outcome(Recommendation recommendation, Set<ContactId> generic, Set<Constraint> person) {
        return channels(recommendation)
                .filter(judged -> isUsable(judged.channel().kind(), person))
                .map(judged -> trait(judged, generic, Set.of()).outcome(judged.opening()))
                .min(Reachability::compareTo)
                .orElse(Reachability.DEAD_END);
    }

    /// Returns the traits of the channels that this citizen can use.
    List<Trait> usableBy(Set<Constraint> person) {
        return traits.stream().filter(trait -> isUsable(trait.kind(), person)).toList();
    }

    private static boolean isUsable(ChannelKind kind, Set<Constraint> person) {
        return ConstraintRule.exclusion(person, kind).isEmpty();
    }
}
