package fr.gpsusagers.directory.pack;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.french.FirstNames;
import fr.gpsusagers.kernel.french.Letters;
import fr.gpsusagers.territory.Commune;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Recognises e-mail addresses that look like a person's: they contain a first name, or an initial and a name. Words
/// from the names of communes, services and contacts do not count as a person's name.
final class PersonLike {

    private final Set<String> placesAndServices = new HashSet<>();

    PersonLike(List<Commune> communes, List<Contact> contacts) {
        communes.forEach(commune -> Stream.concat(Stream.of(commune.name()), commune.otherNames().stream())
                .forEach(name -> placesAndServices.addAll(words(name))));
        contacts.forEach(contact -> placesAndServices.addAll(words(contact.fullName() + " " + contact.type())));
    }

    boolean looksPersonal(EmailAddress email) {
        List<String> parts = words(email.localPart());
        if (parts.stream().anyMatch(this::isFunction)) {
            return false;
        }
        boolean named = parts.stream().anyMatch(FirstNames::has);
        boolean initialed = parts.size() == 2
                && parts.stream().anyMatch(part -> part.length() == 1)
                && parts.stream().anyMatch(part -> part.length() > 2 && !placesAndServices.contains(part));
        return (named && parts.size() > 1 && !allArePlaces(parts)) || initialed;
    }

    private boolean allArePlaces(List<String> parts) {
        return placesAndServices.containsAll(parts);
    }

    private boolean isFunction(String part) {
        return part.matches("mairies?|accueil|contact|commune|ville|service|secretariat|direction|info|infos|bureau|"
                + "clic|ccas|cias|mdph|cms|crip|pmi|departement|etatcivil|urbanisme|administration|standard|communication|"
                + "st|ste|saint|sainte");
    }

    private static List<String> words(String text) {
        String plain = Letters.withoutAccents(text).toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^a-z]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
