package fr.gpsusagers.hall.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedPartsTest {

    private static final int LEVEL = 1;

    private final SharedParts shared = new SharedParts();

    @Test
    void each_page_comes_out_as_it_was() throws IOException {
        for (String answer :
                new String[] {"Accueil social de Lisieux", "Service RSA", "", "Appelez le 02 61 91 00 00. ".repeat(500)
                }) {
            byte[] page = page("Réponse", answer);
            assertThat(unzipped(shared.gzip(page, LEVEL))).isEqualTo(page);
        }
    }

    @Test
    void a_main_part_that_cannot_be_compressed_comes_out_as_it_was() throws IOException {
        var noise = new StringBuilder();
        new Random(7).ints(40_000, ' ', 0x7e).filter(sign -> sign != '<').forEach(noise::appendCodePoint);
        byte[] page = page("Réponse", noise.toString());
        assertThat(unzipped(shared.gzip(page, LEVEL))).isEqualTo(page);
    }

    @Test
    void pages_with_the_same_head_and_foot_have_the_same_bytes_for_them() {
        byte[] first = shared.gzip(page("Réponse", "Accueil social de Lisieux"), LEVEL);
        byte[] second = shared.gzip(page("Réponse", "Accueil social de Falaise"), LEVEL);
        int start = 10 + 5 + "<title>Réponse".getBytes(StandardCharsets.UTF_8).length;
        assertThat(first).startsWith(Arrays.copyOf(second, start + 40));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>sans titre</p>",
                "<title>sans main</title>",
                "<title>a</title><main>sans fin",
                "<main>à l’envers</main><title>a</title>"
            })
    void a_page_of_another_shape_is_compressed_whole(String page) throws IOException {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        assertThat(unzipped(shared.gzip(bytes, LEVEL))).isEqualTo(bytes);
    }

    @Test
    void a_title_too_long_for_one_block_is_compressed_whole() throws IOException {
        byte[] page = page("é".repeat(40_000), "Accueil social");
        assertThat(unzipped(shared.gzip(page, LEVEL))).isEqualTo(page);
    }

    private static byte[] page(String title, String answer) {
        return ("<title>" + title + "</title><nav>" + "<a>Danger ? 17, 112, 114</a>".repeat(40) + "</nav><main>"
                        + answer + "</main><footer>Standard du Département</footer>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] unzipped(byte[] gzipped) throws IOException {
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return unzipped.readAllBytes();
        }
    }
}
