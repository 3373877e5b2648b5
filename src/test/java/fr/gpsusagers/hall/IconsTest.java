package fr.gpsusagers.hall;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconsTest {

    private final Icons icons = new Icons();

    @ParameterizedTest
    @EnumSource
    void every_icon_is_drawn(Icon icon) {
        write(icons.normal(icon));
        assertThat(write(icons.sprite())).contains("<symbol id=\"" + icon.id() + "\"");
    }

    @Test
    void a_page_carries_the_drawings_it_uses_once_each_and_no_other() {
        write(icons.normal(Icon.PHONE));
        write(icons.small(Icon.PHONE));
        write(icons.small(Icon.CLOCK));
        assertThat(write(icons.sprite()))
                .containsOnlyOnce("id=\"i-phone\"")
                .containsOnlyOnce("id=\"i-clock\"")
                .doesNotContain("id=\"i-ear\"");
    }

    private static String write(Content content) {
        var page = new StringOutput();
        content.writeTo(page);
        return page.toString();
    }
}
