package fr.gpsusagers.running;

import fr.gpsusagers.Gps;
import fr.gpsusagers.enquiry.promise.PromiseTimes;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.HeldCallbacks;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.platform.store.TestCluster;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.account.Credentials;
import fr.gpsusagers.staff.account.PassphraseHashes;
import fr.gpsusagers.staff.desk.DeskCallbacks;
import fr.gpsusagers.staff.signin.Sessions;
import fr.gpsusagers.suite.TestFolder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The whole product, started once for all test classes that extend this one, so these replace none of
/// its beans. Its clock stands still, and is reset after each test.
@Tag("product")
@SpringBootTest(classes = Gps.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(RunningProduct.StandingClock.class)
public abstract class RunningProduct {

    /// The secret by which the pretended SMS operator signs its calls.
    public static final String SMS_SECRET = "un-secret-de-test-partage";

    /// Generous limits, since all tests share the address of this machine. Only the
    /// limit for opinions is low, for its test.
    private static final String MANY = "pages=100000/1000000, words=100000/1000000, programs=100000/1000000,"
            + " sign-ins=100000/1000000, papers=100000/1000000, maps=100000/1000000, calendars=100000/1000000, opinions=40/1000000,"
            + " texts=100000/1000000";

    /// Tests with other settings start a product of their own: each has a folder of its own.
    private static final AtomicInteger PRODUCTS = new AtomicInteger();

    @Autowired
    protected TestClock clock;

    @Autowired
    protected Team team;

    @Autowired
    private HeldCallbacks callbacks;

    @Autowired
    private JdbcClient database;

    @Autowired
    private WebServerApplicationContext server;

    @LocalServerPort
    private int port;

    /// Returns the address of a page of this product.
    protected String at(String path) {
        return "http://localhost:" + port + path;
    }

    /// Returns the address of a page on the management port.
    protected String managementAt(String path) {
        var running = (TomcatWebServer) Objects.requireNonNull(server.getWebServer());
        int management = Stream.of(running.getTomcat().getService().findConnectors())
                .mapToInt(Connector::getLocalPort)
                .filter(other -> other != port)
                .findFirst()
                .orElseThrow();
        return "http://localhost:" + management + path;
    }

    /// Removes other tests' requests, which would delay promises and fill lists, and their open
    /// callbacks, which would change the advice.
    @BeforeEach
    void startWithoutRequests() {
        if (database.sql("select exists (select from enquiry)")
                .query(Boolean.class)
                .single()) {
            database.sql("truncate enquiry cascade").update();
        }
        database.sql("delete from desk_presence").update();
        callbacks.replaceBy(FrenchTime.now(clock), Map.of());
    }

    /// Resets the sign-in limits: all tests sign in from one address, and their clock stands still.
    @AfterEach
    void forgetHowOftenSomeoneTriedToSignIn() {
        database.sql("delete from sign_in_pace").update();
    }

    @AfterEach
    void putTheClockBack() {
        clock.moveTo(TestClock.THURSDAY_AT_TEN);
    }

    @DynamicPropertySource
    static void useTheTestCluster(DynamicPropertyRegistry settings) {
        TestModels.learn(TestPacks.bocage());
        String url = TestCluster.newUrl();
        Path folder = TestFolder.DATA.resolve("product-" + PRODUCTS.incrementAndGet());
        settings.add("gps.database.url", () -> url);
        settings.add("gps.database.user", TestCluster::user);
        settings.add("gps.database.password", TestCluster::password);
        settings.add("gps.pack", TestPacks.FROZEN::toString);
        settings.add("gps.data", folder::toString);
        settings.add("gps.port", () -> 0);
        settings.add("gps.pretend", () -> "on");
        settings.add("gps.sms.secret", () -> SMS_SECRET);
        settings.add("gps.mail.relay", () -> "mx.departement.fr");
        settings.add("gps.management.port", () -> 0);
        settings.add("gps.trusted-proxy", () -> "127.0.0.1, ::1");
        settings.add("gps.limits", () -> MANY);
        settings.add("gps.security-contact", () -> "mailto:securite@exemple.fr");
        settings.add("gps.proconnect.issuer", FakeProConnect.shared()::issuer);
        settings.add("gps.proconnect.client-id", () -> FakeProConnect.CLIENT);
        settings.add("gps.proconnect.client-secret", () -> FakeProConnect.SECRET);
        settings.add("gps.proconnect.patience", () -> "2s");
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class StandingClock {

        @Bean
        @Primary
        public TestClock testClock() {
            return new TestClock();
        }

        @Bean
        public static StillJobs stillJobs() {
            return new StillJobs();
        }

        @Bean
        public static PageConnections pageConnections() {
            return new PageConnections();
        }

        @Bean
        public Team team(
                Agents agents,
                Credentials credentials,
                PassphraseHashes hashes,
                Sessions sessions,
                DeskCallbacks deskCallbacks,
                PromiseTimes promiseTimes,
                PackInUse packs,
                TestClock clock) {
            return new Team(agents, credentials, hashes, sessions, deskCallbacks, promiseTimes, packs, clock);
        }
    }
}
