package fr.gpsusagers.hall.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedEncodingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            gzip, deflate, br, zstd     ~ true
            GZIP                        ~ true
            x-gzip                      ~ true
            br;q=1.0, gzip;q=0.8, *;q=0 ~ true
            *                           ~ true
            gzip ; q=0.001              ~ true
            gzip;q=0                    ~ false
            gzip; Q=0.000               ~ false
            gzip;q=0, *                 ~ false
            *;q=0                       ~ false
            identity                    ~ false
            identity, gzip;q=0.5        ~ true
            identity;q=0, gzip          ~ true
            br, deflate                 ~ false
            not-gzip                    ~ false
            gzip;q=often                ~ false
            gzip;level=9                ~ false
            ,;,=                        ~ false
            """)
    void gzip_is_sent_to_those_who_accept_it(String header, boolean gzipped) {
        assertThat(AcceptedEncodings.allowGzip(header)).isEqualTo(gzipped);
    }

    @Test
    void who_accepts_nothing_in_particular_gets_the_plain_page() {
        assertThat(AcceptedEncodings.allowGzip(null)).isFalse();
        assertThat(AcceptedEncodings.allowGzip("")).isFalse();
    }
}
