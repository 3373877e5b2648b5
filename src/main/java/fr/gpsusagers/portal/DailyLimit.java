package fr.gpsusagers.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.Sha256;
import fr.gpsusagers.kernel.load.Client;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/// Counts daily actions for each client address without storing the address: the key is a hash
/// salted with a secret that lives in memory and is replaced every day. Counters are local to
/// this node and start again with the process.
@Component
public class DailyLimit {

    private static final int SECRET_BYTES = 32;
    private static final long MOST_KEPT = 50_000;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private volatile Today today;

    private record Today(LocalDate date, byte[] secret, Cache<String, AtomicInteger> actions) {

        int count(String action, int more) {
            return actions.get(action, _ -> new AtomicInteger()).addAndGet(more);
        }
    }

    public DailyLimit(Clock clock) {
        this.clock = clock;
        this.today = begin(FrenchTime.now(clock).toLocalDate());
    }

    /// Counts this action for the address, and returns whether it was within today's limit.
    public boolean allows(String address, String action, int most) {
        return count(address, action) <= most;
    }

    /// Counts this action for all addresses together, and returns whether it was within today's limit.
    public boolean allowsAnyone(String action, int most) {
        return countAnyone(action) <= most;
    }

    /// Counts this action for the address, and returns its total for today.
    public int count(String address, String action) {
        Today now = today();
        return now.count(hash(now.secret(), Client.at(address), action), 1);
    }

    /// Counts this action for the network of the address, and returns its total for today: a single customer can
    /// rent a network with as many addresses as thousands of households.
    public int countNetwork(String address, String action) {
        Today now = today();
        return now.count(hash(now.secret(), Client.network(address), action), 1);
    }

    /// Counts this action for all addresses together, and returns its total for today.
    public int countAnyone(String action) {
        return today().count(action, 1);
    }

    /// Undoes one count for an address and its network, when the action turns out not to fall under the limit.
    public void uncount(String address, String action) {
        Today now = today();
        now.count(hash(now.secret(), Client.at(address), action), -1);
        now.count(hash(now.secret(), Client.network(address), action), -1);
    }

    /// Undoes one count for all addresses together.
    public void uncountAnyone(String action) {
        today().count(action, -1);
    }

    private Today today() {
        LocalDate date = FrenchTime.now(clock).toLocalDate();
        Today known = today;
        if (!known.date().equals(date)) {
            known = begin(date);
            today = known;
        }
        return known;
    }

    private Today begin(LocalDate date) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return new Today(
                date, secret, Caffeine.newBuilder().maximumSize(MOST_KEPT).build());
    }

    private static String hash(byte[] secret, Client where, String action) {
        return Sha256.hex(secret, (where.key() + action).getBytes(StandardCharsets.UTF_8));
    }
}
