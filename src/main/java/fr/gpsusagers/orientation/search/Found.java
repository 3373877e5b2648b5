package fr.gpsusagers.orientation.search;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.territory.Place;

/// A thing of the pack that the words name.
public sealed interface Found {

    /// Its identifier; the official code of a commune.
    String id();

    /// Its name, as pages show it.
    String name();

    record FoundContact(Contact contact) implements Found {

        @Override
        public String id() {
            return contact.id().value();
        }

        @Override
        public String name() {
            return contact.name();
        }
    }

    record FoundNeed(Need need) implements Found {

        @Override
        public String id() {
            return need.id().value();
        }

        @Override
        public String name() {
            return need.label();
        }
    }

    record FoundPlace(Place place) implements Found {

        @Override
        public String id() {
            return place.commune().code().value();
        }

        @Override
        public String name() {
            return place.name();
        }
    }
}
