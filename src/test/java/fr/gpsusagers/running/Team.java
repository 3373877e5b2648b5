package fr.gpsusagers.running;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import fr.gpsusagers.enquiry.promise.PromiseTimes;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.account.CodeSecret;
import fr.gpsusagers.staff.account.Credentials;
import fr.gpsusagers.staff.account.Credentials.Credential;
import fr.gpsusagers.staff.account.Passphrase;
import fr.gpsusagers.staff.account.PassphraseHashes;
import fr.gpsusagers.staff.account.PassphraseHashes.PassphraseHash;
import fr.gpsusagers.staff.desk.DeskCallbacks;
import fr.gpsusagers.staff.signin.Session;
import fr.gpsusagers.staff.signin.Sessions;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Creates agents of the running product, each with his own login, and signs them in with a browser.
public final class Team {

    private static final AtomicInteger LOGINS = new AtomicInteger();
    public static final String PASSPHRASE = "cheval vapeur pommier horloge";
    /// The cookie that holds the session of an agent.
    public static final String COOKIE = "agent";

    private final Agents agents;
    private final Credentials credentials;
    private final PassphraseHashes hashes;
    private final Sessions sessions;
    private final DeskCallbacks deskCallbacks;
    private final PromiseTimes promiseTimes;
    private final PackInUse packs;
    private final Clock clock;
    private @Nullable PassphraseHash hashed;

    public Team(
            Agents agents,
            Credentials credentials,
            PassphraseHashes hashes,
            Sessions sessions,
            DeskCallbacks deskCallbacks,
            PromiseTimes promiseTimes,
            PackInUse packs,
            Clock clock) {
        this.agents = agents;
        this.credentials = credentials;
        this.hashes = hashes;
        this.sessions = sessions;
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
        Agent agent = add(role, served);
        var codes = CodeSecret.draw();
        credentials.add(new Credential(agent, hash(), codes), 0);
        Agent lead = add(Role.TEAM_LEAD, served);
        served.forEach(desk -> deskCallbacks.open(lead, desk, clock.instant()));
        promiseTimes.update(packs.current(), clock.instant());
        return new Hired(agent, codes);
    }

    private Agent add(Role role, Set<DeskId> desks) {
        var login = Login.parse("essai-" + LOGINS.incrementAndGet());
        Agent agent =
                Agent.invited(AgentId.random(), login, Set.of(role), desks).activated();
        agents.add(agent);
        return agent;
    }

    /// All agents have one passphrase: hashing it takes long, and is done once.
    private synchronized PassphraseHash hash() {
        PassphraseHash known = hashed;
        if (known == null) {
            known = hashes.hash(new Passphrase(PASSPHRASE));
            hashed = known;
        }
        return known;
    }

    /// Signs an agent in without the form, and opens a page: ends the session that this browser had, and gives it a new
    /// one.
    ///
    /// @param address of this product; the browser shows the agent's list, as after the form
    public void signIn(Page page, String address, Hired hired) {
        page.context().cookies(address).stream()
                .filter(cookie -> cookie.name.equals(COOKIE))
                .flatMap(cookie -> Token.find(cookie.value).stream())
                .forEach(sessions::remove);
        var cookie = new Cookie(COOKIE, openSession(hired)).setHttpOnly(true).setSameSite(SameSiteAttribute.LAX);
        URI here = URI.create(address);
        cookie.setDomain(here.getHost()).setPath("/agent");
        page.context().addCookies(List.of(cookie));
        page.navigate(here.resolve("/agent").toString());
    }

    /// Opens a session as a sign-in does. Returns what the cookie holds.
    public String openSession(Hired hired) {
        var token = Token.draw();
        sessions.add(token, Session.open(hired.agent(), clock.instant()));
        return token.value();
    }

    /// Signs an agent in with his credentials and the current one-time code, as people do.
    public void signInByForm(Page page, String address, Hired hired) {
        page.navigate(address);
        page.getByLabel("Identifiant").fill(hired.agent().login().value());
        page.getByLabel("Phrase secrète").fill(PASSPHRASE);
        page.getByLabel("Code à usage unique")
                .fill(hired.codes().codeAt(clock.instant()).value());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
    }
}
