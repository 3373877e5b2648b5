package fr.gpsusagers.bench.running;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.territory.Commune;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/// Invents citizens, evenly spread over the desks: tens of thousands of requests to
/// one desk would fill its calendar for years.
public final class Topics {

    private final Pack pack = TestPacks.bocage();
    private final AtomicInteger people = new AtomicInteger();
    private final List<List<Topic>> topicsOfDesks;

    /// A need, and the commune of the citizen who has it.
    private record Topic(String steps, String commune) {}

    public Topics() {
        LocalDate today = LocalDate.now(FrenchTime.ZONE);
        Map<ContactId, List<Topic>> topics = new LinkedHashMap<>();
        pack.directory().desks().forEach(desk -> topics.put(desk.contact(), new ArrayList<>()));
        for (Need need : pack.guide().needs()) {
            String steps = String.join("/", pack.guide().shortestWay(need.id()));
            for (Commune commune : pack.territory().communes()) {
                topics.getOrDefault(contact(need, commune, today), new ArrayList<>())
                        .add(new Topic(steps, commune.code().value()));
            }
        }
        this.topicsOfDesks =
                topics.values().stream().filter(desk -> !desk.isEmpty()).toList();
    }

    private ContactId contact(Need need, Commune commune, LocalDate today) {
        return pack.directory()
                .findContact(
                        pack.directory().inCharge(need.id()), pack.territory().findPlace(commune.code(), today), today)
                .map(Contact::id)
                .orElseGet(() -> pack.directory().switchboard(today).id());
    }

    /// Returns the request of a new citizen.
    public Asked next(RandomGenerator random) {
        int person = people.incrementAndGet();
        List<Topic> desk = topicsOfDesks.get(random.nextInt(topicsOfDesks.size()));
        Topic topic = desk.get(random.nextInt(desk.size()));
        return new Asked(
                FormToken.random(),
                "061%07d".formatted(person),
                "Essai " + person + ". Où en est mon dossier ? Merci d’avance.",
                topic.steps(),
                topic.commune());
    }
}
