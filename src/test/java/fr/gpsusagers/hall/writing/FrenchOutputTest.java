package fr.gpsusagers.hall.writing;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrenchOutputTest {

    @Test
    void what_people_read_is_escaped_and_set() {
        assertThat(written("p", null, "Qui ? <b>")).isEqualTo("Qui\u202F? &lt;b&gt;");
    }

    @Test
    void what_people_hear_is_set_too() {
        assertThat(written("a", "aria-label", "Qui ?")).isEqualTo("Qui\u202F?");
    }

    @Test
    void what_people_typed_and_what_machines_read_stays_as_it_is() {
        assertThat(written("input", "value", "14 : ifs")).isEqualTo("14 : ifs");
        assertThat(written("textarea", null, "14 : ifs")).isEqualTo("14 : ifs");
    }

    private static String written(String tag, @Nullable String attribute, String text) {
        var page = new StringOutput();
        var output = new FrenchOutput(page);
        output.setContext(tag, attribute);
        output.writeUserContent(text);
        return page.toString();
    }
}
