package fr.gpsusagers.running;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.promise.PromiseTimes;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.account.Accounts;
import fr.gpsusagers.staff.account.CodeSecret;
import fr.gpsusagers.staff.account.Invitation;
import fr.gpsusagers.staff.account.Passphrase;
import fr.gpsusagers.staff.desk.DeskCallbacks;
import fr.gpsusagers.staff.signin.WaysIn;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Creates agents of the running product, each with his own login, and signs them in with a browser.
public final class Team {

    private static final AtomicInteger LOGINS = new AtomicInteger();
    public static final String PASSPHRASE = "cheval vapeur pommier horloge";

    private final Accounts accounts;
    private final WaysIn waysIn;
    private final DeskCallbacks deskCallbacks;
    private final PromiseTimes promiseTimes;
    private final PackInUse packs;
    private final Clock clock;

    public Team(
            Accounts accounts,
            WaysIn waysIn,
            DeskCallbacks deskCallbacks,
            PromiseTimes promiseTimes,
            PackInUse packs,
            Clock clock) {
        this.accounts = accounts;
        this.waysIn = waysIn;
        this.deskCallbacks = deskCallbacks;
        this.promiseTimes = promiseTimes;
        this.packs = packs;
        this.clock = clock;
    }

    /// An agent and his credentials.
    public record Hired(Agent agent, CodeSecret codes) {}

    /// Creates an agent of these desks, and opens their callbacks, so that pages offer them.
    public Hired hire(Role role, String... desks) {
        Set<DeskId> served = Stream.of(desks).map(DeskId::new).collect(Collectors.toSet());
        Hired hired = hire(Set.of(role), served);
        Agent lead = hire(Set.of(Role.TEAM_LEAD), served).agent();
        served.forEach(desk -> deskCallbacks.open(lead, desk, clock.instant()));
        promiseTimes.update(new Actor.Clockwork(), packs.current(), clock.instant());
        return hired;
    }

    private Hired hire(Set<Role> roles, Set<DeskId> desks) {
        var login = Login.parse("essai-" + LOGINS.incrementAndGet());
        var outcome = accounts.add(new Authority.OfConsole(), login, roles, desks, clock.instant());
        Invitation invitation = ((Accounts.Invited) outcome).invitation();
        var accepted = waysIn.accept(
                invitation.token(),
                new Passphrase(PASSPHRASE),
                invitation.codes().codeAt(clock.instant().minus(Duration.ofSeconds(30))),
                clock.instant());
        return new Hired(((WaysIn.Accepting.Accepted) accepted).agent(), invitation.codes());
    }

    /// Signs an agent in with his credentials and the current one-time code.
    public void signIn(Page page, String address, Hired hired) {
        page.navigate(address);
        page.getByLabel("Identifiant").fill(hired.agent().login().value());
        page.getByLabel("Phrase secrète").fill(PASSPHRASE);
        page.getByLabel("Code à usage unique")
                .fill(hired.codes().codeAt(clock.instant()).value());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
    }
}
