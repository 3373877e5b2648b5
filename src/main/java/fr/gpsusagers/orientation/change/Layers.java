package fr.gpsusagers.orientation.change;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.Sha256;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Applies changes to a published pack. The result depends on the pack, the changes and the moment only.
public final class Layers {

    private static final int DIGITS = 6;

    private Layers() {}

    /// Applies the changes in force at a moment. Skips a change that the pack cannot take, for example because the
    /// contact is gone. A change in conflict that the pack can take stays in force until a person decides.
    public static Pack apply(Pack base, List<ContentChange> changes, Instant at) {
        var draft = draft(base, at);
        List<ContentChange> applied = applyTo(draft, changes, at);
        return applied.isEmpty() ? base : draft.finish(fingerprint(base, applied));
    }

    /// Returns the fingerprint that [#apply] would give.
    public static String fingerprint(Pack base, List<ContentChange> changes, Instant at) {
        List<ContentChange> applied = applyTo(draft(base, at), changes, at);
        return applied.isEmpty() ? base.fingerprint() : fingerprint(base, applied);
    }

    /// Returns the present value of the fact that a change edits, written like the value of the change.
    ///
    /// @throws IllegalArgumentException its message says in French how to correct the change
    public static String read(Pack pack, ContentChange change, Instant at) {
        return change.kind().edit().read(draft(pack, at), change);
    }

    /// Checks that a change can be applied to a pack.
    ///
    /// @throws IllegalArgumentException its message says in French how to correct the change
    public static void require(Pack base, ContentChange change, Instant at) {
        change.kind().edit().require(draft(base, at), change);
    }

    private static Draft draft(Pack base, Instant at) {
        return new Draft(base, FrenchTime.at(at).toLocalDate());
    }

    private static List<ContentChange> applyTo(Draft draft, List<ContentChange> changes, Instant at) {
        var applied = new ArrayList<ContentChange>();
        for (ContentChange change : changes) {
            if (change.appliesAt(at) && tryToApply(draft, change)) {
                applied.add(change);
            }
        }
        return applied;
    }

    /// Returns false if this pack cannot take the change.
    private static boolean tryToApply(Draft draft, ContentChange change) {
        try {
            change.kind().edit().apply(draft, change);
            return true;
        } catch (NotInPack gone) {
            return false;
        }
    }

    /// Lists the changes with their states.
    public static List<ListedChange> list(Pack base, List<ContentChange> changes, Instant at) {
        var draft = draft(base, at);
        return changes.stream().map(change -> listed(draft, change, at)).toList();
    }

    /// Lists the changes, neither undone nor ended, whose earlier value the published pack no longer has.
    public static List<ListedChange> conflicts(Pack base, List<ContentChange> changes, Instant at) {
        return list(base, changes, at).stream()
                .filter(one -> one.state() == ChangeState.CONFLICT)
                .toList();
    }

    private static ListedChange listed(Draft draft, ContentChange change, Instant at) {
        Optional<String> published = read(draft, change);
        return new ListedChange(change, state(change, published, at), published);
    }

    private static Optional<String> read(Draft draft, ContentChange change) {
        try {
            return Optional.of(change.kind().edit().read(draft, change));
        } catch (NotInPack gone) {
            return Optional.empty();
        }
    }

    private static ChangeState state(ContentChange change, Optional<String> published, Instant at) {
        if (change.undoing().isPresent()) {
            return ChangeState.UNDONE;
        }
        if (change.span().isOverAt(at)) {
            return ChangeState.ENDED;
        }
        if (published.filter(change.value()::equals).isPresent()) {
            return ChangeState.MERGED;
        }
        if (published.filter(change.before()::equals).isEmpty()) {
            return ChangeState.CONFLICT;
        }
        return change.span().hasBegunAt(at) ? ChangeState.CURRENT : ChangeState.UPCOMING;
    }

    /// The fingerprint of the published pack, then the number of changes applied to it and a short hash of their
    /// ids: `1a2b3c4d5e6f.2-9f8e7d`.
    private static String fingerprint(Pack base, List<ContentChange> applied) {
        String ids = applied.stream().map(change -> String.valueOf(change.id())).collect(Collectors.joining(","));
        return base.fingerprint() + "." + applied.size() + "-" + Sha256.hex(ids).substring(0, DIGITS);
    }
}
