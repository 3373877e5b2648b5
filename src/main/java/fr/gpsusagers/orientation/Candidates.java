package fr.gpsusagers.orientation;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.directory.Way;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.Candidate.Standing;
import fr.gpsusagers.orientation.Rule.Case;
import fr.gpsusagers.territory.Departement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All candidates for a case: the ways that the pack names for its need, then the safety net.
final class Candidates {

    private record Key(ContactId contact, ChannelKind kind, Reach reach) {

        static Key of(Channel channel) {
            return new Key(channel.contact().id(), channel.kind(), channel.reach());
        }

        /// Of contact and kind alone: few have two channels of one kind.
        @Override
        public int hashCode() {
            return 31 * contact.hashCode() + kind.hashCode();
        }
    }

    private final Case subject;
    private final Directory directory;
    private final Optional<Contact> rightContact;
    private final boolean ownService;
    private final ContactId switchboard;
    private final Set<ContactId> catchAll;
    private final Map<Key, Candidate> known = new LinkedHashMap<>();
    private final List<Candidate> unplaced = new ArrayList<>();

    /// What each target is at the place: several ways of a need lead to the same contact.
    private final Map<Target, Optional<Contact>> targets = new HashMap<>();

    Candidates(Case subject, SoonestCallbacks callbacks) {
        this.subject = subject;
        this.directory = subject.directory();
        NeedId need = subject.need().id();
        Target target = directory.inCharge(need);
        this.rightContact = find(target);
        this.ownService = rightContact.map(Contact::ownService).orElse(target instanceof Target.ToRole);
        this.switchboard = directory.switchboard(subject.day()).id();
        List<Channel> lastResorts = directory.lastResorts(need, subject.day());
        this.catchAll =
                lastResorts.stream().map(channel -> channel.contact().id()).collect(Collectors.toSet());
        directory.ways(need).forEach(way -> add(way, target));
        rightContact
                .filter(contact -> contact.ownService() && !asksForCaution())
                .ifPresent(contact -> addOwnWays(contact, callbacks));
        lastResorts.forEach(channel -> add(channel, Standing.SAFETY_NET));
    }

    /// Returns every channel of another département, or of those who know all of them.
    static List<Candidate> elsewhere(Case subject, Departement departement) {
        ContactId knowsAll = subject.directory().elsewhere(subject.day()).id();
        return everyChannelOf(
                subject.directory().elsewhere(departement, subject.day()),
                subject,
                contact -> contact.id().equals(knowsAll)
                        ? "Il connaît tous les départements."
                        : "Pour trouver le bon service, là où vous habitez.");
    }

    /// Returns every channel of the bodies that help when nobody answers.
    static List<Candidate> whenNobodyAnswers(Case subject) {
        return everyChannelOf(subject.directory().whenNobodyAnswers(subject.place(), subject.day()), subject, _ -> "");
    }

    private static List<Candidate> everyChannelOf(List<Contact> contacts, Case subject, Function<Contact, String> why) {
        var all = new LinkedHashMap<Key, Candidate>();
        for (Contact contact : contacts) {
            for (ChannelKind kind : ChannelKind.values()) {
                Way way = way(contact, subject, kind, why.apply(contact), all.size());
                for (Channel channel : subject.directory().channels(way, contact, subject.day())) {
                    all.computeIfAbsent(Key.of(channel), _ -> Candidate.of(channel, Standing.IN_CHARGE, subject));
                }
            }
        }
        return List.copyOf(all.values());
    }

    private static Way way(Contact contact, Case subject, ChannelKind kind, String why, int rank) {
        return Way.to(contact.id(), subject.need().id(), rank, kind, why, Optional.empty(), contact.spot());
    }

    /// Whether a danger is possible. Another person may then hold the citizen's telephone or read the citizen's mail,
    /// so neither callback nor message is offered.
    private boolean asksForCaution() {
        Situation situation = subject.situation();
        return subject.need().asksForCaution()
                || situation.alarm().or(situation::support).isPresent();
    }

    /// Adds a callback and a message, both answered by a desk of ours, ranked like the first way to the same contact.
    private void addOwnWays(Contact contact, SoonestCallbacks callbacks) {
        int rank = known.values().stream()
                .filter(candidate -> candidate.standing() == Standing.IN_CHARGE)
                .mapToInt(candidate -> candidate.way().rank())
                .findFirst()
                .orElse(0);
        Way call =
                way(contact, subject, ChannelKind.CALLBACK, "Vous laissez votre numéro. Un agent vous rappelle.", rank);
        soonest(contact, Reply.BY_CALL, callbacks).ifPresent(by -> addOwn(contact, call, new Reach.CallBack(by)));
        Way message =
                way(contact, subject, ChannelKind.MESSAGE, "Vous écrivez ici. Le service vous répond par écrit.", rank);
        soonest(contact, Reply.IN_WRITING, callbacks).ifPresent(by -> addOwn(contact, message, new Reach.Write(by)));
    }

    private Optional<LocalDateTime> soonest(Contact contact, Reply reply, SoonestCallbacks callbacks) {
        return directory
                .findDeskFor(contact.id())
                .or(directory::lastDesk)
                .flatMap(desk -> callbacks.find(
                        desk,
                        reply,
                        subject.need().urgency(),
                        subject.situation().at()));
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
        return List.copyOf(known.values());
    }

    /// Returns the candidates whose contact depends on a more precise place.
    List<Candidate> unplaced() {
        return unplaced;
    }

    private Optional<Contact> find(Target target) {
        return targets.computeIfAbsent(target, one -> directory.findContact(one, subject.place(), subject.day()));
    }

    private void add(Way way, Target rightTarget) {
        Optional<Contact> contact = find(way.target());
        if (contact.isPresent()) {
            directory
                    .channels(way, contact.get(), subject.day())
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
            directory
                    .findHeadOffice(way.target(), branch, subject.day())
                    .ifPresent(office -> directory
                            .channels(way, office, subject.day())
                            .forEach(channel -> add(channel, standing(branch))));
        }
    }

    private void add(Channel channel, Standing standing) {
        known.computeIfAbsent(Key.of(channel), _ -> Candidate.of(channel, standing, subject));
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
