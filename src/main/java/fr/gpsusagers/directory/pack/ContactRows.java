package fr.gpsusagers.directory.pack;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.PostalAddress;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.pack.Columns;
import fr.gpsusagers.kernel.pack.CsvRow;
import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.SectorId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Turns the rows of `annuaire/contacts.csv` and `annuaire/mairies.csv` into contacts.
final class ContactRows {

    static final String TOWN_HALL = "mairie";

    static final Columns CONTACTS = Columns.ofFacts(
            "id type nom portee telephones horaires horaires_tel canaux",
            "anciens_ids nom_simple nom_parle secteur adresse complement code_postal ville code_insee longitude latitude"
                    + " prix email url role notes");
    static final String NEIGHBOUR = "departement";

    static final Columns NEIGHBOURS = Columns.ofFacts(
            "code nom", "nom_parle telephones prix horaires_tel url adresse complement code_postal ville notes");
    static final Columns TOWN_HALLS =
            Columns.ofFacts("code_insee nom", "adresse complement code_postal ville telephones prix email site");

    private ContactRows() {}

    static Contact contact(CsvRow row) {
        String fullName = row.get("nom");
        String name = row.find("nom_simple").orElse(fullName);
        return new Contact(
                new ContactId(row.get("id")),
                row.get("type"),
                fullName,
                name,
                row.find("nom_parle").orElse(name),
                row.find("role"),
                isOwnService(row.get("portee")),
                row.find("secteur").map(SectorId::new),
                address(row),
                row.findPoint(),
                lines(row),
                row.find("email").map(EmailAddress::new),
                hours(row, "horaires"),
                hours(row, "horaires_tel"),
                row.find("url"),
                row.list("canaux").stream().map(ChannelKind::parse).collect(Collectors.toUnmodifiableSet()),
                row.provenance(),
                row.find("notes"),
                row.spot());
    }

    private static boolean isOwnService(String scope) {
        return switch (scope) {
            case "departement", "circonscription" -> true;
            case "commune", "externe" -> false;
            default ->
                throw new IllegalArgumentException(
                        "Portée « " + scope + " » inconnue. Écrivez departement, circonscription, commune ou externe.");
        };
    }

    /// A département nearby, to which the pack sends its inhabitants: `departement-76`.
    static Contact neighbour(CsvRow row) {
        String name = row.get("nom");
        List<Line> lines = lines(row);
        Optional<String> url = row.find("url");
        return new Contact(
                neighbourId(row.get("code")),
                NEIGHBOUR,
                name,
                name,
                row.find("nom_parle").orElse(name),
                Optional.empty(),
                false,
                Optional.empty(),
                address(row),
                Optional.empty(),
                lines,
                Optional.empty(),
                Hours.unknown(),
                hours(row, "horaires_tel"),
                url,
                neighbourChannels(lines, url),
                row.provenance(),
                row.find("notes"),
                row.spot());
    }

    static ContactId neighbourId(String departement) {
        return new ContactId("departement-" + departement.toLowerCase(Locale.ROOT));
    }

    private static Set<ChannelKind> neighbourChannels(List<Line> lines, Optional<String> url) {
        var channels = EnumSet.noneOf(ChannelKind.class);
        if (!lines.isEmpty()) {
            channels.add(ChannelKind.TELEPHONE);
        }
        if (url.isPresent()) {
            channels.add(ChannelKind.WEBSITE);
        }
        return Set.copyOf(channels);
    }

    static Contact townHall(CsvRow row, Commune commune) {
        String name = "Mairie " + ofTown(row.get("nom"));
        List<Line> lines = lines(row);
        Optional<EmailAddress> email = row.find("email").map(EmailAddress::new);
        PostalAddress address = address(row);
        return new Contact(
                townHallId(commune),
                TOWN_HALL,
                name,
                name,
                "la mairie",
                Optional.empty(),
                false,
                Optional.empty(),
                address,
                Optional.of(commune.centre()),
                lines,
                email,
                Hours.unknown(),
                Hours.unknown(),
                row.find("site"),
                townHallChannels(lines, email, address),
                row.provenance(),
                Optional.empty(),
                row.spot());
    }

    static ContactId townHallId(Commune commune) {
        return new ContactId("mairie-" + commune.code().value().toLowerCase(Locale.ROOT));
    }

    private static Set<ChannelKind> townHallChannels(
            List<Line> lines, Optional<EmailAddress> email, PostalAddress address) {
        var channels = EnumSet.noneOf(ChannelKind.class);
        if (!lines.isEmpty()) {
            channels.add(ChannelKind.TELEPHONE);
        }
        if (email.isPresent()) {
            channels.add(ChannelKind.EMAIL);
        }
        if (address.isVisitable()) {
            channels.add(ChannelKind.COUNTER);
            channels.add(ChannelKind.LETTER);
        }
        return Set.copyOf(channels);
    }

    /// « de Lisieux », « d’Ablon », « du Hom », « des Authieux », « de La Hoguette ».
    static String ofTown(String town) {
        if (town.startsWith("Le ")) {
            return "du " + town.substring(3);
        }
        if (town.startsWith("Les ")) {
            return "des " + town.substring(4);
        }
        return "AÀÂEÉÈÊIÎOÔUYH".indexOf(town.charAt(0)) >= 0 ? "d’" + town : "de " + town;
    }

    private static PostalAddress address(CsvRow row) {
        return new PostalAddress(
                row.find("adresse"), row.find("complement"), row.find("code_postal"), row.find("ville"));
    }

    private static Hours hours(CsvRow row, String column) {
        return row.find(column).map(Hours::parse).orElseGet(Hours::unknown);
    }

    private static List<Line> lines(CsvRow row) {
        List<String> numbers = row.list("telephones");
        List<String> prices = row.list("prix");
        if (prices.size() > 1 && prices.size() != numbers.size()) {
            throw new IllegalArgumentException("Il y a " + numbers.size() + " numéros et " + prices.size()
                    + " prix. Écrivez un prix par numéro, ou un seul pour tous.");
        }
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> new Line(PhoneNumber.parse(numbers.get(i)), price(prices, i)))
                .toList();
    }

    private static Optional<String> price(List<String> prices, int index) {
        return prices.isEmpty() ? Optional.empty() : Optional.of(prices.get(prices.size() == 1 ? 0 : index));
    }
}
