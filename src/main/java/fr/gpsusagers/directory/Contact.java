package fr.gpsusagers.directory;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.kernel.Provenance;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.territory.SectorId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A role that answers the public: a desk, a counter, a line, a partner body. Never a person.
///
/// @param type the kind of body, a word of the pack: `circonscription`, `france-services`
/// @param fullName the official name
/// @param name the name that people are shown
/// @param spokenName the name that is said, with its article
/// @param role who answers: « Agent de gestion RSA »
/// @param ownService whether it is the département's own
/// @param sector the sector it serves, where it serves only one; of another body, the sector where it is
/// @param counterHours when one can come
/// @param telephoneHours when the line is answered
/// @param channels the channels that the pack says it has
/// @param note what the pack tells those who keep it, never shown to the public
/// @param spot where the pack says so
public record Contact(
        ContactId id,
        String type,
        String fullName,
        String name,
        String spokenName,
        Optional<String> role,
        boolean ownService,
        Optional<SectorId> sector,
        PostalAddress address,
        Optional<GeoPoint> location,
        List<Line> lines,
        Optional<EmailAddress> email,
        Hours counterHours,
        Hours telephoneHours,
        Optional<String> url,
        Set<ChannelKind> channels,
        Provenance provenance,
        Optional<String> note,
        Spot spot) {

    /// The sector whose inhabitants alone it receives. Other bodies receive whoever comes.
    public Optional<SectorId> servedSector() {
        return ownService ? sector : Optional.empty();
    }
}
