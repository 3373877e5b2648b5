package fr.gpsusagers.orientation.search;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.territory.Place;
import java.util.List;
import java.util.Optional;

/// The result of a search by name.
///
/// @param best what the words name, best first, ten at most
/// @param named the contacts that the words name wholly: every word is part of a name, a place, or a wish to reach
///     somebody. Several if the words fit them equally well. Empty if the words say more, or name no contact
/// @param mentioned what a part of the words names, if the rest is in no name; empty if there is a `best`
/// @param needs the needs that the words are a word for: « tutelle »
/// @param place the one place in the words
/// @param wishes whether the words say that the citizen wants to reach somebody: « numéro », « joindre »
/// @param isNumber whether the words are a telephone number and nothing more; nobody has it if `named` is empty
public record NamesFound(
        List<Found> best,
        List<Contact> named,
        List<Found> mentioned,
        List<NeedId> needs,
        Optional<Place> place,
        boolean wishes,
        boolean isNumber) {

    public static final NamesFound NOTHING =
            new NamesFound(List.of(), List.of(), List.of(), List.of(), Optional.empty(), false, false);

    /// Contacts with a number in the words.
    static NamesFound called(List<Contact> contacts, boolean isNumber, int most) {
        return new NamesFound(
                contacts.stream()
                        .<Found>map(Found.FoundContact::new)
                        .limit(most)
                        .toList(),
                isNumber ? contacts : List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                true,
                isNumber);
    }
}
