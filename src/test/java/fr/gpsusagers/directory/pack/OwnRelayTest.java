package fr.gpsusagers.directory.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.OwnRelay;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.directory.Way;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.pack.TestPacks;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A deaf citizen calls the services of the administration by its own relay, and other bodies by that of operators.
class OwnRelayTest {

    private static final Directory DIRECTORY = TestPacks.bocage().directory();
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final OwnRelay OWN =
            new OwnRelay("Relais du Département", "https://relais.departement.fr", Hours.always());

    private final ChannelMaker maker = new ChannelMaker(
            DIRECTORY.findContact(new ContactId("relais-telephonique"), DAY), Optional.of(OWN), Optional.empty());

    @Test
    void our_services_are_called_by_our_relay() {
        assertThat(relayed(DIRECTORY.switchboard(DAY))).hasValueSatisfying(relayed -> {
            assertThat(relayed.application().url()).isEqualTo(OWN.url());
            assertThat(relayed.own()).hasValue(OWN);
        });
    }

    @Test
    void other_bodies_are_called_by_the_relay_of_operators() {
        Contact other =
                DIRECTORY.findContact(new ContactId("caf-calvados"), DAY).orElseThrow();

        assertThat(relayed(other)).hasValueSatisfying(relayed -> {
            assertThat(relayed.application().url()).isNotEqualTo(OWN.url());
            assertThat(relayed.own()).isEmpty();
        });
    }

    private Optional<Reach.Relayed> relayed(Contact contact) {
        Way call = DIRECTORY.ways(new NeedId("rsa-rendez-vous-manque")).stream()
                .filter(way -> way.kind() == ChannelKind.TELEPHONE)
                .findFirst()
                .orElseThrow();
        return maker.channels(call, contact).stream()
                .map(Channel::reach)
                .filter(Reach.Relayed.class::isInstance)
                .map(Reach.Relayed.class::cast)
                .findFirst();
    }
}
