package fr.gpsusagers.directory.pack;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.pack.YamlItem;
import java.util.List;
import java.util.Optional;

/// The contacts that a pack offers to everyone, whatever the need.
///
/// @param switchboard the last resort
/// @param relay the relay service for deaf people
/// @param interpreter the telephone interpreter
/// @param written the contact that everyone can write to
/// @param writtenBy the channel to write to it by
/// @param writtenAt the web address to write to it at, if the pack names one
/// @param letters the contact whose postal address stands in for services without one
/// @param elsewhere the contact that people outside the département call
/// @param finder the directory of all départements, for those whose own contact the pack does not have
/// @param whenNobodyAnswers where to turn when another body does not answer
/// @param anyNeed the need that stands for any need: « parler à quelqu’un »
record CommonWays(
        ContactId switchboard,
        ContactId relay,
        Optional<ContactId> interpreter,
        ContactId written,
        ChannelKind writtenBy,
        Optional<String> writtenAt,
        ContactId letters,
        ContactId elsewhere,
        Optional<ContactId> finder,
        List<Target> whenNobodyAnswers,
        NeedId anyNeed) {

    static final String UNWRITABLE =
            "L’écrit commun ne marche pas : une personne sourde ne pourrait joindre personne. Donnez un contact"
                    + " qui a ce canal écrit, et son mail ou son adresse.";

    static CommonWays read(YamlItem identity) {
        var written = required(identity, "ecrit_commun");
        return new CommonWays(
                new ContactId(identity.get("standard")),
                new ContactId(identity.get("relais_sourds")),
                identity.find("interprete_telephone").map(ContactId::new),
                new ContactId(written.get("contact")),
                ChannelKind.parse(written.get("canal")),
                written.find("url"),
                new ContactId(identity.get("courrier_commun")),
                new ContactId(required(identity, "ailleurs").get("telephone")),
                required(identity, "ailleurs").find("annuaire").map(ContactId::new),
                whenNobodyAnswers(identity.list("si_personne_ne_repond")),
                new NeedId(identity.get("toujours")));
    }

    /// Returns whether the channel named by the pack is a written one, and the contact has what it takes: a mail
    /// address, a URL or a postal address.
    boolean canBeWrittenTo(Contact contact) {
        return contact.channels().contains(writtenBy)
                && switch (writtenBy) {
                    case EMAIL -> contact.email().isPresent();
                    case FORM, CHAT, SIGN_VIDEO, RELAY, ONLINE ->
                        writtenAt.or(contact::url).isPresent();
                    case COUNTER, LETTER -> contact.address().isVisitable();
                    case SMS -> true;
                    case TELEPHONE, APPOINTMENT, CALLBACK, MESSAGE, WEBSITE -> false;
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
