package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.State;
import fr.gpsusagers.enquiry.life.Change.Moved;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// When a change is possible, as state diagrams call it: « from these states to that one, by these actors ».
///
/// @param beginning the state in which a request begins by the change; empty if the change needs a request
/// @param outcomeBefore the outcome that a closed request must have before the change; empty if any will do
/// @param outcomeAfter the outcome that a change which closes the request must give it; empty if any will do
/// @param isByHolder whether an agent can make the change only to a request that he holds
record Guard(
        Optional<State> beginning,
        List<State> starts,
        Map<State, Set<State>> paths,
        Set<ActorKind> by,
        Set<Moved> moved,
        Optional<Class<? extends Outcome>> outcomeBefore,
        Optional<Class<? extends Outcome>> outcomeAfter,
        boolean isByHolder) {

    /// From nothing: a request begins in this state.
    static Guard beginning(State state) {
        return new Guard(
                Optional.of(state), List.of(), Map.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), false);
    }

    static Guard from(State... states) {
        return new Guard(
                Optional.empty(),
                List.of(states),
                Map.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    Guard to(State state) {
        Guard longer = this;
        for (State one : starts) {
            longer = longer.with(one, state);
        }
        return longer;
    }

    /// The state does not change.
    Guard staying() {
        Guard longer = this;
        for (State one : starts) {
            longer = longer.with(one, one);
        }
        return longer;
    }

    private Guard with(State one, State other) {
        var more = new EnumMap<State, Set<State>>(State.class);
        more.putAll(paths);
        var reached = new LinkedHashSet<>(more.getOrDefault(one, Set.of()));
        reached.add(other);
        more.put(one, Collections.unmodifiableSet(reached));
        return new Guard(
                beginning,
                starts,
                Collections.unmodifiableMap(more),
                by,
                moved,
                outcomeBefore,
                outcomeAfter,
                isByHolder);
    }

    Guard by(ActorKind... actors) {
        return new Guard(
                beginning,
                starts,
                paths,
                new LinkedHashSet<>(List.of(actors)),
                moved,
                outcomeBefore,
                outcomeAfter,
                isByHolder);
    }

    Guard moving(Moved... parts) {
        return new Guard(
                beginning,
                starts,
                paths,
                by,
                new LinkedHashSet<>(List.of(parts)),
                outcomeBefore,
                outcomeAfter,
                isByHolder);
    }

    /// An agent can make the change only to a request that he holds.
    Guard byHolder() {
        return new Guard(beginning, starts, paths, by, moved, outcomeBefore, outcomeAfter, true);
    }

    /// The change gives the request this outcome.
    Guard endingAs(Class<? extends Outcome> way) {
        return new Guard(beginning, starts, paths, by, moved, outcomeBefore, Optional.of(way), isByHolder);
    }

    /// A closed request must have this outcome before the change.
    Guard closedOnlyAs(Class<? extends Outcome> way) {
        return new Guard(beginning, starts, paths, by, moved, Optional.of(way), outcomeAfter, isByHolder);
    }

    /// Whether the change leads from one state to the other, or from nothing to the other.
    boolean leads(Optional<State> from, State to) {
        return from.map(state -> paths.getOrDefault(state, Set.of()).contains(to))
                .orElseGet(() -> beginning.filter(to::equals).isPresent());
    }
}
