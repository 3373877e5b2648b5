package fr.gpsusagers.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.HeldCallbacks.Soonest;
import fr.gpsusagers.orientation.HeldCallbacks.Times;
import fr.gpsusagers.orientation.answer.Answer;
import fr.gpsusagers.orientation.answer.Answers;
import fr.gpsusagers.pack.TestPacks;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A callback is a channel like any other, with its time, wherever a desk can promise one.
class CallbackInAdviceTest {

    private static final Pack PACK = TestPacks.bocage();
    private static final String BESSIN = "guichet-circo-bessin";
    private static final LocalDateTime TEN = LocalDateTime.parse("2026-11-25T10:00");

    private final HeldCallbacks callbacks = new HeldCallbacks();
    private final Orient orient = new Orient(new DoubtedNumbers(), callbacks);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        by day the telephone comes first, its hours unknown as they are | 2026-11-25T10:00 | 2026-11-25T12:00 | telephone | circo-bessin
        in the evening, a call in the morning comes before a closed line | 2026-11-25T20:00 | 2026-11-26T12:00 | rappel    | circo-bessin
        a call in nine days comes after what can be written             | 2026-11-25T20:00 | 2026-12-04T12:00 | formulaire | formulaire-contact
        """)
    void it_takes_its_place_by_how_long_one_waits(
            String what, LocalDateTime at, LocalDateTime by, String channel, String contact) {
        callBackBy(BESSIN, at, by);
        Answer answer = answer("rsa-rendez-vous-manque", "bayeux", at, Set.of());
        assertThat(answer.channels().getFirst().kind()).isEqualTo(channel);
        assertThat(answer.channels().getFirst().contact()).isEqualTo(contact);
        assertThat(answer.channels())
                .filteredOn(one -> one.kind().equals("rappel"))
                .singleElement()
                .satisfies(one -> assertThat(one.calledBy()).isEqualTo(by));
    }

    @Test
    void the_desk_that_answers_for_a_contact_calls_for_it() {
        callBackBy("guichet-direction-insertion", TEN, TEN.plusHours(2));
        assertThat(answer("logement-acces-demande", "bayeux", TEN, Set.of()).channels())
                .anySatisfy(channel -> {
                    assertThat(channel.kind()).isEqualTo("rappel");
                    assertThat(channel.contact()).isEqualTo("fsl-guichet");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sourd", "sans-telephone"})
    void who_cannot_use_it_is_not_offered_it(String constraint) {
        callBackBy(BESSIN, TEN, TEN.plusHours(2));
        assertThat(kinds(answer("rsa-rendez-vous-manque", "bayeux", TEN, Set.of(Constraint.parse(constraint)))))
                .doesNotContain("rappel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"violences-conjugales", "signaler-enfant", "pro-enfant"})
    void nobody_in_danger_is_offered_a_call(String need) {
        PACK.directory().desks().forEach(desk -> callBackBy(desk.id().value(), TEN, TEN.plusHours(2)));
        assertThat(kinds(answer(need, "bayeux", TEN, Set.of()))).doesNotContain("rappel");
    }

    @Test
    void a_time_that_is_no_longer_looked_after_is_not_told() {
        callBackBy(BESSIN, TEN, TEN.plusHours(2));
        assertThat(kinds(answer("rsa-rendez-vous-manque", "bayeux", TEN.plusMinutes(5), Set.of())))
                .doesNotContain("rappel");
        callbacks.forgetTimes();
        assertThat(kinds(answer("rsa-rendez-vous-manque", "bayeux", TEN, Set.of())))
                .doesNotContain("rappel");
        assertThat(callbacks.isEmpty()).isFalse();
    }

    private void callBackBy(String desk, LocalDateTime at, LocalDateTime by) {
        callbacks.replaceBy(
                at, Map.of(new DeskId(desk), new Soonest(new Times(by, by), Optional.of(new Times(by, by)))));
    }

    private Answer answer(String need, String place, LocalDateTime at, Set<Constraint> constraints) {
        var situation = new Situation(
                Optional.of(new NeedId(need)),
                Optional.of(PACK.territory().find(place, at.toLocalDate())),
                at,
                constraints);
        return Answers.of(PACK, situation, orient.advise(PACK, situation));
    }

    private static List<String> kinds(Answer answer) {
        return answer.channels().stream().map(Answer.ChannelView::kind).toList();
    }
}
