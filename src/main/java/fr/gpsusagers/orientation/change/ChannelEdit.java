package fr.gpsusagers.orientation.change;

import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Opens or closes channels of a contact: `courriel:-|guichet:+`.
final class ChannelEdit implements Edit {

    private static final String OPEN = ":+";
    private static final String CLOSED = ":-";

    /// Channels that need a number or an address of the contact itself. A form or a chat may have the address of
    /// a need.
    private static final Set<ChannelKind> BY_THE_CONTACT = EnumSet.of(
            ChannelKind.TELEPHONE,
            ChannelKind.APPOINTMENT,
            ChannelKind.SMS,
            ChannelKind.EMAIL,
            ChannelKind.COUNTER,
            ChannelKind.LETTER);

    @Override
    public String normalise(String value) {
        return written(signs(value));
    }

    private static Map<ChannelKind, String> signs(String value) {
        var signs = new TreeMap<ChannelKind, String>();
        Arrays.stream(value.split("\\|")).map(String::strip).forEach(part -> {
            if (!part.endsWith(OPEN) && !part.endsWith(CLOSED)) {
                throw new IllegalArgumentException("« " + part
                        + " » ne dit pas si le canal ouvre ou ferme. Écrivez par exemple courriel:- ou courriel:+.");
            }
            signs.put(
                    ChannelKind.parse(part.substring(0, part.length() - OPEN.length())),
                    part.substring(part.length() - OPEN.length()));
        });
        return signs;
    }

    private static String written(Map<ChannelKind, String> signs) {
        return signs.entrySet().stream()
                .map(sign -> sign.getKey().word() + sign.getValue())
                .collect(Collectors.joining("|"));
    }

    @Override
    public String read(Draft draft, ContentChange change) {
        Contact contact = draft.contact(change.subject());
        Map<ChannelKind, String> signs = signs(change.value());
        signs.replaceAll((kind, _) -> contact.channels().contains(kind) ? OPEN : CLOSED);
        return written(signs);
    }

    @Override
    public void apply(Draft draft, ContentChange change) {
        Contact contact = draft.contact(change.subject());
        Map<ChannelKind, String> signs = signs(change.value());
        requireReach(draft, contact, signs);
        draft.edit(contact, one -> one.withChannels(channels(one, signs)));
    }

    private static Set<ChannelKind> channels(Contact contact, Map<ChannelKind, String> signs) {
        var channels = EnumSet.noneOf(ChannelKind.class);
        channels.addAll(contact.channels());
        signs.forEach((kind, sign) -> {
            if (sign.equals(OPEN)) {
                channels.add(kind);
            } else {
                channels.remove(kind);
            }
        });
        return channels;
    }

    /// Refuses to open a channel that has neither a number nor an address, because nobody could use it.
    private static void requireReach(Draft draft, Contact contact, Map<ChannelKind, String> signs) {
        Contact opened = contact.withChannels(channels(contact, signs));
        Set<ChannelKind> working = draft.base().directory().channels(opened, draft.day()).stream()
                .map(Channel::kind)
                .collect(Collectors.toSet());
        signs.forEach((kind, sign) -> {
            if (sign.equals(OPEN) && BY_THE_CONTACT.contains(kind) && !working.contains(kind)) {
                throw NotInPack.unfit("« " + contact.name() + " » n’a pas ce qu’il faut pour le canal « " + kind.word()
                        + " ». Ajoutez son adresse ou son numéro dans annuaire/contacts.csv.");
            }
        });
    }
}
