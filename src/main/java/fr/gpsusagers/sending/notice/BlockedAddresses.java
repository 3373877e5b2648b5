package fr.gpsusagers.sending.notice;

import java.time.Instant;
import java.util.Optional;

/// The addresses whose holder wants no notices, by their keys: « ce n’est pas moi », or « STOP » by text message.
public interface BlockedAddresses {

    /// The period during which nothing is sent.
    ///
    /// @param since when the holder objected
    record Block(Instant since, Instant until) {

        public boolean isInForce(Instant now) {
            return now.isBefore(until);
        }

        /// Whether this block stops a notice. Notices queued before the objection stay stopped even after the
        /// block has ended.
        public boolean stops(Instant queuedAt, Instant now) {
            return isInForce(now) || !queuedAt.isAfter(since);
        }
    }

    /// Adds a block. It replaces an earlier block of the same address, unless that one lasts longer.
    void add(String addressKey, Block block);

    /// Ends the block of an address now. Notices queued before the block stay stopped.
    void updateEnded(String addressKey, Instant now);

    /// Returns the latest block of an address, in force or not.
    Optional<Block> find(String addressKey);

    /// Whether a block is in force for this address.
    default boolean isBlocked(String addressKey, Instant now) {
        return find(addressKey).filter(block -> block.isInForce(now)).isPresent();
    }

    /// Removes blocks that no longer stop any notice.
    void removeEnded(Instant now);
}
