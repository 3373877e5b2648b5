package fr.gpsusagers.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.suite.Thorough;
import fr.gpsusagers.understanding.language.Utterance;
import fr.gpsusagers.understanding.learning.HandsHeldOut;
import fr.gpsusagers.understanding.learning.Learning;
import fr.gpsusagers.understanding.learning.Model;
import fr.gpsusagers.understanding.learning.ModelFormat;
import fr.gpsusagers.understanding.learning.Prediction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Learning from the small phrasebook of the example pack.
@Thorough
class LearningTest {

    private static final Phrasebook BOOK = TestPacks.example().phrasebook();
    private static final Model LEARNT = Learning.learn(BOOK);
    private static final String WORDS = "mon rsa est suspendu j'ai reçu une lettre";

    @Test
    void the_same_phrases_always_give_the_same_model() throws IOException {
        assertThat(written(Learning.learn(BOOK))).isEqualTo(written(LEARNT));
    }

    @Test
    void a_second_pack_needs_only_its_own_phrases() {
        assertThat(read(LEARNT).guesses().getFirst().need()).contains(new NeedId("rsa-suspension"));
    }

    @Test
    void a_model_is_the_same_after_it_was_kept() throws IOException {
        assertThat(read(ModelFormat.read(new ByteArrayInputStream(written(LEARNT)))))
                .isEqualTo(read(LEARNT));
    }

    @Test
    void what_is_no_model_is_refused() {
        assertThatThrownBy(() -> ModelFormat.read(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5})))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_slip_of_the_finger_changes_nothing() {
        Utterance slipped = Utterance.of("rsa susepndu, reçu une letttre");
        assertThat(LEARNT.read(slipped).guesses())
                .isEqualTo(LEARNT.read(Utterance.of("rsa suspendu, reçu une lettre"))
                        .guesses());
    }

    @Test
    void without_phrases_keywords_alone_are_understood() {
        Phrasebook without = BOOK.only(_ -> false);
        Prediction reading = Learning.learn(without).read(Utterance.of("rsa suspendu"));
        assertThat(reading.guesses()).isNotEmpty();
        assertThat(reading.guesses().getFirst().need()).contains(new NeedId("rsa-suspension"));
    }

    @Test
    void a_book_of_one_hand_can_be_learnt() {
        String hand = BOOK.phrases().getFirst().hand();
        assertThat(Learning.learn(BOOK.only(phrase -> phrase.hand().equals(hand)))
                        .read(Utterance.of(WORDS))
                        .guesses())
                .isNotEmpty();
    }

    @Test
    void each_hand_is_judged_by_what_the_others_taught() {
        assertThat(HandsHeldOut.measure(BOOK)).hasSize(2).allSatisfy((_, hand) -> {
            assertThat(hand.phrases()).isGreaterThan(300);
            assertThat(hand.right()).isBetween(hand.phrases() / 2, hand.phrases());
        });
    }

    @Test
    void a_model_is_learnt_once_and_kept_under_the_name_of_what_it_was_learnt_from() {
        var kept = new Kept();
        new PrepareModel(kept, new ModelsInUse()).prepare(BOOK);
        assertThat(kept.models).containsOnlyKeys(BOOK.fingerprint());
        Model first = kept.models.get(BOOK.fingerprint());
        var inUse = new ModelsInUse();
        new PrepareModel(kept, inUse).prepare(BOOK);
        assertThat(inUse.getOf(BOOK)).isSameAs(first);
    }

    @Test
    void other_phrases_have_another_name() {
        assertThat(BOOK.only(phrase -> !phrase.hand().equals("e1")).fingerprint())
                .isNotEqualTo(BOOK.fingerprint());
    }

    @Test
    void nothing_is_understood_before_a_model_is_ready() {
        assertThatThrownBy(() -> new ModelsInUse().getOf(BOOK)).isInstanceOf(NoSuchElementException.class);
    }

    private static Prediction read(Model model) {
        return model.read(Utterance.of(WORDS));
    }

    private static final class Kept implements Models {

        private final Map<String, Model> models = new HashMap<>();

        @Override
        public Optional<Model> find(String fingerprint) {
            return Optional.ofNullable(models.get(fingerprint));
        }

        @Override
        public void add(String fingerprint, Model model) {
            models.put(fingerprint, model);
        }
    }

    private static byte[] written(Model model) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ModelFormat.write(model, bytes);
        return bytes.toByteArray();
    }
}
