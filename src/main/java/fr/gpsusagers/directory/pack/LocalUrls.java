package fr.gpsusagers.directory.pack;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.pack.Columns;
import fr.gpsusagers.kernel.pack.CsvRow;
import fr.gpsusagers.kernel.pack.Named;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.territory.Departement;
import fr.gpsusagers.territory.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Opens a national finder at the citizen's place, where the form of its address is known. Where it is not, or where
/// no place is known, citizens get its front page.
///
/// @param forms addresses with `{commune}`, `{code_postal}`, `{code_insee}` or `{departement}` to fill in
record LocalUrls(Map<ContactId, String> forms) {

    static final String FILE = "annuaire/liens-locaux.csv";

    private static final Pattern FORM =
            Pattern.compile("https://[^\\s<>\"{}]+(\\{(commune|code_postal|code_insee|departement)}[^\\s<>\"{}]*)+");

    LocalUrls {
        forms = Map.copyOf(forms);
    }

    /// Reads the optional file of forms.
    static LocalUrls read(PackReading reading) {
        if (reading.findText(FILE).isEmpty()) {
            return new LocalUrls(Map.of());
        }
        return new LocalUrls(reading.rows(FILE, Columns.ofFacts("contact url", ""), row -> form(row, reading)).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one)));
    }

    private static Map.Entry<ContactId, String> form(CsvRow row, PackReading reading) {
        reading.name(Named.CONTACT, row.get("contact"), row.spot());
        String form = row.get("url");
        if (!FORM.matcher(form).matches()) {
            throw new IllegalArgumentException("L’adresse « " + form + " » est illisible. Écrivez https://… avec "
                    + "{commune}, {code_postal}, {code_insee} ou {departement}.");
        }
        return Map.entry(new ContactId(row.get("contact")), form);
    }

    Contact at(Contact contact, Place place) {
        if (!forms.containsKey(contact.id())) {
            return contact;
        }
        var values = new HashMap<String, String>();
        values.put("{commune}", place.commune().name());
        values.put("{code_insee}", place.commune().code().value());
        place.commune().postalCodes().stream().findFirst().ifPresent(code -> values.put("{code_postal}", code.value()));
        return filled(contact, values);
    }

    Contact in(Contact contact, Departement departement) {
        return filled(contact, Map.of("{departement}", departement.name()));
    }

    private Contact filled(Contact contact, Map<String, String> values) {
        String url = forms.getOrDefault(contact.id(), "{}");
        for (Map.Entry<String, String> value : values.entrySet()) {
            url = url.replace(value.getKey(), URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8));
        }
        return url.contains("{") ? contact : contact.withUrl(url);
    }
}
