package fr.gpsusagers.directory.pack;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.pack.YamlItem;
import java.util.List;
import java.util.Optional;

/// What a pack offers to everyone, whatever the need.
///
/// @param switchboard the last resort
/// @param relay the relay for people who are deaf
/// @param written whom one can always write to
/// @param writtenBy by which channel
/// @param writtenAt at which address of the internet
/// @param letters whose postal address serves services that have none
/// @param elsewhere whom people outside the département call
/// @param whenNobodyAnswers where to turn when another body does not answer
/// @param anyNeed the need that stands for any: « parler à quelqu’un »
record CommonWays(
        ContactId switchboard,
        ContactId relay,
        ContactId written,
        ChannelKind writtenBy,
        Optional<String> writtenAt,
        ContactId letters,
        ContactId elsewhere,
        List<Target> whenNobodyAnswers,
        NeedId anyNeed) {

    static CommonWays read(YamlItem identity) {
        var written = required(identity, "ecrit_commun");
        return new CommonWays(
                new ContactId(identity.get("standard")),
                new ContactId(identity.get("relais_sourds")),
                new ContactId(written.get("contact")),
                ChannelKind.parse(written.get("canal")),
                written.find("url"),
                new ContactId(identity.get("courrier_commun")),
                new ContactId(required(identity, "ailleurs").get("telephone")),
                whenNobodyAnswers(identity.list("si_personne_ne_repond")),
                new NeedId(identity.get("toujours")));
    }

    /// Whether everyone can write to this contact by the channel that the pack names.
    boolean canBeWrittenTo(Contact contact) {
        return contact.channels().contains(writtenBy)
                && switch (writtenBy) {
                    case EMAIL -> contact.email().isPresent();
                    case FORM, CHAT, SIGN_VIDEO, RELAY, ONLINE ->
                        writtenAt.or(contact::url).isPresent();
                    case COUNTER, LETTER -> contact.address().isVisitable();
                    case SMS -> true;
                    case TELEPHONE, APPOINTMENT, CALLBACK, WEBSITE -> false;
                };
    }

    private static YamlItem required(YamlItem identity, String key) {
        YamlItem item = identity.item(key);
        if (item.keys().isEmpty()) {
            throw new IllegalArgumentException("« " + key + " » manque. Ajoutez-le : voyez docs/pack.md.");
        }
        return item;
    }

    private static List<Target> whenNobodyAnswers(List<String> written) {
        if (written.isEmpty()) {
            throw new IllegalArgumentException(
                    "« si_personne_ne_repond » manque. Ajoutez « si_personne_ne_repond: [role:…, contact:…] ».");
        }
        return written.stream().map(Target::parse).toList();
    }
}
