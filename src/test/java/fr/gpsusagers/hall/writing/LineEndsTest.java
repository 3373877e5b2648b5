package fr.gpsusagers.hall.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTest {

    /// A line end is written « | ».
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <ul>|<li>un</li>|<li>deux</li>||</ul>|<p>trois</p> ~ <ul><li>un</li><li>deux</li></ul><p>trois</p>
            <a>un</a>|<a>deux</a>                              ~ <a>un</a>|<a>deux</a>
            <b>un</b>|<span>deux</span>                        ~ <b>un</b>|<span>deux</span>
            <button>un</button>|<button>deux</button>          ~ <button>un</button>|<button>deux</button>
            <p>un|deux &lt;/p&gt;|trois</p>                    ~ <p>un|deux &lt;/p&gt;|trois</p>
            <hr>|<p>un                                          ~ <hr><p>un
            <p class="a">|un                                    ~ <p class="a">|un
            <details-x>|<i>un</i>|</details-x>|<i>deux</i>      ~ <details-x>|<i>un</i>|</details-x>|<i>deux</i>
            <p>|                                                ~ <p>|
            <                                                   ~ <
            a >|<                                               ~ a >|<
            <textarea>|un||deux</textarea>                     ~ <textarea>|un||deux</textarea>
            """)
    void line_ends_beside_blocks_are_taken_out_and_those_that_are_blanks_stay(String written, String sent) {
        byte[] page = written.replace('|', '\n').getBytes(StandardCharsets.UTF_8);
        assertThat(new String(LineEnds.removed(page, page.length), StandardCharsets.UTF_8).replace('\n', '|'))
                .isEqualTo(sent);
    }
}
