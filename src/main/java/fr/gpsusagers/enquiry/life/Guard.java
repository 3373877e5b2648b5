package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.enquiry.ActorKind;
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

/// When a change is possible, as state diagrams call it: « from these states to that one, by these actors ». Each
/// constant of [Change] builds its own, and nothing alters it afterwards.
final class Guard {

    private final Optional<State> beginning;
    private final List<State> starts;
    private final Map<State, Set<State>> paths = new EnumMap<>(State.class);
    private final Set<ActorKind> by = new LinkedHashSet<>();
    private final Set<Moved> moved = new LinkedHashSet<>();
    private Optional<Class<? extends Outcome>> outcomeBefore = Optional.empty();
    private Optional<Class<? extends Outcome>> outcomeAfter = Optional.empty();
    private boolean isByHolder;

    private Guard(Optional<State> beginning, List<State> starts) {
        this.beginning = beginning;
        this.starts = starts;
    }

    /// From nothing: a request begins in this state.
    static Guard beginning(State state) {
        return new Guard(Optional.of(state), List.of());
    }

    static Guard from(State... states) {
        return new Guard(Optional.empty(), List.of(states));
    }

    Guard to(State state) {
        starts.forEach(start -> add(start, state));
        return this;
    }

    /// The state does not change.
    Guard staying() {
        starts.forEach(start -> add(start, start));
        return this;
    }

    /// The state does not change, or becomes this one.
    Guard stayingOrTo(State state) {
        return staying().to(state);
    }

    private void add(State start, State end) {
        paths.computeIfAbsent(start, _ -> new LinkedHashSet<>()).add(end);
    }

    Guard by(ActorKind... actors) {
        by.addAll(List.of(actors));
        return this;
    }

    Guard moving(Moved... parts) {
        moved.addAll(List.of(parts));
        return this;
    }

    /// An agent can make the change only to a request that he holds.
    Guard byHolder() {
        isByHolder = true;
        return this;
    }

    /// The change gives the request this outcome.
    Guard endingAs(Class<? extends Outcome> way) {
        outcomeAfter = Optional.of(way);
        return this;
    }

    /// A closed request must have this outcome before the change.
    Guard closedOnlyAs(Class<? extends Outcome> way) {
        outcomeBefore = Optional.of(way);
        return this;
    }

    /// The state in which a request begins by the change. Empty if the change needs a request.
    Optional<State> beginning() {
        return beginning;
    }

    Map<State, Set<State>> paths() {
        return Collections.unmodifiableMap(paths);
    }

    Set<ActorKind> by() {
        return Collections.unmodifiableSet(by);
    }

    Set<Moved> moved() {
        return Collections.unmodifiableSet(moved);
    }

    /// The outcome that a closed request must have before the change. Empty if any will do.
    Optional<Class<? extends Outcome>> outcomeBefore() {
        return outcomeBefore;
    }

    /// The outcome that a change which closes the request must give it. Empty if any will do.
    Optional<Class<? extends Outcome>> outcomeAfter() {
        return outcomeAfter;
    }

    boolean isByHolder() {
        return isByHolder;
    }

    /// Whether the change leads from one state to the other, or from nothing to the other.
    boolean leads(Optional<State> from, State to) {
        return from.map(state -> paths.getOrDefault(state, Set.of()).contains(to))
                .orElseGet(() -> beginning.filter(to::equals).isPresent());
    }
}
