package fr.gpsusagers.console.demo;

import fr.gpsusagers.Gps;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Tally;
import fr.gpsusagers.enquiry.life.Balance;
import fr.gpsusagers.enquiry.work.DeskView;
import fr.gpsusagers.enquiry.work.ToDo;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.start.Demonstration;
import fr.gpsusagers.kernel.start.Demonstration.Scenario;
import fr.gpsusagers.ledger.LedgerChain;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.account.Credentials;
import fr.gpsusagers.staff.desk.Absences;
import fr.gpsusagers.staff.desk.StandIns;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The week of a demonstration, played by the whole product on a database of its own.
record PlayedWeek(ConfigurableApplicationContext product) implements AutoCloseable {

    /// An agent may still be on the telephone when a promise is over.
    private static final Duration STILL_TALKING = Duration.ofMinutes(15);

    static PlayedWeek start(Path folder) {
        // The demonstration reads keys from the terminal. The input of a test belongs to the test runner.
        System.setIn(InputStream.nullInputStream());
        TestModels.learn(TestPacks.bocage());
        var environment = Map.of(
                "GPS_DATA", folder.toString(),
                "GPS_PROGRAMS", Path.of("target").toAbsolutePath().toString(),
                "GPS_MODELS", Path.of("target/modeles").toAbsolutePath().toString());
        var settings = Stream.concat(
                Arrays.stream(Demonstration.settings(environment, Scenario.WEEK)),
                Stream.of("--gps.pack=" + TestPacks.FROZEN));
        return new PlayedWeek(
                new SpringApplicationBuilder(Gps.class).properties("gps.port=0").run(settings.toArray(String[]::new)));
    }

    Instant now() {
        return bean(PassTime.class).now();
    }

    String time() {
        return DemoMoments.inWords(now());
    }

    /// Presses the button of the page.
    void moveOn() throws IOException, InterruptedException {
        press(page("/").replaceFirst("(?s).* name=\"jour\" value=\"([0-9])\".*", "$1"));
    }

    int press(String day) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at("/demonstration/jour-suivant"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("jour=" + day)))
                .statusCode();
    }

    String page(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path))).body();
    }

    /// Lists what an agent owes today, with what he owes for those whom he stands in for.
    List<ToDo.Line> list(String login) {
        var agent = bean(Credentials.class).find(new Login(login)).orElseThrow().agent();
        var today = new StandIns(bean(Agents.class), bean(Absences.class))
                .on(FrenchTime.at(now()).toLocalDate(), agent);
        return bean(DeskView.class)
                .showToDo(new Actor.Staff(today), now())
                .orElseThrow()
                .lines();
    }

    List<String> leftOut() {
        return bean(PlayPlan.class).leftOut();
    }

    long countPlanned() {
        var plan = DemoPlan.ofWeek(
                DemoMoments.parse("2026-11-30T14:00"),
                bean(PackInUse.class).current().calendars());
        return plan.enquiries().stream().filter(one -> !one.at().isAfter(now())).count();
    }

    long countAsked() {
        return count("select count(*) from enquiry");
    }

    long countRenewals() {
        return count("select count(*) from enquiry_step where kind = 'renewed'");
    }

    long countClosedByNobody() {
        return count("""
                select count(*) from enquiry
                where state = 'closed' and agent is null and outcome not in ('joint', 'retire')
                """);
    }

    /// Counts requests with anything but one promise. A promise that replaces another one is a renewal.
    long countNotPromisedOnce() {
        return count("""
                select count(*) from enquiry
                where 1 <> (select count(*) from enquiry_step where enquiry_step.enquiry = enquiry.id and kind = 'promised')
                """);
    }

    long countLongOverdue() {
        return bean(JdbcClient.class)
                .sql("select count(*) from enquiry where state <> 'closed' and due_by < :then")
                .param("then", now().minus(STILL_TALKING).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /// Counts the requests that came back from an absent agent with the promised time.
    long countHandedBackInTime() {
        return count("""
                select count(*) from enquiry
                where renewals = 0
                  and exists (select from enquiry_step where enquiry_step.enquiry = enquiry.id and kind = 'handed-back')
                """);
    }

    boolean isLedgerBalanced() {
        var balance = new Balance();
        bean(LedgerChain.class).read(link -> balance.add(link.entry())).tail().forEach(balance::add);
        Tally counted = bean(Enquiries.class).count();
        return balance.isEven()
                && balance.tally().equals(counted)
                && balance.owed().values().stream().allMatch(Balance.Owed::isPromised);
    }

    private long count(String sql) {
        return bean(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + product.getEnvironment().getProperty("local.server.port") + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private <T> T bean(Class<T> type) {
        return product.getBean(type);
    }

    @Override
    public void close() {
        product.close();
    }
}
