package fr.gpsusagers.directory.pack;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.territory.SectorId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The content of the files, before it is checked and linked.
///
/// @param contacts all of them, town halls included; an id stands several times where facts change on a date
/// @param aliases former ids, each with the id of today
/// @param localUrls how to open national finders at a place
/// @param common empty when `paquet.yaml` does not name all of them
record DirectoryContent(
        List<Contact> contacts,
        Map<ContactId, ContactId> aliases,
        Map<ContactId, String> communes,
        LocalUrls localUrls,
        List<ContactRole> roles,
        List<SectorRow> sectors,
        List<Desk> desks,
        List<WayItems> needs,
        Optional<CommonWays> common) {

    /// A row of `annuaire/secteurs.csv`.
    ///
    /// @param contacts the contacts of each column, by column name
    record SectorRow(Spot spot, SectorId sector, Map<String, List<ContactId>> contacts) {}

    /// The same content, with each contact and each desk as these functions give it back.
    DirectoryContent with(UnaryOperator<Contact> others, UnaryOperator<Desk> otherDesks) {
        return new DirectoryContent(
                contacts.stream().map(others).toList(),
                aliases,
                communes,
                localUrls,
                roles,
                sectors,
                desks.stream().map(otherDesks).toList(),
                needs,
                common);
    }
}
