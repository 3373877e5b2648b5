package fr.gpsusagers.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.pack.Confidence;
import fr.gpsusagers.orientation.Objection.Weight;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.suite.Thorough;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Rules that hold for the answer to every need, checked at several places and times.
@Thorough
class EverySituationTest {

    private static final List<String> PLACES = List.of("lisieux", "vire", "caen chemin vert");
    private static final List<String> MOMENTS =
            List.of("2026-11-25T10:00", "2026-11-25T12:30", "2026-11-28T22:00", "2026-12-25T10:00");

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\d]\\S*");

    private final Pack pack = TestPacks.bocage();
    private final Orient orient = new Orient(new DoubtedNumbers(), SoonestCallbacks.NONE);

    @ParameterizedTest
    @EnumSource
    void a_guess_is_first_only_where_no_better_sourced_contact_of_the_need_is_about_as_near(Constraint constraint) {
        forEverySituation(Set.of(constraint), (situation, advised) -> {
            AdvisedContact first = advised.contacts().getFirst();
            assertThat(isGuess(first)
                            && isSpoken(first)
                            && advised.contacts().stream().anyMatch(other -> isBetter(other, first)))
                    .as(situation.toString())
                    .isFalse();
        });
    }

    private static boolean isBetter(AdvisedContact other, AdvisedContact than) {
        return !isGuess(other)
                && Stream.of(Weight.SAFETY_NET, Weight.CATCH_ALL, Weight.LAST_RESORT)
                        .noneMatch(weight -> has(other, weight))
                && other.best().pointsIfSure() <= than.best().pointsIfSure();
    }

    @ParameterizedTest
    @EnumSource
    void being_unsure_never_puts_a_contact_behind_what_takes_any_request(Constraint constraint) {
        forEverySituation(Set.of(constraint), (situation, advised) -> {
            List<AdvisedContact> contacts = advised.contacts();
            for (int i = 0; i < contacts.size(); i++) {
                AdvisedContact unsure = contacts.get(i);
                assertThat(has(unsure, Weight.DISTRUSTS)
                                && contacts.subList(0, i).stream()
                                        .anyMatch(before -> has(before, Weight.CATCH_ALL)
                                                && unsure.best().pointsIfSure()
                                                        <= before.best().pointsIfSure()))
                        .as(situation.toString())
                        .isFalse();
            }
        });
    }

    private static boolean has(AdvisedContact contact, Weight weight) {
        return contact.best().objections().stream().anyMatch(objection -> objection.weight() == weight);
    }

    private static boolean isSpoken(AdvisedContact contact) {
        return contact.best().channel().kind().isSpoken();
    }

    private static boolean isGuess(AdvisedContact contact) {
        return contact.contact().provenance().confidence() == Confidence.GUESS;
    }

    @Test
    void a_person_who_is_deaf_is_never_sent_to_a_voice_line() {
        forEverySituation(
                Set.of(Constraint.DEAF),
                (situation, advised) -> assertThat(advised.contacts())
                        .as(situation.toString())
                        .isNotEmpty()
                        .allSatisfy(contact -> assertThat(contact.channels())
                                .noneMatch(channel -> channel.channel().kind().isSpoken())));
    }

    @Test
    void every_reason_is_a_sentence_of_fifteen_words_at_most() {
        forEverySituation(
                Set.of(),
                (situation, advised) -> advised.contacts().stream()
                        .flatMap(contact -> contact.reasons().stream())
                        .flatMap(reason -> Arrays.stream(reason.text().split("(?<=[.!?])\\s+")))
                        .forEach(sentence -> assertThat(WORD.matcher(sentence).results())
                                .as(sentence)
                                .hasSizeLessThanOrEqualTo(15)));
    }

    private interface Check {
        void check(Situation situation, Recommendation advised);
    }

    private void forEverySituation(Set<Constraint> constraints, Check check) {
        for (Need need : pack.guide().needs()) {
            for (String place : PLACES) {
                for (String moment : MOMENTS) {
                    var situation = new Situation(
                            Optional.of(need.id()),
                            Optional.of(pack.territory().find(place, at(moment).toLocalDate())),
                            at(moment),
                            constraints);
                    check.check(situation, recommended(situation));
                }
            }
        }
    }

    private Recommendation recommended(Situation situation) {
        return orient.advise(pack, situation).findRecommendation().orElseThrow();
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
