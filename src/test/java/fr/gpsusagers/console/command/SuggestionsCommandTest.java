package fr.gpsusagers.console.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.HeardConsole;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.suggestion.SuggestedPhrases;
import fr.gpsusagers.understanding.suggestion.Suggestion;
import fr.gpsusagers.understanding.suggestion.Suggestion.Origin;
import fr.gpsusagers.understanding.suggestion.Suggestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;

class SuggestionsCommandTest {

    @TempDir
    private Path pack;

    private final HeardConsole console = new HeardConsole();
    private final InMemory kept = new InMemory();

    @Test
    void what_citizens_left_is_listed_with_what_it_would_teach() {
        kept.all.add(suggestion(7, Optional.of(new NeedId("rsa-indu")), Origin.CHOSEN));
        kept.all.add(suggestion(8, Optional.empty(), Origin.REFUSED));
        assertThat(run(Map.of()).summary()).containsEntry("suggestions", 2);
        assertThat(console.printed().getFirst()).contains("7", "choisi", "rsa-indu", "on me réclame");
        assertThat(console.printed().getLast()).contains("8", "pas-ca", "(à dire)");
    }

    @Test
    void an_accepted_one_is_added_to_the_phrases_of_the_pack_and_taken_off() throws IOException {
        Path file = Files.writeString(pack.resolve("phrases.tsv"), "besoin\tregistre\tmain\tphrase\tdanger\n");
        kept.all.add(suggestion(7, Optional.of(new NeedId("rsa-indu")), Origin.CHOSEN));
        assertThat(run(Map.of("--accepter", "7", "PACK", pack.toString())).status())
                .isZero();
        assertThat(Files.readString(file)).endsWith("rsa-indu\tfautes\tusagers\ton me réclame\tnone\n");
        assertThat(kept.all).isEmpty();
    }

    @Test
    void one_that_was_refused_waits_for_the_administrator_to_say_its_need() throws IOException {
        Files.writeString(pack.resolve("phrases.tsv"), "");
        kept.all.add(suggestion(8, Optional.empty(), Origin.REFUSED));
        assertThat(run(Map.of("--accepter", "8", "PACK", pack.toString())).status())
                .isEqualTo(1);
        assertThat(console.told()).anyMatch(line -> line.contains("--besoin"));
        assertThat(run(Map.of("--accepter", "8", "PACK", pack.toString(), "--besoin", "dettes"))
                        .status())
                .isZero();
    }

    @Test
    void a_number_that_is_none_is_told() {
        assertThat(run(Map.of("--retirer", "99")).status()).isEqualTo(1);
        assertThat(run(Map.of("--accepter", "zorglub")).status()).isEqualTo(1);
        assertThat(console.told()).hasSize(2);
    }

    private Verdict run(Map<String, String> words) {
        return new SuggestionsCommand(provided(new SuggestedPhrases(kept))).run(new Arguments(words), console);
    }

    @SuppressWarnings("unchecked")
    private static <T> ObjectProvider<T> provided(T one) {
        ObjectProvider<T> provider = mock(ObjectProvider.class);
        when(provider.getObject()).thenReturn(one);
        return provider;
    }

    private static Suggestion suggestion(long number, Optional<NeedId> meant, Origin origin) {
        return new Suggestion(
                number, "on me réclame", Optional.of(new NeedId("dettes")), meant, origin, LocalDate.of(2026, 11, 25));
    }

    private static final class InMemory implements Suggestions {

        private final List<Suggestion> all = new ArrayList<>();

        @Override
        public void add(String key, String phrase, Optional<NeedId> understoodAs, LocalDate day) {}

        @Override
        public void update(String key, Optional<NeedId> meant, Origin origin) {}

        @Override
        public List<Suggestion> listAll() {
            return List.copyOf(all);
        }

        @Override
        public Optional<Suggestion> find(long number) {
            return all.stream().filter(one -> one.number() == number).findFirst();
        }

        @Override
        public void remove(long number) {
            all.removeIf(one -> one.number() == number);
        }

        @Override
        public int removeBefore(LocalDate day) {
            return 0;
        }
    }
}
