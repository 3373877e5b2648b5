package fr.gpsusagers.directory;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.kernel.pack.Provenance;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.territory.SectorId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A role that answers the public: a desk, a counter, a telephone line, a partner body. Never a person.
///
/// @param type the kind of body, a word of the pack: `circonscription`, `france-services`
/// @param fullName the official name
/// @param name the name shown on pages
/// @param spokenName the name as it is said in a sentence, with its article
/// @param role the job of whoever answers: « Agent de gestion RSA »
/// @param ownService whether it belongs to the département
/// @param sector the one sector it serves; for another body, the sector where it stands
/// @param counterHours when the counter is open
/// @param telephoneHours when the line is answered
/// @param channels the channels that the pack lists for it
/// @param note a note of the pack for its editors, never shown to the public
/// @param spot the line of the pack that defines it
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

    /// Returns this contact with other telephone lines.
    public Contact withLines(List<Line> others) {
        return with(others, counterHours, telephoneHours, url, channels);
    }

    /// Returns this contact with other counter hours.
    public Contact withCounterHours(Hours others) {
        return with(lines, others, telephoneHours, url, channels);
    }

    /// Returns this contact with other telephone hours.
    public Contact withTelephoneHours(Hours others) {
        return with(lines, counterHours, others, url, channels);
    }

    /// Returns this contact with another web address.
    public Contact withUrl(String other) {
        return with(lines, counterHours, telephoneHours, Optional.of(other), channels);
    }

    /// Returns this contact with other channels.
    public Contact withChannels(Set<ChannelKind> others) {
        return with(lines, counterHours, telephoneHours, url, Set.copyOf(others));
    }

    private Contact with(
            List<Line> itsLines,
            Hours atCounter,
            Hours byTelephone,
            Optional<String> itsUrl,
            Set<ChannelKind> itsChannels) {
        return new Contact(
                id,
                type,
                fullName,
                name,
                spokenName,
                role,
                ownService,
                sector,
                address,
                location,
                List.copyOf(itsLines),
                email,
                atCounter,
                byTelephone,
                itsUrl,
                itsChannels,
                provenance,
                note,
                spot);
    }

    /// Returns the sector it serves, if it serves inhabitants of that sector only. Other bodies receive everyone.
    public Optional<SectorId> servedSector() {
        return ownService ? sector : Optional.empty();
    }

    /// Of the identifier alone, which tells contacts of one day apart: answers look contacts up many times.
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
