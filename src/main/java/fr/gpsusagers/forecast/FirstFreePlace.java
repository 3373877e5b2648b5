package fr.gpsusagers.forecast;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.Optional;

/// When the turn of the one who comes now is over: position in the queue x handling time / people, counted in the time
/// of the blocks only.
///
/// @param doneAt when the work is done
/// @param block the stretch in which it is
public record FirstFreePlace(LocalDateTime doneAt, Block block) {

    /// Finds the place; empty when the blocks end before.
    ///
    /// @param blocks in order, apart from each other; read no further than needed
    /// @param ahead how many come before
    /// @param handling what one takes
    public static Optional<FirstFreePlace> find(Iterator<Block> blocks, int ahead, Duration handling) {
        Duration left = handling.multipliedBy(ahead + 1L);
        while (blocks.hasNext()) {
            Block block = blocks.next();
            if (left.compareTo(block.work()) <= 0) {
                return Optional.of(new FirstFreePlace(block.from().plus(left.dividedBy(block.people())), block));
            }
            left = left.minus(block.work());
        }
        return Optional.empty();
    }
}
