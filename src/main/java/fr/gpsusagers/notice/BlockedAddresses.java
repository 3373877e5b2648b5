package fr.gpsusagers.notice;

import java.time.Instant;
import java.util.Optional;

/// The addresses whose holder said « ce n’est pas moi », by their keys.
public interface BlockedAddresses {

    /// How long nothing is sent.
    ///
    /// @param since the moment of saying so
    record Block(Instant since, Instant until) {

        public boolean isInForce(Instant now) {
            return now.isBefore(until);
        }

        /// What was in the queue when someone objected is not sent after the block either.
        public boolean stops(Instant queuedAt, Instant now) {
            return isInForce(now) || !queuedAt.isAfter(since);
        }
    }

    /// The last block of an address replaces those before it.
    void add(String addressKey, Block block);

    /// The last block of an address, in force or not.
    Optional<Block> find(String addressKey);

    /// Whether nothing is to be sent to this address.
    default boolean isBlocked(String addressKey, Instant now) {
        return find(addressKey).filter(block -> block.isInForce(now)).isPresent();
    }

    /// Removes the blocks that no longer stop anything.
    void removeEnded(Instant now);
}
