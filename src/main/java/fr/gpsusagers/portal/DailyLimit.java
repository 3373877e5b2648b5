package fr.gpsusagers.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.gpsusagers.hall.limit.Client;
import fr.gpsusagers.kernel.FrenchTime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/// Counts how often one address did something today, without keeping the address: what is kept is a hash with a secret
/// that lives in memory for one day and is then forgotten.
@Component
public class DailyLimit {

    private static final int SECRET_BYTES = 32;
    private static final long MOST_KEPT = 50_000;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private volatile Today today;

    private record Today(LocalDate date, byte[] secret, Cache<String, AtomicInteger> deeds) {

        int count(String deed, int more) {
            return deeds.get(deed, _ -> new AtomicInteger()).addAndGet(more);
        }
    }

    public DailyLimit(Clock clock) {
        this.clock = clock;
        this.today = begin(FrenchTime.now(clock).toLocalDate());
    }

    /// Whether this address may do this once more today.
    public boolean allows(String address, String deed, int most) {
        return count(address, deed) <= most;
    }

    /// Whether anyone, from wherever, may do this once more today.
    public boolean allowsAnyone(String deed, int most) {
        return countAnyone(deed) <= most;
    }

    /// How often this address did this today, this time included.
    public int count(String address, String deed) {
        Today now = today();
        return now.count(hash(now.secret(), Client.at(address), deed), 1);
    }

    /// How often the network of this address did this today, this time included: who rents one has thousands of homes.
    public int countNetwork(String address, String deed) {
        Today now = today();
        return now.count(hash(now.secret(), Client.network(address), deed), 1);
    }

    /// How often this was done today from wherever, this time included.
    public int countAnyone(String deed) {
        return today().count(deed, 1);
    }

    /// Takes back what was counted once for an address and its network: it was not what is limited.
    public void uncount(String address, String deed) {
        Today now = today();
        now.count(hash(now.secret(), Client.at(address), deed), -1);
        now.count(hash(now.secret(), Client.network(address), deed), -1);
    }

    /// The same, from wherever.
    public void uncountAnyone(String deed) {
        today().count(deed, -1);
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

    private static String hash(byte[] secret, Client where, String deed) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(secret);
            digest.update(where.key().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(deed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
