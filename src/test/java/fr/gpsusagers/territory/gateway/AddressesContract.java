package fr.gpsusagers.territory.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.territory.Addresses;
import fr.gpsusagers.territory.Addresses.Located;
import fr.gpsusagers.territory.InseeCode;
import org.junit.jupiter.api.Test;

/// Tests that every address service must pass, the real one and its pretend twin.
abstract class AddressesContract {

    static final String KNOWN = "12 rue du Port 99000 Port-Brume";
    static final Located THERE = new Located(new InseeCode("99001"), new GeoPoint(-8.43, 47.61));

    /// Returns a service that knows only this address, at this location.
    abstract Addresses knowing(String address, Located where);

    @Test
    void an_address_is_found_with_its_commune_and_its_point() {
        assertThat(knowing(KNOWN, THERE).find(KNOWN)).contains(THERE);
    }

    @Test
    void case_and_accents_do_not_matter() {
        assertThat(knowing(KNOWN, THERE).find("12 RUE DU PÔRT 99000 PORT BRUME"))
                .contains(THERE);
    }

    @Test
    void an_address_that_does_not_exist_is_not_found() {
        assertThat(knowing(KNOWN, THERE).find("1 rue de Nulle-Part")).isEmpty();
    }

    @Test
    void nothing_typed_finds_nothing() {
        assertThat(knowing(KNOWN, THERE).find("")).isEmpty();
        assertThat(knowing(KNOWN, THERE).find("  ")).isEmpty();
    }

    @Test
    void signs_and_very_long_texts_do_no_harm() {
        assertThat(knowing(KNOWN, THERE).find("?&limit=9#<x>\"%00\n" + "é".repeat(5000)))
                .isEmpty();
    }
}
