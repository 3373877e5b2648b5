package fr.gpsusagers.directory;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.territory.Departement;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.SectorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Who answers what, where and how. Immutable; part of a pack.
public interface Directory {

    /// A role of the pack, whatever the place.
    ///
    /// @param label what people come for: « Point info des personnes âgées (CLIC) »
    /// @param types the types of the contacts that play it
    /// @param fallback where to turn if no contact plays it for a place
    record KnownRole(RoleId id, String label, List<String> types, Target fallback) {}

    /// A role and who plays it for a place.
    ///
    /// @param label what people come for: « Point info des personnes âgées (CLIC) »
    /// @param maybeNotNearest whether the pack may lack a place of this kind nearer to the citizen
    record PlayedRole(RoleId role, String label, Contact contact, boolean maybeNotNearest) {}

    /// The ways that the pack names for a need, in its order of preference; channels not open yet are left out.
    List<Way> ways(NeedId need);

    /// The contact in charge of the need, as the pack names it.
    Target inCharge(NeedId need);

    /// Finds the contact in charge of a need at a place. Empty if the place is not known well enough.
    default Optional<Contact> findContactInCharge(NeedId need, Optional<Place> place, LocalDate day) {
        return findContact(inCharge(need), place, day);
    }

    /// Returns the contact in charge of a need at a place, or the switchboard if the place is not known well enough.
    default Contact contactInCharge(NeedId need, Optional<Place> place, LocalDate day) {
        return findContactInCharge(need, place, day).orElseGet(() -> switchboard(day));
    }

    /// The contact a target leads to from this place, on this day, following the role's fallbacks.
    /// Empty when a role needs a place and there is none, or a sector that is not known.
    Optional<Contact> findContact(Target target, Optional<Place> place, LocalDate day);

    /// A contact by its id or a former one.
    Optional<Contact> findContact(ContactId id, LocalDate day);

    /// The channels that really work for a way and its contact: one, or none; a telephone has its relay beside it.
    List<Channel> channels(Way way, Contact contact, LocalDate day);

    /// The channels of a contact that really work, whatever the need.
    List<Channel> channels(Contact contact, LocalDate day);

    /// What always remains when nothing else serves: the common written channel, the switchboard, the relay.
    List<Channel> lastResorts(NeedId need, LocalDate day);

    /// Where to turn when a body outside the département does not answer: the place's circonscription, the nearest
    /// France services.
    List<Contact> whenNobodyAnswers(Optional<Place> place, LocalDate day);

    /// All contacts that serve a place, for the page of contacts by commune.
    List<Contact> contactsAround(Place place, LocalDate day);

    /// The roles of the pack, in its order, with the contact that plays each for a place; those that nobody plays there
    /// are left out.
    List<PlayedRole> rolesAround(Place place, LocalDate day);

    /// The roles of the pack, in its order.
    List<KnownRole> roles();

    /// The types of contacts that the pack has, on whatever day.
    Set<String> types();

    /// All contacts on this day.
    List<Contact> contacts(LocalDate day);

    /// Returns the bodies outside the administration that may serve a sector: those of this sector or of none.
    default List<Contact> otherBodies(Optional<SectorId> sector, LocalDate day) {
        return contacts(day).stream()
                .filter(contact -> !contact.ownService())
                .filter(contact ->
                        contact.sector().isEmpty() || contact.sector().equals(sector))
                .toList();
    }

    /// Whether the pack gives this number to a contact, on whatever day: many people may call from it.
    boolean gives(PhoneNumber number);

    List<Desk> desks();

    default Optional<Desk> findDesk(DeskId id) {
        return desks().stream().filter(desk -> desk.id().equals(id)).findFirst();
    }

    /// The desk above all others: it takes what no other desk answers for.
    default Optional<Desk> lastDesk() {
        return desks().stream().filter(desk -> desk.above().isEmpty()).findFirst();
    }

    /// The desk of this contact, or the one that answers for it; empty if only [#lastDesk()] does.
    Optional<Desk> findDeskFor(ContactId contact);

    /// The same directory, with each contact and each desk as these functions give it back. Ids stay.
    Directory with(UnaryOperator<Contact> contacts, UnaryOperator<Desk> desks);

    /// What everyone depends on and does not work on this day, in French with how to mend it: the common written
    /// contact, without which a citizen who cannot speak or hear reaches nobody.
    Optional<String> findFault(LocalDate day);

    /// The switchboard: the last resort of everyone.
    Contact switchboard(LocalDate day);

    /// The head office of the body that plays this role for a place, when a branch of it does: it answers for all
    /// places. Empty if the body has no other contact.
    Optional<Contact> findHeadOffice(Target target, Contact branch, LocalDate day);

    /// Whom people of another département turn to: the département itself if the pack knows it, else the national
    /// directory opened at it; then the line that knows every département.
    List<Contact> elsewhere(Departement departement, LocalDate day);

    /// Whom people outside the département call: it knows every département.
    Contact elsewhere(LocalDate day);

    /// The telephone interpreter, who joins a call where no agent speaks the person's language. Empty where the pack
    /// names none, or none with a telephone on this day.
    Optional<Contact> findInterpreter(LocalDate day);
}
