package fr.gpsusagers.hall.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PageBytesTest {

    private final PageBytes page = new PageBytes(
            "<p>Appelez le 02 61 91 00 00, l’accueil répond.</p>".repeat(200).getBytes(StandardCharsets.UTF_8));

    @Test
    void a_gzipped_page_is_the_plain_page_once_decompressed() throws IOException {
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(page.gzipped()))) {
            assertThat(unzipped.readAllBytes()).isEqualTo(page.plain());
        }
    }

    @Test
    void a_page_is_compressed_only_once() {
        assertThat(page.gzipped()).isSameAs(page.gzipped());
    }

    @Test
    void its_weight_counts_both_forms() {
        assertThat(page.weight()).isGreaterThanOrEqualTo(page.plain().length + page.gzipped().length);
    }
}
