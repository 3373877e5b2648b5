package fr.gpsusagers.orientation;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.directory.Way;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.Candidate.Standing;
import fr.gpsusagers.territory.Departement;
import fr.gpsusagers.territory.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All candidates for a need at a place: the ways that the pack names, then the safety net.
final class Candidates {

    private record Key(ContactId contact, ChannelKind kind, Object reach) {

        /// Of contact and kind alone: few have two channels of one kind.
        @Override
        public int hashCode() {
            return 31 * contact.hashCode() + kind.hashCode();
        }
    }

    private final Pack pack;
    private final Situation situation;
    private final Optional<Place> place;
    private final LocalDate day;
    private final Optional<Contact> rightContact;
    private final boolean ownService;
    private final ContactId switchboard;
    private final Set<ContactId> catchAll;
    private final List<Candidate> known = new ArrayList<>();
    private final List<Candidate> unplaced = new ArrayList<>();
    private final Set<Key> seen = new HashSet<>();

    /// What each target is at the place: several ways of a need lead to the same contact.
    private final Map<Target, Optional<Contact>> targets = new HashMap<>();

    Candidates(Pack pack, SoonestCallbacks callbacks, Need need, Optional<Place> place, Situation situation) {
        this.pack = pack;
        this.situation = situation;
        this.place = place;
        this.day = situation.at().toLocalDate();
        Directory directory = pack.directory();
        Target target = directory.inCharge(need.id());
        this.rightContact = find(target);
        this.ownService = rightContact.map(Contact::ownService).orElse(target instanceof Target.ToRole);
        this.switchboard = directory.switchboard(day).id();
        List<Channel> lastResorts = directory.lastResorts(need.id(), day);
        this.catchAll =
                lastResorts.stream().map(channel -> channel.contact().id()).collect(Collectors.toSet());
        directory.ways(need.id()).forEach(way -> add(way, target));
        rightContact
                .filter(contact -> contact.ownService() && !asksForCaution(need))
                .ifPresent(contact -> addOwnWays(contact, need, callbacks));
        lastResorts.forEach(channel -> add(channel, Standing.SAFETY_NET));
    }

    /// Whether a danger is possible. Another person may then hold the citizen's telephone or read the citizen's mail,
    /// so neither callback nor message is offered.
    private boolean asksForCaution(Need need) {
        return need.asksForCaution() || situation.alarm().or(situation::support).isPresent();
    }

    /// Adds a callback and a message, both answered by a desk of ours, ranked like the first way to the same contact.
    private void addOwnWays(Contact contact, Need need, SoonestCallbacks callbacks) {
        int rank = known.stream()
                .filter(candidate -> candidate.standing() == Standing.IN_CHARGE)
                .mapToInt(candidate -> candidate.way().rank())
                .findFirst()
                .orElse(0);
        Optional<Desk> desk = pack.directory().findDeskFor(contact.id()).or(pack.directory()::lastDesk);
        Way call = way(contact, ChannelKind.CALLBACK, "Vous laissez votre numéro. Un agent vous rappelle.", rank);
        desk.flatMap(known -> callbacks.find(known, Reply.BY_CALL, need.urgency(), situation.at()))
                .ifPresent(by -> addOwn(contact, call, new Reach.CallBack(by)));
        Way message = way(contact, ChannelKind.MESSAGE, "Vous écrivez ici. Le service vous répond par écrit.", rank);
        desk.flatMap(known -> callbacks.find(known, Reply.IN_WRITING, need.urgency(), situation.at()))
                .ifPresent(by -> addOwn(contact, message, new Reach.Write(by)));
    }

    private void addOwn(Contact contact, Way way, Reach reach) {
        add(new Channel(contact, way.kind(), way, Hours.always(), reach), Standing.IN_CHARGE);
    }

    /// Returns the contact that the pack names as the right one; empty if that depends on an unknown place.
    Optional<Contact> rightContact() {
        return rightContact;
    }

