package fr.gpsusagers.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00.123Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mon RSA est suspendu",
                "Zoé",
                "0612345678",
                "+33612345678",
                "tel-33612345678",
                "zoe@mail.fr",
                "a,b",
                ""
            })
    void a_word_or_a_number_of_a_person_has_no_place_in_it(String value) {
        assertThatThrownBy(() -> entry(Map.of("fact", value))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guichet-gestion-rsa-1",
                "rsa-suspension",
                "2026-11-30T11:00:00Z",
                "2026-11-26T09:00:00.123456789Z",
                "3",
                "8f14e45f-ceea-467f-a8f3-123456789012"
            })
    void identifiers_counts_and_instants_have(String value) {
        assertThat(entry(Map.of("fact", value)).fact("fact")).contains(value);
    }

    @Test
    void facts_are_read_as_they_were_written() {
        var facts = Map.of("desk", "guichet-standard", "due", "2026-11-30T11:00:00Z");
        assertThat(entry(facts).factsWritten()).isEqualTo("desk=guichet-standard due=2026-11-30T11:00:00Z");
        assertThat(Entry.readFacts(entry(facts).factsWritten())).isEqualTo(facts);
        assertThat(Entry.readFacts("")).isEmpty();
    }

    private static Entry entry(Map<String, String> facts) {
        return Entry.of(NOW, "enquiry-opened", UUID.randomUUID(), facts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agent/demande/{id}/clore", "/agent", "/agent/guichets/{desk}/en-main"})
    void the_pattern_of_an_address_has_a_place_as_a_route_only(String pattern) {
        assertThat(entry(Map.of("route", pattern)).fact("route")).contains(pattern);
        assertThatThrownBy(() -> entry(Map.of("page", pattern))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/agent/demande/8f14e45f-ceea-467f-a8f3-123456789012/clore",
                "/agent/0612345678",
                "/a b",
                "/agent?a=b"
            })
    void an_address_with_values_has_none(String address) {
        assertThatThrownBy(() -> entry(Map.of("route", address))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_fingerprint_of_a_pack_is_no_number_of_a_person() {
        assertThat(entry(Map.of("pack", "d84189168886")).fact("pack")).contains("d84189168886");
        assertThat(entry(Map.of("pack", "d84189168886.3-123456")).fact("pack")).isPresent();
        assertThatThrownBy(() -> entry(Map.of("need", "d84189168886"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> entry(Map.of("pack", "0231571414"))).isInstanceOf(IllegalArgumentException.class);
    }
}
