package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.enquiry.Outcome;
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
/// @param ended how it was closed, for what can happen to a closed one only then; empty for any way
record Guard(
        List<State> starts,
        Map<State, Set<State>> paths,
        Set<ActorKind> by,
        Set<Moved> moved,
        Optional<Class<? extends Outcome>> ended) {

    static Guard from(State... states) {
        return new Guard(List.of(states), Map.of(), Set.of(), Set.of(), Optional.empty());
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
        return new Guard(starts, Collections.unmodifiableMap(more), by, moved, ended);
    }

    Guard by(ActorKind... actors) {
        return new Guard(starts, paths, new LinkedHashSet<>(List.of(actors)), moved, ended);
    }

    Guard moving(Moved... parts) {
        return new Guard(starts, paths, by, new LinkedHashSet<>(List.of(parts)), ended);
    }

    /// A closed one has to be closed in this way.
    Guard ifClosed(Class<? extends Outcome> way) {
        return new Guard(starts, paths, by, moved, Optional.of(way));
    }
}
