package fr.gpsusagers.understanding.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.understanding.suggestion.Suggestion;
import fr.gpsusagers.understanding.suggestion.Suggestion.Origin;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class StoredSuggestionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Optional<NeedId> SUSPENDED = Optional.of(new NeedId("rsa-suspension"));
    private static final Optional<NeedId> REPAY = Optional.of(new NeedId("rsa-indu"));

    private StoredSuggestions suggestions;

    @BeforeEach
    void empty(JdbcClient database) {
        database.sql("delete from phrase_suggestion").update();
        suggestions = new StoredSuggestions(database);
    }

    @Test
    void a_phrase_is_kept_with_what_was_understood() {
        suggestions.add("k1", "mon rsa", SUSPENDED, DAY);
        assertThat(suggestions.listAll()).singleElement().satisfies(one -> {
            assertThat(one.phrase()).isEqualTo("mon rsa");
            assertThat(one.understoodAs()).isEqualTo(SUSPENDED);
            assertThat(one.origin()).isEqualTo(Origin.UNDERSTOOD);
            assertThat(suggestions.find(one.number())).contains(one);
        });
    }

    @Test
    void what_it_turned_out_to_mean_is_noted_and_comes_first() {
        suggestions.add("k1", "un", SUSPENDED, DAY);
        suggestions.add("k2", "deux", SUSPENDED, DAY);
        suggestions.update("k2", REPAY, Origin.CHOSEN);
        suggestions.update("unknown", REPAY, Origin.CHOSEN);
        assertThat(suggestions.listAll()).extracting(Suggestion::phrase).containsExactly("deux", "un");
        assertThat(suggestions.listAll().getFirst().teaches()).isEqualTo(REPAY);
    }

    @Test
    void what_nobody_looked_at_is_forgotten_in_time() {
        suggestions.add("k1", "vieux", SUSPENDED, DAY.minusMonths(4));
        suggestions.add("k2", "neuf", SUSPENDED, DAY);
        assertThat(suggestions.removeBefore(DAY.minusMonths(3))).isEqualTo(1);
        assertThat(suggestions.listAll()).extracting(Suggestion::phrase).containsExactly("neuf");
    }

    @Test
    void a_phrase_is_taken_off_by_its_number() {
        suggestions.add("k1", "un", Optional.empty(), DAY);
        suggestions.remove(suggestions.listAll().getFirst().number());
        assertThat(suggestions.listAll()).isEmpty();
    }
}
