package fr.gpsusagers.hall.signin;

import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.account.CodeSecret;
import fr.gpsusagers.staff.account.OneTimeCode;
import fr.gpsusagers.staff.account.Passphrase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// An agent invented for a demonstration, with the credentials that visitors use to sign in as this agent.
public final class InventedAgent {

    private static final Duration STEP = Duration.ofSeconds(30);

    private final Login login;
    private final Passphrase passphrase;
    private final CodeSecret codes;
    private final String title;
    private final String story;
    private Instant next;

    /// @param title the agent's role, in plain words
    /// @param story what visitors can see as this agent
    /// @param hiredAt when the agent was created: the one-time code of that moment is already used
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

    /// The code that the agent's telephone would show now.
    public OneTimeCode codeAt(Instant now) {
        return codes.codeAt(now);
    }

    /// Takes a valid code that nobody has taken yet, since each code is accepted only once. Empty if all valid
    /// codes are taken; the next one is available within 30 seconds.
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
