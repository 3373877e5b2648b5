package fr.gpsusagers.orientation.pack;

import fr.gpsusagers.kernel.pack.Keys;
import fr.gpsusagers.kernel.pack.PackPart;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.kernel.pack.YamlItem;
import fr.gpsusagers.orientation.PackIdentity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads the head of `paquet.yaml`.
@Component
final class IdentityPart implements PackPart<PackIdentity> {

    private static final String FILE = "paquet.yaml";

    @Override
    public Class<PackIdentity> type() {
        return PackIdentity.class;
    }

    @Override
    public List<Keys> keys() {
        return List.of(
                Keys.of(FILE, "", "id nom departement{} version statut valide_le sortie_rapide"),
                Keys.of(FILE, "departement", "administration de dans"));
    }

    @Override
    public PackIdentity read(PackReading reading) {
        YamlItem head = reading.document(FILE);
        YamlItem departement = head.item("departement");
        return new PackIdentity(
                text(reading, head, "id"),
                text(reading, head, "nom"),
                text(reading, departement, "administration"),
                text(reading, departement, "de"),
                text(reading, departement, "dans"),
                text(reading, head, "version"),
                validatedOn(reading, head),
                head.find("sortie_rapide").orElse("https://www.service-public.gouv.fr/"));
    }

    private static String text(PackReading reading, YamlItem item, String key) {
        return item.find(key).orElseGet(() -> {
            if (item.keys().isEmpty()) {
                return ""; // reported by the part that requires the item
            }
            reading.slip(item.spot(), "« " + key + " » manque. Ajoutez « " + key + ": … ».");
            return "";
        });
    }

    private static Optional<LocalDate> validatedOn(PackReading reading, YamlItem head) {
        String status = head.find("statut").orElse("");
        Optional<String> day = head.find("valide_le");
        if (status.equals("a-valider")) {
            return Optional.empty();
        }
        try {
            if (status.equals("valide") && day.isPresent()) {
                return day.map(LocalDate::parse);
            }
        } catch (DateTimeParseException unreadable) {
            reading.slip(head.spot("valide_le"), "La date « valide_le » est illisible. Écrivez AAAA-MM-JJ.");
            return Optional.empty();
        }
        reading.error(
                head.spot("statut"),
                "Le statut est inconnu, ou sa date manque. Écrivez a-valider, ou valide avec « valide_le ».");
        return Optional.empty();
    }
}
