package fr.gpsusagers.directory.pack;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Language;
import fr.gpsusagers.directory.RoleId;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.directory.Way;
import fr.gpsusagers.directory.pack.DirectoryContent.SectorRow;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.pack.Likely;
import fr.gpsusagers.kernel.pack.Named;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.kernel.pack.YamlItem;
import fr.gpsusagers.territory.SectorId;
import fr.gpsusagers.territory.Territory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks the directory: every name leads to a contact, and no chain of fallbacks is circular.
final class DirectoryChecks {

    private final DirectoryContent content;
    private final PackReading reading;

    DirectoryChecks(DirectoryContent content, PackReading reading) {
        this.content = content;
        this.reading = reading;
    }

    void run() {
        define();
        if (!reading.wasAccepted()) {
            new ContactChecks(content, reading).run();
        }
        checkCommonWays();
        checkRoles();
        checkSectors();
        checkDesks();
        checkNeeds();
        reading.part(Calendars.class)
                .closures()
                .forEach(closure -> closure.contact().ifPresent(contact -> requireContact(contact, closure.spot())));
    }

    private void define() {
        content.contacts()
                .forEach(contact -> reading.define(Named.CONTACT, contact.id().value(), contact.spot()));
        content.aliases()
                .forEach((old, id) -> reading.define(Named.CONTACT, old.value(), new Spot(DirectoryPart.CONTACTS, 0)));
        content.roles().forEach(role -> reading.define(Named.ROLE, role.id().value(), role.spot()));
    }

    private void checkCommonWays() {
        YamlItem identity = reading.document(DirectoryPart.IDENTITY);
        content.common().ifPresent(common -> {
            requireAlways(common.switchboard(), identity.spot("standard"));
            requireAlways(common.relay(), identity.spot("relais_sourds"));
            common.interpreter().ifPresent(id -> requireTelephone(id, identity.spot("interprete_telephone")));
            requireAlways(common.written(), identity.spot("ecrit_commun"));
            requireWritten(common, identity.spotOfKey("ecrit_commun"));
            requireAlways(common.letters(), identity.spot("courrier_commun"));
            requireAlways(common.elsewhere(), identity.spot("ailleurs"));
            common.finder().ifPresent(id -> requireAlways(id, identity.spot("ailleurs")));
            common.whenNobodyAnswers().forEach(target -> requireTarget(target, identity.spot("si_personne_ne_repond")));
        });
    }

    /// Checks the interpreter, whom agents call.
    private void requireTelephone(ContactId id, Spot spot) {
        requireAlways(id, spot);
        content.contacts().stream()
                .filter(contact -> contact.id().equals(id) && contact.lines().isEmpty())
                .findFirst()
                .ifPresent(contact -> reading.error(
                        spot, "L’interprète « " + id + " » n’a pas de téléphone. Donnez son numéro dans l’annuaire."));
    }

    /// Checks the common written contact. Citizens who cannot speak or hear depend on it, so its channel must be a
    /// written one that works.
    private void requireWritten(CommonWays common, Spot spot) {
        boolean known =
                content.contacts().stream().anyMatch(contact -> contact.id().equals(common.written()));
        boolean works = content.contacts().stream()
                .filter(contact -> contact.id().equals(common.written()))
                .anyMatch(common::canBeWrittenTo);
        if (known && !works) {
            reading.error(spot, CommonWays.UNWRITABLE);
        }
    }

    private void checkRoles() {
        content.roles().forEach(role -> requireTarget(role.fallback(), role.spot()));
        new RoleChecks(content, reading).run();
    }

    private void checkSectors() {
        var seen = new HashSet<SectorId>();
        for (SectorRow row : content.sectors()) {
            reading.name(Named.SECTOR, row.sector().value(), row.spot());
            row.contacts().values().stream().flatMap(List::stream).forEach(id -> requireContact(id, row.spot()));
            if (!seen.add(row.sector())) {
                reading.slip(
                        row.spot(), "Le secteur « " + row.sector() + " » existe deux fois. Gardez une seule ligne.");
            }
        }
        reading.part(Territory.class).sectors().stream()
                .filter(sector -> !seen.contains(sector.id()))
                .forEach(sector -> reading.error(
                        new Spot(DirectoryPart.SECTORS, 1),
                        "Le secteur « " + sector.id() + " » n’a pas de ligne. Ajoutez-la."));
        checkColumns();
    }

