package fr.gpsusagers.bench.day;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.citizen.About;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.territory.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// The citizens: three in ten ask about the RSA, the others about other services
/// of the département, from all its communes.
final class SimulatedPeople {

    private static final double RSA_SHARE = 0.3;

    private final Pack pack;
    private final Random random;
    private int asked;

    SimulatedPeople(Pack pack, long seed) {
        this.pack = pack;
        this.random = new Random(seed);
    }

    Asking next(LocalDate today) {
        var communes = pack.territory().communes();
        Optional<Place> place = pack.territory()
                .findPlace(communes.get(random.nextInt(communes.size())).code(), today);
        Need need = need(today);
        var about = new About(
                need,
                About.Told.NOTHING,
                place.flatMap(Place::sector),
                contact(need, place, today).map(Contact::id).orElse(new ContactId("standard")),
                List.of(need.id().value()));
        return new Asking(
                FormToken.random(),
                about,
                ChannelKind.CALLBACK,
                AskedFor.ONESELF,
                Optional.empty(),
                Sharing.ONE_PERSON,
                Person.at(PhoneNumber.parse("0639%02d%04d".formatted(98, asked++))));
    }

    private Optional<Contact> contact(Need need, Optional<Place> place, LocalDate today) {
        Directory directory = pack.directory();
        return directory.findContact(directory.inCharge(need.id()), place, today);
    }

    private Need need(LocalDate today) {
        List<Need> ours = pack.guide().needs().stream()
                .filter(need -> need.numbers().isEmpty() && !need.isDanger() && isOurs(need, today))
                .toList();
        List<Need> rsa =
                ours.stream().filter(need -> need.theme().value().equals("rsa")).toList();
        return random.nextDouble() < RSA_SHARE ? any(rsa) : any(ours);
    }

    private boolean isOurs(Need need, LocalDate today) {
        var commune = pack.territory().communes().getFirst();
        return contact(need, pack.territory().findPlace(commune.code(), today), today)
                .filter(Contact::ownService)
                .isPresent();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
