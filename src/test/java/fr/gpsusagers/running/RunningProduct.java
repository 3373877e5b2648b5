package fr.gpsusagers.running;

import fr.gpsusagers.Gps;
import fr.gpsusagers.console.store.TestCluster;
import fr.gpsusagers.staff.account.AcceptInvitation;
import fr.gpsusagers.staff.account.AddAgent;
import fr.gpsusagers.staff.desk.OpenCallbacks;
import fr.gpsusagers.suite.TestFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The whole product, started once for all test classes that extend this one; so they replace none of its beans.
/// Its clock stands still and is put back after each test.
@Tag("product")
@SpringBootTest(classes = Gps.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(RunningProduct.StandingClock.class)
public abstract class RunningProduct {

    @Autowired
    protected TestClock clock;

    @Autowired
    protected Team team;

    @LocalServerPort
    private int port;

    /// The address of a page of this product.
    protected String at(String path) {
        return "http://localhost:" + port + path;
    }

    @AfterEach
    void putTheClockBack() {
        clock.moveTo(TestClock.THURSDAY_AT_TEN);
    }

    @DynamicPropertySource
    static void useTheTestCluster(DynamicPropertyRegistry settings) {
        String url = TestCluster.newUrl();
        settings.add("gps.database.url", () -> url);
        settings.add("gps.database.user", TestCluster::user);
        settings.add("gps.database.password", TestCluster::password);
        settings.add("gps.data", TestFolder.DATA::toString);
        settings.add("gps.port", () -> 0);
        settings.add("gps.pretend", () -> "on");
        settings.add("gps.proconnect.issuer", FakeProConnect.shared()::issuer);
        settings.add("gps.proconnect.client-id", () -> FakeProConnect.CLIENT);
        settings.add("gps.proconnect.client-secret", () -> FakeProConnect.SECRET);
        settings.add("gps.proconnect.patience", () -> "1s");
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class StandingClock {

        @Bean
        @Primary
        public TestClock testClock() {
            return new TestClock();
        }

        @Bean
        public static PageConnections pageConnections() {
            return new PageConnections();
        }

        @Bean
        public Team team(
                AddAgent addAgent, AcceptInvitation acceptInvitation, OpenCallbacks openCallbacks, TestClock clock) {
            return new Team(addAgent, acceptInvitation, openCallbacks, clock);
        }
    }
}
