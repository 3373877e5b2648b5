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

/// Writing to a desk of ours is a channel like any other, with the time of its answer, wherever a desk can promise one.
class MessageInAdviceTest {

    private static final Pack PACK = TestPacks.bocage();
    private static final String BESSIN = "guichet-circo-bessin";
    private static final LocalDateTime TEN = LocalDateTime.parse("2026-11-25T10:00");
    private static final LocalDateTime CALLED = TEN.plusHours(2);
    private static final LocalDateTime ANSWERED = TEN.plusHours(6);

    private final HeldCallbacks callbacks = new HeldCallbacks();
    private final Orient orient = new Orient(new DoubtedNumbers(), callbacks);

    @Test
    void it_has_the_time_of_the_written_answer_not_of_the_call() {
        answers(BESSIN, Optional.of(ANSWERED));

        assertThat(answer("rsa-rendez-vous-manque", Set.of()).channels())
                .filteredOn(one -> one.kind().equals("message"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.answeredBy()).isEqualTo(ANSWERED);
                    assertThat(one.calledBy()).isNull();
                    assertThat(one.state()).isEqualTo("open");
                });
    }

    @ParameterizedTest(name = "{0}: {1} first")
    @CsvSource({
        "sourd, message",
        "sans-telephone, message",
    })
    void it_takes_its_place_among_what_this_citizen_can_use(String constraint, String first) {
        answers(BESSIN, Optional.of(ANSWERED));

        List<String> kinds = kinds(answer("rsa-rendez-vous-manque", Set.of(Constraint.parse(constraint))));
        assertThat(kinds.getFirst()).isEqualTo(first);
        assertThat(kinds).contains("message").doesNotContain("rappel");
    }

    @Test
    void for_others_a_call_comes_before_it() {
        answers(BESSIN, Optional.of(ANSWERED));

        assertThat(kinds(answer("rsa-rendez-vous-manque", Set.of())))
                .containsSubsequence("telephone", "rappel", "message");
    }

    @Test
    void without_internet_or_a_desk_that_answers_in_writing_it_is_not_offered() {
        answers(BESSIN, Optional.of(ANSWERED));
        assertThat(kinds(answer("rsa-rendez-vous-manque", Set.of(Constraint.NO_INTERNET))))
                .doesNotContain("message");

        answers(BESSIN, Optional.empty());
        assertThat(kinds(answer("rsa-rendez-vous-manque", Set.of())))
                .contains("rappel")
                .doesNotContain("message");
    }

    @ParameterizedTest
    @ValueSource(strings = {"violences-conjugales", "signaler-enfant", "pro-enfant"})
    void nobody_in_danger_is_offered_to_wait_for_an_answer(String need) {
        PACK.directory().desks().forEach(desk -> answers(desk.id().value(), Optional.of(ANSWERED)));

        assertThat(kinds(answer(need, Set.of()))).doesNotContain("message");
    }

    private void answers(String desk, Optional<LocalDateTime> inWriting) {
        var soonest = new Soonest(new Times(CALLED, CALLED), inWriting.map(by -> new Times(by, by)));
        callbacks.replaceBy(TEN, Map.of(new DeskId(desk), soonest));
    }

    private Answer answer(String need, Set<Constraint> constraints) {
        var situation = new Situation(
                Optional.of(new NeedId(need)),
                Optional.of(PACK.territory().find("bayeux", TEN.toLocalDate())),
                TEN,
                constraints);
        return Answers.of(PACK, situation, orient.advise(PACK, situation));
    }

    private static List<String> kinds(Answer answer) {
        return answer.channels().stream().map(Answer.ChannelView::kind).toList();
    }
}
