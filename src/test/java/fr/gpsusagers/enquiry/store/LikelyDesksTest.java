package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.agent;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.work.LikelyDesk;
import fr.gpsusagers.enquiry.work.LikelyDesk.Sign;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a request most likely belongs that lies at the RSA desk of the Pays d’Auge.
@WithDatabase
class LikelyDesksTest extends AgentWork {

    private static final Instant FRIDAY_EVENING = at("2026-11-27T18:00");
    private static final String FALAISE = "guichet-circo-falaise";

    private final Actor.Staff agent = agent(Enquiring.RSA);

    LikelyDesksTest(DataSource source) {
        super(new Enquiring(source));
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
        enquiring.closed.clear();
    }

    /// History: desks that answered requests about the same need after « pas pour moi », one name for each request.
    @ParameterizedTest(name = "{0}, {1}, {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            rsa-suspension       | Falaise        | ''                              | ''             | gestion-rsa-2 d’après le lieu
            rsa-suspension       | Lisieux        | ''                              | ''             | circo-pays-auge-sud d’après le lieu
            rsa-suspension       | ''             | ''                              | ''             | standard en dernier
            rsa-suspension       | Lisieux        | circo-bocage circo-bocage       | ''             | circo-pays-auge-sud d’après le lieu
            rsa-suspension       | ''             | circo-bocage                    | ''             | circo-bocage 1 semblables
            logement-impaye-aide | Falaise        | ''                              | ''             | circo-falaise d’après le lieu
            logement-impaye-aide | Falaise        | ''                              | handicap-carte | circo-falaise d’après le lieu
            logement-impaye-aide | ''             | circo-bessin circo-bessin mdph  | ''             | circo-bessin 2 semblables
            logement-impaye-aide | ''             | circo-bessin circo-bessin       | handicap-carte | mdph d’après les mots
            handicap-carte       | Bayeux         | ''                              | ''             | mdph d’après le lieu
            aide-alimentaire     | Bayeux         | ''                              | ''             | circo-bessin d’après le lieu
            seniors-apa-demande  | Vire Normandie | ''                              | ''             | direction-autonomie d’après le besoin
            rsa-non-verse        | ''             | ''                              | handicap-carte | mdph d’après les mots
            autre-route          | ''             | ''                              | ''             | standard en dernier
            autre-route          | Nulle-Part     | mdph                            | ''             | mdph 1 semblables
            """)
    void the_likeliest_desk_comes_first(String need, String place, String history, String meant, String first) {
        words(history).forEach(desk -> answeredAfterTransfer(need, desk, MONDAY));
        EnquiryId id = held(need, place);
        List<LikelyDesk> desks = list(agent, id, words(meant).map(NeedId::new).toList());
        assertThat(desks).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(desks).noneSatisfy(likely -> assertThat(likely.desk().id()).isEqualTo(Enquiring.RSA));
        assertThat(inShort(desks.getFirst())).isEqualTo(first);
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(" ")).filter(word -> !word.isEmpty());
    }

    /// « circo-falaise d’après le lieu ».
    private static String inShort(LikelyDesk likely) {
        String sign = switch (likely.signs().getFirst()) {
            case Sign.ByPlace _ -> "d’après le lieu";
            case Sign.ByNeed _ -> "d’après le besoin";
            case Sign.ByWords _ -> "d’après les mots";
            case Sign.Substitute _ -> "à la place";
            case Sign.Answered(int requests) -> requests + " semblables";
            case Sign.LastResort _ -> "en dernier";
        };
        return likely.desk().id().value().replace("guichet-", "") + " " + sign;
    }

    private List<LikelyDesk> list(Actor actor, EnquiryId id, List<NeedId> meant) {
        return enquiring.useCases().transfers().propose(actor, PACK, id, meant, MONDAY);
    }

    private EnquiryId held(String need, String place) {
        EnquiryId id = open(need, place);
        take(agent, id);
        return id;
    }

    private EnquiryId open(String need, String place) {
        var person = Person.at(Enquiring.newNumber()).with(draft -> draft.place(place));
        return Enquiring.promised(enquiring.open(Askings.about(need, person), FRIDAY_EVENING))
                .id();
    }

    private void answeredAfterTransfer(String need, String desk, Instant closed) {
        EnquiryId id = held(need, "");
        var to = new DeskId("guichet-" + desk);
        transfer(agent, id, Optional.of(to));
        Actor.Staff colleague = agent(to);
        take(colleague, id);
        close(colleague, id, new Outcome.Answered(), closed);
    }

    @Test
    void similar_requests_and_other_desks_of_the_pack_follow_and_the_switchboard_is_last() {
        answeredAfterTransfer("rsa-suspension", "circo-bocage", MONDAY);
        assertThat(list(agent, held("rsa-suspension", "Falaise"), List.of()))
                .extracting(LikelyDesksTest::inShort)
                .containsExactly(
                        "gestion-rsa-2 d’après le lieu", "circo-bocage 1 semblables", "circo-falaise d’après le lieu");
        assertThat(list(agent, held("rsa-indu", ""), List.of()))
                .extracting(LikelyDesksTest::inShort)
                .last()
                .isEqualTo("standard en dernier");
    }

    @Test
    void a_desk_named_by_place_and_by_similar_requests_is_listed_once_with_both_signs() {
        answeredAfterTransfer("logement-impaye-aide", "circo-falaise", MONDAY);
        assertThat(list(agent, held("logement-impaye-aide", "Falaise"), List.of())
                        .getFirst()
                        .signs())
                .containsExactly(new Sign.ByPlace("Falaise"), new Sign.Answered(1));
    }

    @Test
    void a_request_answered_long_ago_is_no_sign() {
        answeredAfterTransfer("rsa-indu", "circo-bocage", MONDAY.minus(Duration.ofDays(91)));
        assertThat(list(agent, held("rsa-indu", "Lisieux"), List.of()))
                .noneSatisfy(likely -> assertThat(likely.signs()).anyMatch(Sign.Answered.class::isInstance));
    }

    @Test
    void a_closed_desk_is_still_listed_but_behind_its_substitute() {
        EnquiryId id = held("logement-impaye-aide", "Falaise");
        assertThat(list(agent, id, List.of()).getFirst()).satisfies(open -> {
            assertThat(open.isReady()).isTrue();
            assertThat(open.next()).isPresent();
        });
        enquiring.closed.add(new DeskId(FALAISE));
        List<LikelyDesk> desks = list(agent, id, List.of());
        assertThat(desks.getFirst().signs().getFirst()).isInstanceOf(Sign.Substitute.class);
        assertThat(desks.getLast()).satisfies(closed -> {
            assertThat(closed.desk().id().value()).isEqualTo(FALAISE);
            assertThat(closed.isReady()).isFalse();
            assertThat(closed.next()).isEmpty();
        });
    }

    @Test
    void it_says_how_many_open_requests_a_desk_has() {
        EnquiryId id = held("logement-impaye-aide", "Falaise");
        for (int waiting = 0; waiting < 2; waiting++) {
            EnquiryId other = held("logement-impaye-aide", "Falaise");
            transfer(agent, other, Optional.of(new DeskId(FALAISE)));
        }
        assertThat(list(agent, id, List.of()).getFirst().open()).isEqualTo(2);
    }

    @Test
    void nobody_but_the_agent_who_holds_the_request_is_told() {
        EnquiryId waiting = open("rsa-indu", "Lisieux");
        assertThat(list(agent, waiting, List.of())).isEmpty();
        EnquiryId id = held("rsa-indu", "Lisieux");
        assertThat(list(agent(Enquiring.RSA), id, List.of())).isEmpty();
        assertThat(list(agent(Enquiring.LISIEUX), id, List.of())).isEmpty();
        assertThat(list(new Actor.Citizen(), id, List.of())).isEmpty();
        assertThat(list(new Actor.Clockwork(), id, List.of())).isEmpty();
    }
}
