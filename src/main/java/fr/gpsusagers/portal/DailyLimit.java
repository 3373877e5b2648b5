package fr.gpsusagers.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.gpsusagers.hall.limit.Client;
import fr.gpsusagers.kernel.FrenchTime;
import io.github.bucket4j.Bucket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
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

    private record Today(LocalDate date, byte[] secret, Cache<String, Bucket> deeds) {}

    DailyLimit(Clock clock) {
        this.clock = clock;
        this.today = begin(FrenchTime.now(clock).toLocalDate());
    }

    /// Whether this address may do this once more today.
    public boolean allows(String address, String deed, int most) {
        Today now = today();
        return now.deeds()
                .get(hash(now.secret(), address, deed), _ -> bucket(most))
                .tryConsume(1);
    }

    /// Whether anyone, from wherever, may do this once more today.
    public boolean allowsAnyone(String deed, int most) {
        Today now = today();
        return now.deeds().get(deed, _ -> bucket(most)).tryConsume(1);
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

    private static Bucket bucket(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillIntervally(most, Duration.ofDays(1)))
                .build();
    }

    private static String hash(byte[] secret, String address, String deed) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(secret);
            digest.update(Client.at(address).key().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(deed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
