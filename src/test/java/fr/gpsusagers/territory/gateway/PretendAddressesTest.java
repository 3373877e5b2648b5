package fr.gpsusagers.territory.gateway;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.territory.Addresses;
import fr.gpsusagers.territory.Addresses.Located;
import org.junit.jupiter.api.Test;

class PretendAddressesTest extends AddressesContract {

    @Override
    Addresses knowing(String address, Located where) {
        return PretendAddresses.knowing(address + " = " + where.commune() + ", "
                + where.point().longitude() + ", " + where.point().latitude() + " ; 1 quai Perdu = 99002, 0, 0");
    }

    @Test
    void a_lesson_that_says_no_place_is_refused() {
        assertThatThrownBy(() -> PretendAddresses.knowing("12 rue du Port"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("adresse = code INSEE");
    }
}
