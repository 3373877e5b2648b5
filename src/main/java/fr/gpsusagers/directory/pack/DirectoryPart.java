package fr.gpsusagers.directory.pack;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.directory.Capacity;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.Language;
import fr.gpsusagers.directory.OwnRelay;
import fr.gpsusagers.directory.WorkBlock;
import fr.gpsusagers.directory.pack.DirectoryContent.SectorRow;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.pack.Columns;
import fr.gpsusagers.kernel.pack.CsvRow;
import fr.gpsusagers.kernel.pack.Keys;
import fr.gpsusagers.kernel.pack.Named;
import fr.gpsusagers.kernel.pack.PackPart;
import fr.gpsusagers.kernel.pack.PackReading;
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
    static final String NEIGHBOURS = "annuaire/voisins.csv";
    static final String ROLES = "annuaire/roles.yaml";
    static final String SECTORS = "annuaire/secteurs.csv";
    static final String DESKS = "annuaire/guichets.csv";
    private static final String NEEDS = "guide/besoins";
    private static final Columns TEAMS = Columns.of(
            "id contact nom heures_equipe blocs_rappel minutes_par_rappel suppleant au_dessus etat",
            "repond_pour langues blocs_ecrit minutes_par_ecrit");

    private final Optional<OwnRelay> relay;

    DirectoryPart(Optional<OwnRelay> relay) {
        this.relay = relay;
    }

    @Override
    public Class<Directory> type() {
        return Directory.class;
    }

    @Override
    public List<Keys> keys() {
        return List.of(
                Keys.of(
                        IDENTITY,
                        "",
                        "standard relais_sourds interprete_telephone ecrit_commun{} courrier_commun ailleurs{} si_personne_ne_repond[] toujours"),
                Keys.of(IDENTITY, "ecrit_commun", "contact canal url"),
                Keys.of(IDENTITY, "ailleurs", "telephone annuaire"),
                Keys.of(ROLES, "", "roles[:]"),
                Keys.of(
                        ROLES,
                        "roles",
                        "id libelle regle colonne types[] complet complet_selon au_plus_km siege repli"),
                Keys.of(NEEDS + "/", "besoins", "id cible repli canaux[:]"),
                Keys.of(NEEDS + "/", "besoins.canaux", "canal cible pourquoi url quand horaires etat"));
    }

    @Override
    public Directory read(PackReading reading) {
        var aliases = new HashMap<ContactId, ContactId>();
        var communes = new HashMap<ContactId, String>();
        var contacts =
                new ArrayList<>(reading.rows(CONTACTS, ContactRows.CONTACTS, row -> contact(row, aliases, communes)));
        contacts.addAll(townHalls(reading, communes));
        contacts.addAll(neighbours(reading));
        var content = new DirectoryContent(
                List.copyOf(contacts),
                Map.copyOf(aliases),
                Map.copyOf(communes),
                LocalUrls.read(reading),
                reading.items(ROLES, "roles", ContactRole::read),
                bySector(reading),
                reading.rows(DESKS, TEAMS, DirectoryPart::desk),
                reading.files(NEEDS, ".yaml").stream()
                        .flatMap(file -> reading.items(file, "besoins", item -> WayItems.read(item, reading)).stream())
                        .toList(),
                common(reading));
        new DirectoryChecks(content, reading).run();
        return new DirectoryOfPack(content, relay);
    }

    private static Contact contact(CsvRow row, Map<ContactId, ContactId> aliases, Map<ContactId, String> communes) {
        Contact contact = ContactRows.contact(row);
        row.list("anciens_ids").forEach(old -> aliases.put(new ContactId(old), contact.id()));
        row.find("code_insee").ifPresent(code -> communes.put(contact.id(), code));
        return contact;
    }

    private static List<Contact> neighbours(PackReading reading) {
        return reading.findText(NEIGHBOURS).isEmpty()
                ? List.of()
                : reading.rows(NEIGHBOURS, ContactRows.NEIGHBOURS, ContactRows::neighbour);
    }

    private static List<Contact> townHalls(PackReading reading, Map<ContactId, String> communes) {
        Map<String, Commune> known = reading.part(Territory.class).communes().stream()
                .collect(Collectors.toMap(commune -> commune.code().value(), Function.identity(), (one, _) -> one));
        return reading
                .rows(TOWN_HALLS, ContactRows.TOWN_HALLS, row -> {
                    String code = row.get("code_insee");
                    reading.name(Named.COMMUNE, code, row.spot());
                    return Optional.ofNullable(known.get(code)).map(commune -> {
                        communes.put(ContactRows.townHallId(commune), code);
                        return ContactRows.townHall(row, commune);
                    });
                })
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// Reads every column. [DirectoryChecks] reports columns that no role uses, once all roles are known.
    private static List<SectorRow> bySector(PackReading reading) {
        return reading.rows(SECTORS, Columns.open("secteur"), row -> {
            var contacts = new LinkedHashMap<String, List<ContactId>>();
            row.cells().keySet().stream()
                    .filter(column -> !column.equals("secteur"))
                    .forEach(column -> contacts.put(
                            column,
                            row.list(column).stream().map(ContactId::new).toList()));
            return new SectorRow(row.spot(), new SectorId(row.get("secteur")), Map.copyOf(contacts));
        });
    }

    private static Desk desk(CsvRow row) {
        return new Desk(
                new DeskId(row.get("id")),
                new ContactId(row.get("contact")),
                row.list("repond_pour").stream().map(ContactId::new).toList(),
                row.list("langues").stream().map(Language::new).toList(),
                row.get("nom"),
                Hours.parse(row.get("heures_equipe")),
                new Capacity(WorkBlock.parseAll(row.find("blocs_rappel").orElse("")), (int)
                        row.number("minutes_par_rappel")),
                writing(row),
                row.find("suppleant").map(DeskId::new),
                row.find("au_dessus").map(DeskId::new),
                isConfirmed(row.get("etat")),
                row.spot());
    }

    private static Optional<Capacity> writing(CsvRow row) {
        Optional<String> blocks = row.find("blocs_ecrit");
        if (blocks.isPresent() != row.find("minutes_par_ecrit").isPresent()) {
            throw new IllegalArgumentException(
                    "« blocs_ecrit » et « minutes_par_ecrit » vont ensemble."
                            + " Remplissez les deux, ou laissez les deux vides : les réponses écrites prennent alors le temps des rappels.");
        }
        return blocks.map(WorkBlock::parseAll).map(times -> new Capacity(times, (int) row.number("minutes_par_ecrit")));
    }

    /// Packs written for earlier versions explain the state: « hypothese, à valider par le guichet ».
    private static boolean isConfirmed(String state) {
        if (!state.equals("valide") && !state.startsWith("hypothese")) {
            throw new IllegalArgumentException("État « " + state + " » inconnu. Écrivez hypothese, ou valide.");
        }
        return state.equals("valide");
    }

    private static Optional<CommonWays> common(PackReading reading) {
        try {
            return Optional.of(CommonWays.read(reading.document(IDENTITY)));
        } catch (IllegalArgumentException wrong) {
            reading.slip(reading.document(IDENTITY).spot(), String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }
}
