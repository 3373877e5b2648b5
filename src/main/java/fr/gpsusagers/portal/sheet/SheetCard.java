package fr.gpsusagers.portal.sheet;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.PostalAddress;
import fr.gpsusagers.kernel.FrenchTime;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.UUID;

/// The contact as an address book entry: an organisation and a role, never a person.
final class SheetCard {

    private static final DateTimeFormatter REVISION = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private SheetCard() {}

    /// Writes a vCard 4.0 (RFC 6350).
    static String write(Sheet sheet) {
        Contact contact = sheet.contact();
        var card = new VCardText();
        card.line("VERSION", "4.0");
        card.line("KIND", "org");
        card.text("FN", contact.name());
        if (contact.ownService()) {
            card.parts("ORG", sheet.identity().administration(), contact.fullName());
        } else {
            card.parts("ORG", contact.fullName());
        }
        contact.role().ifPresent(role -> card.text("ROLE", role));
        sheet.lines()
                .forEach(line -> card.line("TEL;TYPE=work,voice", line.number().dialled()));
        contact.email().ifPresent(mail -> card.text("EMAIL;TYPE=work", mail.value()));
        if (contact.address().town().isPresent()) {
            address(card, contact.address());
        }
        card.line("URL", sheet.address().full());
        card.text("NOTE", note(sheet));
        card.line(
                "UID", "urn:uuid:" + UUID.nameUUIDFromBytes(contact.id().value().getBytes(StandardCharsets.UTF_8)));
        card.line("REV", REVISION.format(sheet.at().atZone(FrenchTime.ZONE).withZoneSameInstant(ZoneOffset.UTC)));
        return card.whole();
    }

    private static void address(VCardText card, PostalAddress where) {
        card.parts(
                "ADR;TYPE=work",
                "",
                where.complement().orElse(""),
                where.street().orElse(""),
                where.town().orElse(""),
                "",
                where.postalCode().orElse(""),
                "France");
    }

    private static String note(Sheet sheet) {
        var lines = new ArrayList<String>();
        sheet.subject().ifPresent(subject -> lines.add("Pour : " + subject));
        sheet.line().flatMap(Line::price).map(Sheet::sentence).ifPresent(lines::add);
        if (sheet.line().isPresent()) {
            lines.addAll(sheet.hoursSaid());
        }
        lines.addAll(sheet.cautions());
        lines.add("Fiche du " + TimeWords.dayAndYear(sheet.at().toLocalDate()) + ". Vérifiez-la : "
                + sheet.address().full());
        return String.join("\n", lines);
    }
}