    /// Returns the candidates whose contact is known.
    List<Candidate> known() {
        return known;
    }

    /// Returns the candidates whose contact depends on a more precise place.
    List<Candidate> unplaced() {
        return unplaced;
    }

    /// Replaces all candidates by every channel of another département, or of those who know all of them.
    List<Candidate> elsewhere(Departement departement) {
        ContactId knowsAll = pack.directory().elsewhere(day).id();
        return everyChannelOf(
                pack.directory().elsewhere(departement, day),
                contact -> contact.id().equals(knowsAll)
                        ? "Il connaît tous les départements."
                        : "Pour trouver le bon service, là où vous habitez.");
    }

    /// Replaces all candidates by every channel of the bodies that help when nobody answers.
    List<Candidate> whenNobodyAnswers() {
        return everyChannelOf(pack.directory().whenNobodyAnswers(place, day), _ -> "");
    }

    private List<Candidate> everyChannelOf(List<Contact> contacts, Function<Contact, String> why) {
        known.clear();
        seen.clear();
        for (Contact contact : contacts) {
            for (ChannelKind kind : ChannelKind.values()) {
                Way way = way(contact, kind, why.apply(contact), known.size());
                pack.directory().channels(way, contact, day).forEach(channel -> add(channel, Standing.IN_CHARGE));
            }
        }
        return known;
    }

    private Way way(Contact contact, ChannelKind kind, String why, int rank) {
        return Way.to(contact.id(), situation.need().orElseThrow(), rank, kind, why, Optional.empty(), contact.spot());
    }

    private Optional<Contact> find(Target target) {
        return targets.computeIfAbsent(target, one -> pack.directory().findContact(one, place, day));
    }

    private void add(Way way, Target rightTarget) {
        Optional<Contact> contact = find(way.target());
        if (contact.isPresent()) {
            pack.directory()
                    .channels(way, contact.get(), day)
                    .forEach(channel -> add(channel, standing(contact.get())));
            addHeadOffice(way, contact.get());
        } else if (way.target().isPlaced()) {
            var standing = way.target().equals(rightTarget) ? Standing.IN_CHARGE : Standing.SAME_ADMINISTRATION;
            unplaced.add(new Candidate(way, way.kind(), Optional.empty(), new Opening.NotKnown(), standing));
        }
    }

    /// Adds the telephone and the counter of the same body beside those of its branch: when the branch is closed, the
    /// open one comes first.
    private void addHeadOffice(Way way, Contact branch) {
        if (way.kind() == ChannelKind.TELEPHONE || way.kind() == ChannelKind.COUNTER) {
            pack.directory()
                    .findHeadOffice(way.target(), branch, day)
                    .ifPresent(office -> pack.directory()
                            .channels(way, office, day)
                            .forEach(channel -> add(channel, standing(branch))));
        }
    }

    private void add(Channel channel, Standing standing) {
        Contact contact = channel.contact();
        if (seen.add(new Key(contact.id(), channel.kind(), channel.reach()))) {
            known.add(new Candidate(channel.way(), channel.kind(), Optional.of(channel), opening(channel), standing));
        }
    }

    /// A callback can be requested, and a message written, at any hour, whatever the hours of the contact.
    private Opening opening(Channel channel) {
        return channel.kind() == ChannelKind.CALLBACK || channel.kind() == ChannelKind.MESSAGE
                ? new Opening.Open(Optional.empty())
                : pack.calendars().opening(channel.hours(), channel.contact().id(), situation.at());
    }

    private Standing standing(Contact contact) {
        if (rightContact.filter(right -> right.id().equals(contact.id())).isPresent()) {
            return Standing.IN_CHARGE;
        }
        if (contact.id().equals(switchboard)) {
            return Standing.SWITCHBOARD;
        }
        if (catchAll.contains(contact.id())) {
            return Standing.CATCH_ALL;
        }
        return contact.ownService() == ownService ? Standing.SAME_ADMINISTRATION : Standing.OTHER_BODY;
    }
}
