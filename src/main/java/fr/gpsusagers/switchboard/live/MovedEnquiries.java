package fr.gpsusagers.switchboard.live;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.ledger.Entry;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Finds the desks that have to hear of an entry of the ledger: the desks that it names and, for as long as a transfer
/// can be undone, the desk that made it. That desk's list offers « Reprendre » until somebody works on the enquiry.
final class MovedEnquiries {

    private final Map<UUID, Move> moves = new ConcurrentHashMap<>();

    private record Move(String from, Instant at) {}

    Stream<String> listDesks(Entry entry) {
        moves.values().removeIf(move -> move.at().plus(Enquiry.UNDO).isBefore(entry.at()));
        Optional<String> left = entry.subject().map(moves::get).map(Move::from);
        entry.fact("from")
                .ifPresent(from ->
                        entry.subject().ifPresent(subject -> moves.put(subject, new Move(from, entry.at()))));
        return Stream.of(entry.fact("desk"), entry.fact("from"), left).flatMap(Optional::stream);
    }
}
