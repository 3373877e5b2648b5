package fr.gpsusagers.hall.demo;

import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.signin.CodeSecret;
import fr.gpsusagers.staff.signin.OneTimeCode;
import fr.gpsusagers.staff.signin.Passphrase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Someone whom a demonstration made up, and what he signs in with.
public final class InventedAgent {

    private static final Duration STEP = Duration.ofSeconds(30);

    private final Login login;
    private final Passphrase passphrase;
    private final CodeSecret codes;
    private final String title;
    private final String story;
    private Instant next;

    /// @param title who he is, in plain words
    /// @param story what there is to see as him
    /// @param hiredAt with the code of that moment, which is used up
    public InventedAgent(
            Login login, Passphrase passphrase, CodeSecret codes, String title, String story, Instant hiredAt) {
        this.login = login;
        this.passphrase = passphrase;
        this.codes = codes;
        this.title = title;
        this.story = story;
        this.next = hiredAt.plus(STEP);
    }

    public Login login() {
        return login;
    }

    public Passphrase passphrase() {
        return passphrase;
    }

    public String title() {
        return title;
    }

    public String story() {
        return story;
    }

    /// What his telephone would show.
    public OneTimeCode codeAt(Instant now) {
        return codes.codeAt(now);
    }

    /// A code that was not taken yet, of those that are good now: each opens once. Empty when all were taken, for half
    /// a minute at most.
    public synchronized Optional<OneTimeCode> takeCode(Instant now) {
        Instant earliest = now.minus(STEP);
        Instant taken = next.isBefore(earliest) ? earliest : next;
        if (taken.isAfter(now.plus(STEP))) {
            return Optional.empty();
        }
        next = taken.plus(STEP);
        return Optional.of(codes.codeAt(taken));
    }
}
