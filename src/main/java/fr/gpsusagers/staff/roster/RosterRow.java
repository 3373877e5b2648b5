package fr.gpsusagers.staff.roster;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.pack.CsvRow;
import fr.gpsusagers.kernel.pack.Likely;
import fr.gpsusagers.kernel.pack.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// One row of the file of the staff directory. Reports all its mistakes at once.
final class RosterRow {

    static final String ID = "id";
    static final String SUBSTITUTE = "remplace";
    private static final int SHORT_TEXT = 80;
    private static final int LONG_TEXT = 120;
    private static final int MOST_WORDS = 30;

    private final CsvRow row;
    private final DeskAndContactNames pack;
    private final Function<String, RosterEntryId> ids;
    private final BiConsumer<Spot, String> report;
    private boolean wrong;

    RosterRow(
            CsvRow row,
            DeskAndContactNames pack,
            Function<String, RosterEntryId> ids,
            BiConsumer<Spot, String> report) {
        this.row = row;
        this.pack = pack;
        this.ids = ids;
        this.report = report;
    }

    Spot spot() {
        return row.spot();
    }

    /// What identifies an entry whose file gives an id.
    static String keyOf(String writtenId) {
        return "id\n" + writtenId;
    }

    /// The message for a row that identifies the same entry as an earlier line.
    String sameAs(int line) {
        return row.find(ID).isPresent()
                ? "Cet «\u00A0id\u00A0» est déjà celui de la ligne " + line + ". Donnez-en un autre."
                : "Cette ligne répète la ligne " + line + ". Retirez-la, ou donnez un «\u00A0id\u00A0» à chacune.";
    }

    /// Empty if the row has a mistake.
    Optional<RosterEntry> read() {
        Optional<String> id = text(ID, SHORT_TEXT);
        String role = role();
        Optional<String> name = text("nom", SHORT_TEXT);
        Optional<DeskId> desk = known("guichet", "Le guichet", pack.deskIds()).map(DeskId::new);
        Optional<ContactId> contact =
                known("contact", "Le contact", pack.contactIds()).map(ContactId::new);
        var entry = new RosterEntry(
                ids.apply(id.map(RosterRow::keyOf).orElseGet(() -> derived(role, desk, name))),
                role,
                name,
                desk,
                contact,
                text("secteur", SHORT_TEXT),
                extension(),
                text("presence", LONG_TEXT),
                text(SUBSTITUTE, SHORT_TEXT).map(RosterRow::keyOf).map(ids),
                words(),
                placeNames(desk, contact));
        return wrong ? Optional.empty() : Optional.of(entry);
    }

    private String role() {
        if (row.find("fonction").isEmpty()) {
            tell("La fonction manque. Écrivez par exemple «\u00A0Secrétariat – Bessin\u00A0».");
        }
        return text("fonction", LONG_TEXT).orElse("");
    }

    /// What identifies an entry without a written id: its next import replaces it.
    private static String derived(String role, Optional<DeskId> desk, Optional<String> name) {
        return String.join("\n", "role", role, desk.map(DeskId::value).orElse(""), name.orElse(""));
    }

    private Optional<String> text(String column, int longest) {
        Optional<String> text = row.find(column);
        if (text.filter(cell -> cell.length() > longest).isPresent()) {
            tell("«\u00A0" + column + "\u00A0» est trop long\u00A0: " + longest + " signes au plus. Raccourcissez.");
            return Optional.empty();
        }
        return text;
    }

    private Optional<String> known(String column, String what, Set<String> ids) {
        Optional<String> written = text(column, LONG_TEXT);
        if (written.filter(id -> !ids.contains(id)).isPresent()) {
            tell(what + " «\u00A0" + written.get() + "\u00A0» n’existe pas."
                    + Likely.question(written.get(), ids, "Corrigez-le, ou videz la case."));
            return Optional.empty();
        }
        return written;
    }

    private Optional<Extension> extension() {
        Optional<String> written = row.find("poste");
        Optional<Extension> read = written.flatMap(Extension::find);
        if (written.isPresent() && read.isEmpty()) {
            tell(
                    "Le poste n’est pas lisible. Écrivez de 2 à 6 chiffres, ou un numéro comme 02\u00A031\u00A057\u00A014\u00A014.");
        }
        return read;
    }

    private List<String> words() {
        List<String> written = row.list("mots");
        if (written.size() > MOST_WORDS || written.stream().anyMatch(word -> word.length() > SHORT_TEXT)) {
            tell("«\u00A0mots\u00A0» a trop de mots\u00A0: " + MOST_WORDS + " au plus, séparés par «\u00A0|\u00A0».");
        }
        return written;
    }

    private List<String> placeNames(Optional<DeskId> desk, Optional<ContactId> contact) {
        return Stream.concat(desk.flatMap(pack::findName).stream(), contact.flatMap(pack::findName).stream())
                .toList();
    }

    private void tell(String message) {
        wrong = true;
        report.accept(row.spot(), message);
    }
}
