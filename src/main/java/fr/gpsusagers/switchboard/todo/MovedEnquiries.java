package fr.gpsusagers.switchboard.todo;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.ledger.Entry;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Finds the desks whose open pages change with a ledger entry. These are the desks that the entry names. The
/// desk that sent a transfer is included for as long as it can undo the transfer, because its list shows «
/// Reprendre ».
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
