package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.sending.notice.BlockedAddresses.Block;
import java.time.Duration;
import java.time.Instant;

/// Blocks an address after « ce n’est pas moi »: nothing is sent to it for thirty days. Notices already queued
/// for it are never sent. They are dropped only when due, because a queued notice does not contain its address.
@UseCase
public class BlockAddress {

    private static final Duration THIRTY_DAYS = Duration.ofDays(30);

    private final BlockedAddresses blocked;

    public BlockAddress(BlockedAddresses blocked) {
        this.blocked = blocked;
    }

    /// @param addressKey the key of the address, as in [Recipient]
    @Writes
    public Block block(String addressKey, Instant now) {
        var block = new Block(now, now.plus(THIRTY_DAYS));
        blocked.add(addressKey, block);
        return block;
    }
}
