package fr.gpsusagers.notice;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.notice.BlockedAddresses.Block;
import java.time.Duration;
import java.time.Instant;

/// « Ce n’est pas moi. » Nothing is sent to the address for thirty days. What already waits for it is never sent: it is
/// dropped when its time comes, since only then it is known to be for this address.
@UseCase(writes = true)
public class BlockAddress {

    private static final Duration THIRTY_DAYS = Duration.ofDays(30);

    private final BlockedAddresses blocked;

    public BlockAddress(BlockedAddresses blocked) {
        this.blocked = blocked;
    }

    /// @param addressKey as [Recipient] has it
    public Block block(String addressKey, Instant now) {
        var block = new Block(now, now.plus(THIRTY_DAYS));
        blocked.add(addressKey, block);
        return block;
    }
}
