package fr.gpsusagers.hall.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PageBytesTest {

    private final PageBytes page = new PageBytes(
            "<p>Appelez le 02 61 91 00 00, l’accueil répond.</p>".repeat(200).getBytes(StandardCharsets.UTF_8),
            Optional.empty());

    @Test
    void a_gzipped_page_is_the_plain_page_once_decompressed() throws IOException {
        byte[] plain = page.plain();
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(page.gzipped()))) {
            assertThat(unzipped.readAllBytes()).isEqualTo(plain);
        }
    }

    @Test
    void a_page_that_was_gzipped_is_still_sent_plain_to_who_asks_for_it() {
        byte[] plain = page.plain();
        page.gzipped();
        assertThat(page.plain()).isEqualTo(plain);
    }

    @Test
    void a_page_is_compressed_only_once() {
        assertThat(page.gzipped()).isSameAs(page.gzipped());
    }

    @Test
    void its_weight_is_never_less_than_its_gzipped_form() {
        int before = page.weight();
        assertThat(before).isGreaterThanOrEqualTo(page.gzipped().length);
        assertThat(page.weight()).isEqualTo(page.gzipped().length);
    }
}
