package fr.gpsusagers.orientation.change;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.coverage.Coverage;
import fr.gpsusagers.orientation.coverage.ProveCoverage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The manual changes of content, each of one fact, valid on all nodes for its span.
@UseCase
public class ManualChanges {

    /// Kinds that can leave a citizen without any contact.
    private static final Set<ChangeKind> REMOVING = EnumSet.of(ChangeKind.NUMBER, ChangeKind.CHANNEL);

    private final ContentChanges changes;
    private final ProveCoverage prove;

    public ManualChanges(ContentChanges changes, ProveCoverage prove) {
        this.changes = changes;
        this.prove = prove;
    }

    /// Result of adding a change.
    public sealed interface Adding {

        /// The change is stored, and all nodes are notified.
        record Added(ContentChange change) implements Adding {}

        /// Nothing changed.
        ///
        /// @param said why, in French, and how to correct it
        record Refused(Reason reason, String said) implements Adding {}
    }

    /// Why a change is refused.
    public enum Reason {
        UNKNOWN_SUBJECT("sujet-inconnu"),
        UNREADABLE("illisible"),
        WRONG_SPAN("periode"),
        NO_WHY("sans-raison"),
        ALREADY_SAID("deja-dit"),
        DEAD_END("sans-recours");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /// Its code for programs; never changes meaning.
        public String word() {
            return word;
        }
    }

    /// Checks a change by applying it to the published pack, then stores it. One change is checked at a time: two that
    /// each leave a contact could leave none together.
    ///
    /// @param base the published pack
    /// @param by who asks: a login, or `console`
    @Writes
    public Adding add(Pack base, ProposedChange proposed, String by, Instant now) {
        if (proposed.why().isBlank()) {
            return new Adding.Refused(Reason.NO_WHY, "Dites pourquoi, pour ceux qui liront la liste : --why.");
        }
        Optional<String> fault = proposed.span().findFault(now);
        if (fault.isPresent()) {
            return new Adding.Refused(Reason.WRONG_SPAN, fault.get());
        }
        try {
            return checked(base, read(base, proposed, by, now), now);
        } catch (NotInPack unfit) {
            return new Adding.Refused(unfit.reason(), String.valueOf(unfit.getMessage()));
        } catch (IllegalArgumentException unreadable) {
            return new Adding.Refused(Reason.UNREADABLE, String.valueOf(unreadable.getMessage()));
        }
    }

    private static ContentChange read(Pack base, ProposedChange proposed, String by, Instant now) {
        ContentChange change = ContentChange.draft(
                proposed.kind(),
                proposed.subject(),
                proposed.value(),
                proposed.span(),
                by,
                proposed.why().strip(),
                now);
        Layers.require(base, change, now);
        return change.withBefore(Layers.read(base, change, now));
    }

    private Adding checked(Pack base, ContentChange change, Instant now) {
        changes.hold();
        List<ContentChange> open = changes.listOpen(now);
        Instant begins = change.span().from().isAfter(now) ? change.span().from() : now;
        Pack shown = Layers.apply(base, open, begins);
        if (Layers.read(shown, change, now).equals(change.value())) {
            return new Adding.Refused(Reason.ALREADY_SAID, "Le contenu le dit déjà. Rien n’est à changer.");
        }
        return deadEnd(base, open, change, begins)
                .<Adding>map(said -> new Adding.Refused(Reason.DEAD_END, said))
                .orElseGet(() -> new Adding.Added(changes.add(change)));
    }

    /// Runs the dead-end check of a publication, for kinds that can remove a contact.
    private Optional<String> deadEnd(Pack base, List<ContentChange> open, ContentChange change, Instant begins) {
        if (!REMOVING.contains(change.kind())) {
            return Optional.empty();
        }
        var all = new ArrayList<>(open);
        all.add(change);
        Pack changed = Layers.apply(base, all, begins);
        Optional<String> fault =
                changed.directory().findFault(FrenchTime.at(begins).toLocalDate());
        return fault.isPresent() ? fault : firstDeadEnd(changed);
    }

    private Optional<String> firstDeadEnd(Pack changed) {
        Coverage coverage = prove.prove(changed, ProveCoverage.DEFAULT_START, 0, Set.of());
        return coverage.deadEnds().stream()
                .findFirst()
                .map(end -> "« " + end.need() + " » ne laisserait aucun recours à " + end.place()
                        + ". Ouvrez d’abord un autre contact ou un autre canal.");
    }

    /// Result of undoing a change.
    public sealed interface Undoing {

        record Undone(ContentChange change) implements Undoing {}

        /// No change has this id.
        record Unknown() implements Undoing {}

        record AlreadyUndone(ContentChange change) implements Undoing {}

        /// The change had already reached its end date.
        record AlreadyOver(ContentChange change) implements Undoing {}
    }

    /// Undoes a change on all nodes: the content that it overrode is in force again.
    @Writes
    public Undoing undo(long id, String by, Instant now) {
        changes.hold();
        Optional<ContentChange> found = changes.find(id);
        if (found.isEmpty()) {
            return new Undoing.Unknown();
        }
        ContentChange change = found.get();
        if (change.undoing().isPresent()) {
            return new Undoing.AlreadyUndone(change);
        }
        if (change.span().isOverAt(now)) {
            return new Undoing.AlreadyOver(change);
        }
        changes.markUndone(id, new ContentChange.Undoing(now, by));
        return new Undoing.Undone(change);
    }

    /// Lists all changes with their present state, oldest first.
    public List<ListedChange> list(Pack base, Instant now) {
        return Layers.list(base, changes.listAll(), now);
    }
}
