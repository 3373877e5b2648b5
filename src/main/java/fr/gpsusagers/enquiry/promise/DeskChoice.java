package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which desk answers for a contact: its own where it has one that is ready, else the one above, up to the switchboard.
///
/// @param directory of the pack in service
/// @param ready the desks that have opened their callbacks and have active agents
/// @param reply the way in which the desk must be able to answer
public record DeskChoice(Directory directory, Set<DeskId> ready, Reply reply) {

    /// This desk; and its substitute, if few agents do this work here: they share it.
    public Stream<Desk> sharingWith(Desk desk) {
        return desk.capacity(reply).isOfFewAgents()
                ? Stream.concat(Stream.of(desk), substituteOf(desk).stream())
                : Stream.of(desk);
    }

    /// The desk that promises for a contact; empty when nobody up to the switchboard is ready.
    public Optional<Desk> forContact(ContactId contact) {
        return directory.findDeskFor(contact).or(this::switchboard).flatMap(this::firstReadyFrom);
    }

    /// This desk, or the first above it that is ready.
    public Optional<Desk> forDesk(DeskId id) {
        return find(id).flatMap(this::firstReadyFrom);
    }

    /// The last desk above all, ready or not.
    public Optional<Desk> switchboard() {
        return directory.lastDesk();
    }

    public Optional<Desk> find(DeskId id) {
        return directory.findDesk(id);
    }

    /// Who takes over from a desk, where that one is ready.
    public Optional<Desk> substituteOf(Desk desk) {
        return desk.substitute().flatMap(this::find).filter(this::isReady);
    }

    /// Who answers for a desk, where that one is ready.
    public Optional<Desk> leadOf(Desk desk) {
        return desk.above().flatMap(this::find).filter(this::isReady);
    }

    public boolean isReady(Desk desk) {
        return ready.contains(desk.id()) && !desk.capacity(reply).isNone();
    }

    private Optional<Desk> firstReadyFrom(Desk start) {
        var seen = new HashSet<DeskId>();
        Optional<Desk> desk = Optional.of(start);
        while (desk.isPresent() && seen.add(desk.get().id())) {
            if (isReady(desk.get())) {
                return desk;
            }
            desk = desk.get().above().flatMap(this::find);
        }
        return Optional.empty();
    }
}
