package fr.gpsusagers.enquiry.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.architecture.Paper;
import fr.gpsusagers.enquiry.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LifecyclePaperTest {

    @Test
    void the_diagram_and_the_table_are_those_of_the_code() throws IOException {
        String drawn = LifePaper.draw();
        assertThat(drawn).as("each change has a comment of one line").doesNotContain("null");
        new Paper(Path.of("docs/vie-d-une-demande.md"), drawn).isUpToDate();
    }

    @Test
    void every_state_is_reached_from_the_first_and_every_step_is_left_by_a_change() {
        Set<State> reached = EnumSet.noneOf(State.class);
        Arrays.stream(Change.values()).forEach(change -> change.beginning().ifPresent(reached::add));
        Arrays.stream(Change.values())
                .forEach(_ -> Arrays.stream(Change.values())
                        .flatMap(change -> change.paths().entrySet().stream())
                        .filter(path -> reached.contains(path.getKey()))
                        .forEach(path -> reached.addAll(path.getValue())));
        assertThat(reached).containsExactly(State.values());
        assertThat(Arrays.stream(Change.values()).flatMap(change -> change.steps().stream()))
                .contains(StepKind.values());
    }

    @Test
    void a_request_begins_in_one_way_only() {
        assertThat(Change.values())
                .filteredOn(change -> change.beginning().isPresent())
                .containsExactly(Change.OPEN);
    }

    @Test
    void only_an_agent_the_citizen_or_the_same_request_asked_twice_ends_one() {
        assertThat(Change.values())
                .filteredOn(change -> change.paths().entrySet().stream()
                        .anyMatch(path -> path.getKey() != State.CLOSED
                                && path.getValue().stream().anyMatch(to -> to == State.CLOSED)))
                .containsExactly(Change.CLOSE, Change.WITHDRAW, Change.JOIN);
    }
}
