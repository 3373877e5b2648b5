package fr.gpsusagers.directory.pack;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.directory.CallbackBlock;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.pack.CsvRow;
import fr.gpsusagers.kernel.pack.PackPart;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.SectorId;
import fr.gpsusagers.territory.Territory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Reads `annuaire/`, the ways of `guide/besoins/` and the directory's share of `paquet.yaml`.
@Component
final class DirectoryPart implements PackPart<Directory> {

    static final String IDENTITY = "paquet.yaml";
    static final String CONTACTS = "annuaire/contacts.csv";
    static final String TOWN_HALLS = "annuaire/mairies.csv";
    static final String ROLES = "annuaire/roles.yaml";
    static final String SECTORS = "annuaire/secteurs.csv";
    static final String DESKS = "annuaire/guichets.csv";
    private static final String NEEDS = "guide/besoins";

    @Override
    public Class<Directory> type() {
        return Directory.class;
    }

    @Override
    public Directory read(PackReading reading) {
        var aliases = new HashMap<ContactId, ContactId>();
        var communes = new HashMap<ContactId, String>();
        var contacts = new ArrayList<>(reading.rows(CONTACTS, row -> contact(row, aliases, communes)));
        contacts.addAll(townHalls(reading, communes));
        var content = new DirectoryContent(
                List.copyOf(contacts),
                Map.copyOf(aliases),
                Map.copyOf(communes),
                reading.items(ROLES, "roles", Role::read),
                bySector(reading),
                reading.rows(DESKS, DirectoryPart::desk),
                reading.files(NEEDS, ".yaml").stream()
                        .flatMap(file -> reading.items(file, "besoins", item -> WayItems.read(item, reading)).stream())
                        .toList(),
                common(reading));
        new DirectoryChecks(content, reading).run();
        return new DirectoryOfPack(content);
    }

    private static Contact contact(CsvRow row, Map<ContactId, ContactId> aliases, Map<ContactId, String> communes) {
        Contact contact = ContactRows.contact(row);
        row.list("anciens_ids").forEach(old -> aliases.put(new ContactId(old), contact.id()));
        row.find("code_insee").ifPresent(code -> communes.put(contact.id(), code));
        return contact;
    }

    private static List<Contact> townHalls(PackReading reading, Map<ContactId, String> communes) {
        Map<String, Commune> known = reading.part(Territory.class).communes().stream()
                .collect(Collectors.toMap(commune -> commune.code().value(), Function.identity(), (one, _) -> one));
        return reading.rows(TOWN_HALLS, row -> {
            String code = row.get("code_insee");
            Commune commune = Optional.ofNullable(known.get(code))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "La commune " + code + " n’existe pas dans territoire/communes.csv. Corrigez le code."));
            communes.put(ContactRows.townHallId(commune), code);
            return ContactRows.townHall(row, commune);
        });
    }

    private static Map<SectorId, Map<String, List<ContactId>>> bySector(PackReading reading) {
        var bySector = new LinkedHashMap<SectorId, Map<String, List<ContactId>>>();
        reading.rows(SECTORS, row -> {
            var columns = new LinkedHashMap<String, List<ContactId>>();
            row.cells().keySet().stream()
                    .filter(column -> !column.equals("secteur"))
                    .forEach(column -> columns.put(
                            column,
                            row.list(column).stream().map(ContactId::new).toList()));
            return bySector.put(new SectorId(row.get("secteur")), Map.copyOf(columns)) == null;
        });
        return bySector;
    }

    private static Desk desk(CsvRow row) {
        return new Desk(
                new DeskId(row.get("id")),
                new ContactId(row.get("contact")),
                row.get("nom"),
                Hours.parse(row.get("heures_equipe")),
                CallbackBlock.parseAll(row.find("blocs_rappel").orElse("")),
                (int) row.number("minutes_par_rappel"),
                row.find("suppleant").map(DeskId::new),
                row.find("au_dessus").map(DeskId::new),
                row.spot());
    }

    private static Optional<CommonWays> common(PackReading reading) {
        try {
            return Optional.of(CommonWays.read(reading.document(IDENTITY)));
        } catch (IllegalArgumentException wrong) {
            reading.error(new Spot(IDENTITY, 1), String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }
}
