package fr.gpsusagers.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.Role;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Whatever an agent may not do is refused and traced: the ledger tells the right, the role and the route, and
/// neither who it was nor what it was about.
class RefusedActionsTest extends RunningProduct {

    private static final String RSA = "guichet-gestion-rsa-1";
    private static final String BOCAGE = "guichet-circo-bocage";

    private final RawClient client = new RawClient(this::at);
    private final Asker asker = new Asker(client);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void on_a_thursday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-03T09:00"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_form_that_a_role_may_not_send_is_refused_and_traced_once(Role role) {
        String session = signedIn(role, RSA);
        SortedMap<String, String> forbidden = formsForbiddenTo(role);
        assertThat(forbidden).as("forms forbidden to " + role).isNotEmpty();
        forbidden.forEach((route, rights) -> {
            int before = traces().size();
            assertThat(post(filled(route), session).statusCode()).as(route).isEqualTo(403);
            assertThat(post(filled(route), session).statusCode()).as(route).isEqualTo(403);
            assertThat(traces().subList(before, traces().size()))
                    .containsExactly("reason=role right=" + rights + " role=" + role.word() + " route=" + route);
        });
    }

    /// Returns the routes of the forms for agents that need a right beyond this role, with the rights that each needs.
    private SortedMap<String, String> formsForbiddenTo(Role role) {
        var forms = new TreeMap<String, String>();
        routes.getHandlerMethods().forEach((route, method) -> {
            MayCall rule = method.getMethodAnnotation(MayCall.class);
            boolean isForm = route.getMethodsCondition().getMethods().contains(RequestMethod.POST);
            if (rule != null && isForm && List.of(rule.value()).contains(Who.AGENT) && !mayAll(role, rule.right())) {
                patterns(route).forEach(pattern -> forms.put(pattern, named(rule.right())));
            }
        });
        return forms;
    }

    private static Stream<String> patterns(RequestMappingInfo route) {
        return route.getPatternValues().stream();
    }

    private static boolean mayAll(Role role, Right[] rights) {
        return Stream.of(rights).allMatch(role::gives);
    }

    private static String named(Right[] rights) {
        return Arrays.stream(rights).map(Right::name).sorted().collect(Collectors.joining("."));
    }

    private static String filled(String route) {
        return route.replace("{id}", UUID.randomUUID().toString()).replace("{desk}", RSA);
    }

    @Test
    void what_belongs_to_another_desk_is_refused_and_traced() {
        String own = signedIn(Role.AGENT, RSA);
        String lead = signedIn(Role.TEAM_LEAD, BOCAGE);
        String reference = asker.ask("parcours=rsa/rsa-suspension&lieu=14366").reference();
        String card = "/agent/demande/" + idOf(reference);
        int before = traces().size();
        assertThat(client.send(client.get(card).header("Cookie", lead)).statusCode())
                .isEqualTo(404);
        assertThat(post(card + "/prendre", lead).statusCode()).isEqualTo(404);
        assertThat(post(card + "/en-main", lead).statusCode()).isEqualTo(404);
        assertThat(post("/agent/guichets/" + RSA + "/fermer", lead).statusCode())
                .isEqualTo(403);
        assertThat(client.send(client.get("/agent/retrouver?reference=" + reference)
                                .header("Cookie", lead))
                        .statusCode())
                .isEqualTo(404);
        assertThat(traces().subList(before, traces().size()))
                .containsExactly(
                        "reason=desk right=READ_ENQUIRIES role=responsable route=/agent/demande/{id}",
                        "reason=desk right=TAKE role=responsable route=/agent/demande/{id}/prendre",
                        "reason=desk right=TAKE role=responsable route=/agent/demande/{id}/en-main",
                        "reason=desk right=OPEN_CALLBACKS role=responsable route=/agent/guichets/{desk}/fermer",
                        "reason=desk right=READ_ENQUIRIES role=responsable route=/agent/retrouver");
        assertThat(client.send(client.get(card).header("Cookie", own)).statusCode())
                .isEqualTo(200);
        assertThat(traces()).hasSize(before + 5);
    }

    @Test
    void an_automatic_request_is_traced_and_a_mistyped_reference_is_not() {
        String administrator = signedIn(Role.ADMINISTRATOR, RSA);
        String agent = signedIn(Role.AGENT, BOCAGE);
        int before = traces().size();
        client.send(client.get("/agent/standard/alentour")
                .header("Cookie", administrator)
                .header("Gps-Automatic", "1"));
        client.send(client.get("/agent/retrouver?reference=ZZZ-ZZZ").header("Cookie", agent));
        assertThat(traces().subList(before, traces().size()))
                .containsExactly("reason=role right=OPEN_ENQUIRY role=administrateur route=/agent/standard/alentour");
    }

    private String idOf(String reference) {
        return database.sql("select cast(id as text) from enquiry where reference = :reference")
                .param("reference", reference)
                .query(String.class)
                .single();
    }

    /// Returns the facts of all traced refusals, oldest first. None has a subject.
    private List<String> traces() {
        return database.sql("""
                        select facts from (
                            select 1 as part, position as line, facts from ledger_entry
                            where kind = 'access-refused' and subject is null
                            union all
                            select 2, id, facts from ledger_tail where kind = 'access-refused' and subject is null) traced
                        order by part, line
                        """).query((row, _) -> row.getString("facts")).list();
    }

    private HttpResponse<String> post(String path, String session) {
        return client.send(client.post(path, "").header("Cookie", session));
    }

    private String signedIn(Role role, String desk) {
        Team.Hired hired = team.hire(role, desk);
        String form = "identifiant=" + hired.agent().login().value() + "&phrase="
                + RawClient.encoded(Team.PASSPHRASE) + "&code="
                + hired.codes().codeAt(clock.instant()).value();
        return RawClient.cookie(
                client.send(client.post("/agent/connexion", form).header("Cookie", "a=b")));
    }
}
