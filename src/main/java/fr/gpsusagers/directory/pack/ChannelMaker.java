package fr.gpsusagers.directory.pack;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.OwnRelay;
import fr.gpsusagers.directory.PostalAddress;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.directory.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the channels that really work out of a way and its contact: no number, no call; no address, no visit.
///
/// @param relay the relay for people who are deaf, where there is one
/// @param own the relay that the administration pays for: used to call its services, not other bodies
/// @param letters the body whose address serves services that have none
record ChannelMaker(Optional<Contact> relay, Optional<OwnRelay> own, Optional<Contact> letters) {

    List<Channel> channels(Way way, Contact contact) {
        if (!contact.channels().contains(way.kind())) {
            return List.of();
        }
        var channels = new ArrayList<Channel>();
        reach(way, contact)
                .ifPresent(reach -> channels.add(new Channel(contact, way.kind(), way, hours(way, contact), reach)));
        if (way.kind() == ChannelKind.TELEPHONE) {
            relayed(way, contact).ifPresent(channels::add);
        }
        return List.copyOf(channels);
    }

    /// A call through the relay that telephone operators offer to deaf customers, or through the administration's own.
    /// It does not count as a written channel. Emergency services have their own: 114.
    private Optional<Channel> relayed(Way way, Contact contact) {
        if (contact.lines().isEmpty() || isEmergency(contact)) {
            return Optional.empty();
        }
        return relayOf(contact).map(reach -> new Channel(contact, ChannelKind.RELAY, way, hours(way, contact), reach));
    }

    private Optional<Reach> relayOf(Contact contact) {
        Optional<OwnRelay> ours = own.filter(_ -> contact.ownService());
        return ours.map(OwnRelay::url)
                .or(() -> relay.flatMap(Contact::url))
                .map(url -> new Reach.Relayed(contact.lines(), new Reach.Web(url), ours));
    }

    private static boolean isEmergency(Contact contact) {
        return contact.lines().stream()
                .allMatch(line ->
                        line.number().isShort() && line.number().dialled().length() <= 3);
    }

    private Optional<Reach> reach(Way way, Contact contact) {
        return switch (way.kind()) {
            case TELEPHONE, APPOINTMENT ->
                contact.lines().isEmpty() ? Optional.empty() : Optional.of(new Reach.Call(contact.lines()));
            case SMS -> contact.lines().stream().findFirst().map(Reach.Text::new);
            case EMAIL -> contact.email().map(Reach.Mail::new);
            case FORM, CHAT, SIGN_VIDEO, RELAY, ONLINE, WEBSITE ->
                way.url().or(contact::url).map(Reach.Web::new);
            case COUNTER ->
                contact.address().isVisitable()
                        ? Optional.of(new Reach.Visit(contact.address().toGoTo()))
                        : Optional.empty();
            case LETTER -> letter(contact);
            case CALLBACK, MESSAGE -> Optional.empty();
        };
    }

    private Optional<Reach> letter(Contact contact) {
        if (canReceiveLetters(contact.address())) {
            return Optional.of(new Reach.Letter(contact.address(), contact.fullName()));
        }
        return letters.filter(body -> contact.ownService() && canReceiveLetters(body.address()))
                .map(body -> new Reach.Letter(body.address(), contact.fullName()));
    }

    private static boolean canReceiveLetters(PostalAddress address) {
        return address.complement().isPresent() || address.isVisitable();
    }

    private static Hours hours(Way way, Contact contact) {
        return way.hours().orElseGet(() -> contactHours(way.kind(), contact));
    }

    private static Hours contactHours(ChannelKind kind, Contact contact) {
        if (kind.isWritten() || kind.isInformation()) {
            return Hours.always();
        }
        return kind == ChannelKind.COUNTER ? contact.counterHours() : contact.telephoneHours();
    }
}
