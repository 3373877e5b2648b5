package fr.gpsusagers.api;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.kernel.pack.FactDate;
import fr.gpsusagers.territory.SectorId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A contact in the API, with the source of its facts.
///
/// @param counterHours sentences; empty if not known
/// @param telephoneHours sentences; empty if not known
/// @param confidence `sure`, `probable` or `guess`
/// @param readOn when the facts were read at their source, in words; null if not known
record ContactView(
        String id,
        String type,
        String name,
        String fullName,
        @Nullable String role,
        @Nullable String sector,
        String address,
        @Nullable GeoPoint location,
        List<LineView> lines,
        @Nullable String email,
        @Nullable String url,
        List<String> channels,
        List<String> counterHours,
        List<String> telephoneHours,
        String source,
        @Nullable String readOn,
        String confidence) {

    record LineView(String number, String dialled, @Nullable String price) {}

    static ContactView of(Contact contact) {
        return new ContactView(
                contact.id().value(),
                contact.type(),
                contact.name(),
                contact.fullName(),
                contact.role().orElse(null),
                contact.sector().map(SectorId::value).orElse(null),
                contact.address().inOneLine(),
                contact.location().orElse(null),
                contact.lines().stream()
                        .map(line -> new LineView(
                                line.number().display(),
                                line.number().dialled(),
                                line.price().orElse(null)))
                        .toList(),
                contact.email().map(EmailAddress::value).orElse(null),
                contact.url().orElse(null),
                contact.channels().stream().map(ChannelKind::word).sorted().toList(),
                contact.counterHours().inWords(),
                contact.telephoneHours().inWords(),
                contact.provenance().source(),
                contact.provenance().readOn().map(FactDate::inWords).orElse(null),
                contact.provenance().confidence().name().toLowerCase(Locale.ROOT));
    }
}
