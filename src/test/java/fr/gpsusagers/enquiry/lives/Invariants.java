package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.lives.ChangeRules.Change;
import fr.gpsusagers.enquiry.store.RecordedChanges.Seen;
import fr.gpsusagers.enquiry.store.RecordedChanges.Version;
import fr.gpsusagers.enquiry.store.RecordedChanges.Ways;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks, after each moment, what changed in it.
final class Invariants {

    private final World world;
    private final ChangeRules changes;
    private final StateRules state;
    private final NoticeRules notices;
    private final ToldRules told;

    Invariants(World world, List<String> numbers) {
        this.world = world;
        this.changes = new ChangeRules(world);
        this.state = new StateRules(world);
        this.notices = new NoticeRules(world, numbers);
        this.told = new ToldRules(notices);
    }

    /// Returns the first rule that is broken; empty if none is. The world then knows what was seen.
    ///
    /// @param orders what each process was told to do
    Optional<String> findBroken(Seen seen, List<Stage.Told> orders) {
        world.learnSteps(seen);
        List<Change> changed = changes(seen, orders);
        Optional<String> broken = changed.stream()
                .flatMap(change -> changes.findBroken(change).stream())
                .findFirst()
                .or(() -> writtenAfterErasing(seen))
                .or(() -> HoursRules.findBroken(seen, changed))
                .or(() -> notices.findBroken(seen, changed));
        world.learnRows(seen);
        return broken.or(() -> state.findBroken(seen))
                .or(() -> orders.size() == 1
                        ? told.findUntold(world, seen, changed, orders.getFirst())
                        : Optional.empty());
    }

    /// Nothing is written to a request whose person is erased: nobody would read it.
    private Optional<String> writtenAfterErasing(Seen seen) {
        return seen.steps().stream()
                .filter(written ->
                        world.ways(written.enquiry()).filter(Ways::erased).isPresent())
                .findFirst()
                .map(_ -> "an erased request is written to");
    }

    /// Each version beside the one before, with what its process was told. New requests have none before.
    private List<Change> changes(Seen seen, List<Stage.Told> orders) {
        Map<EnquiryId, Enquiry> last = new HashMap<>(world.requests);
        var changed = new ArrayList<Change>();
        for (Version version : seen.versions()) {
            Enquiry is = version.enquiry();
            Optional.ofNullable(last.put(is.id(), is))
                    .ifPresent(was -> changed.add(new Change(was, is, orderOf(version, orders))));
        }
        return changed;
    }

    private static Order orderOf(Version version, List<Stage.Told> orders) {
        return orders.stream()
                .filter(told -> version.process().equals(String.valueOf(told.process())))
                .findFirst()
                .orElseThrow()
                .order();
    }
}
