package fr.gpsusagers.portal.answer;

import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Trail;
import fr.gpsusagers.portal.contact.SetAside;
import fr.gpsusagers.portal.contact.ShownContact;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;

/// The page for a place in another département: its name, and who can name the right contact.
record OutsidePage(
        Trail trail, Journey journey, String headline, String departement, ShownContact best, SetAside setAside) {

    static OutsidePage of(Arrival arrival, Advice.Outside outside) {
        OutsidePlace place = outside.place();
        String in = arrival.context().pack().identity().inDepartement();
        boolean whole = place.name().equals(place.departement().name());
        return new OutsidePage(
                arrival.trail(),
                arrival.journey(),
                (whole ? "Vous n’habitez pas " : place.name() + " n’est pas ") + in,
                place.departement().name() + " (" + place.departement().code() + ")",
                ShownContact.of(arrival, outside.recommendation().best().orElseThrow()),
                SetAside.of(outside.recommendation().setAside()));
    }
}