    /// Checks that each column belongs to a role, and that each role by sector has a column. If one column is
    /// unknown and another is missing, the unknown one is most likely a misspelling: both are reported as one
    /// error.
    private void checkColumns() {
        Set<String> wanted = content.roles().stream()
                .filter(role -> role.rule().goesBySector())
                .map(ContactRole::column)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> unread = content.sectors().stream()
                .flatMap(row -> row.contacts().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(unread);
        unread.removeAll(wanted);
        var header = new Spot(DirectoryPart.SECTORS, 1);
        for (String column : missing) {
            Optional<String> likely = Likely.of(column, unread);
            likely.ifPresent(unread::remove);
            reading.error(
                    header,
                    likely.map(other -> "Colonne inconnue « " + other + " ». Vouliez-vous « " + column + " » ?")
                            .orElse("La colonne « " + column
                                    + " » manque. Ajoutez-la, ou changez le rôle qui la lit."));
        }
        unread.forEach(column ->
                reading.error(header, "Colonne inconnue « " + column + " ». Retirez-la : aucun rôle ne la lit."));
    }

    /// Checks that each desk answers for contacts that exist and that no other desk answers for.
    private void checkDesks() {
        var seen = new HashSet<DeskId>();
        var served = new HashSet<ContactId>();
        for (Desk desk : content.desks()) {
            if (!seen.add(desk.id())) {
                reading.slip(desk.spot(), "Le guichet « " + desk.id() + " » existe deux fois. Gardez une seule ligne.");
            }
            reading.define(Named.DESK, desk.id().value(), desk.spot());
            checkContacts(desk, served);
            if (desk.languages().contains(Language.UNKNOWN)) {
                reading.slip(desk.spot(), "« und » n’est pas une langue. Écrivez son code ISO 639 : uk, ar, ro…");
            }
            Stream.of(desk.substitute(), desk.above())
                    .flatMap(Optional::stream)
                    .forEach(other -> reading.name(Named.DESK, other.value(), desk.spot()));
        }
    }

    private void checkContacts(Desk desk, Set<ContactId> served) {
        Stream.concat(Stream.of(desk.contact()), desk.answersFor().stream()).forEach(contact -> {
            reading.name(Named.CONTACT, contact.value(), desk.spot());
            if (!served.add(contact)) {
                reading.slip(desk.spot(), "Deux guichets répondent pour « " + contact + " ». Gardez-le à un seul.");
            }
        });
    }

    private void checkNeeds() {
        Guide guide = reading.part(Guide.class);
        for (WayItems need : content.needs()) {
            Spot spot = guide.findNeed(need.need()).map(found -> found.spot()).orElse(new Spot("guide/besoins", 0));
            requireTarget(need.inCharge(), spot);
            need.fallback().ifPresent(fallback -> requireTarget(fallback, spot));
            for (Way way : need.ways()) {
                requireTarget(way.target(), way.spot());
                requireUrl(way);
            }
        }
        Set<NeedId> described = content.needs().stream().map(WayItems::need).collect(Collectors.toSet());
        guide.needs().stream()
                .filter(need -> !described.contains(need.id()))
                .forEach(need -> reading.error(
                        need.spot(),
                        "Le besoin « " + need.id() + " » n’a pas de contact. Ajoutez « cible: » et « canaux: »."));
    }

    private void requireUrl(Way way) {
        way.url()
                .filter(url -> !url.matches("https?://[^\\s<>\"]+"))
                .ifPresent(url ->
                        reading.error(way.spot(), "L’adresse « " + url + " » est illisible. Écrivez https://…."));
    }

    private void requireTarget(Target target, Spot spot) {
        switch (target) {
            case Target.ToContact(ContactId id) -> requireContact(id, spot);
            case Target.ToRole(RoleId id) -> reading.name(Named.ROLE, id.value(), spot);
        }
    }

    /// Checks a contact that every page uses: it must be valid on every day. Its lines follow each other without a
    /// gap, and the last one has no end.
    private void requireAlways(ContactId id, Spot spot) {
        requireContact(id, spot);
        List<Contact> lines = content.contacts().stream()
                .filter(contact -> contact.id().equals(id))
                .sorted(Comparator.comparing(DirectoryChecks::start))
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            Optional<LocalDate> end = lines.get(i).provenance().validTo();
            Optional<LocalDate> next = lines.stream().skip(i + 1L).findFirst().map(DirectoryChecks::start);
            if (end.isPresent() && !next.equals(end.map(last -> last.plusDays(1)))) {
                reading.error(
                        lines.get(i).spot(),
                        "Ce contact sert partout, et n’existe plus après le " + end.get()
                                + ". Videz « valable_au », ou ajoutez la ligne qui suit.");
            }
        }
    }

    private static LocalDate start(Contact contact) {
        return contact.provenance().validFrom().orElse(LocalDate.MIN);
    }

    private void requireContact(ContactId id, Spot spot) {
        reading.name(Named.CONTACT, id.value(), spot);
    }
}
