package fr.gpsusagers.enquiry.watch;

import java.util.Set;

/// What became of the traces of those who were erased.
public sealed interface Removal {

    /// They are out of the files of the database.
    record Whole() implements Removal {}

    /// Some remain: the persons are erased, and who has the files could still find parts of them.
    record Partial(Set<Remainder> remainders) implements Removal {

        public Partial {
            remainders = Set.copyOf(remainders);
        }
    }

    /// Who wishes it may not erase.
    record NotYours() implements Removal {}
}
