package fr.gpsusagers.enquiry.watch;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;

/// Someone made up, of whom each thing is like nothing else in the product.
///
/// @param rank tells one from another
record Planted(int rank, EnquiryId enquiry) {

    /// Who asks: with a number, a mail address, a first name and words.
    static Person person(int rank) {
        return Person.at(PhoneNumber.parse("06 39 98 3%d %02d".formatted(rank / 100, rank % 100)))
                .with(draft -> draft.mail(new EmailAddress("ysoline-zx%03d@exemple.fr".formatted(rank)))
                        .firstName("Ysoline-Zx%03d".formatted(rank))
                        .addWords(words(rank)));
    }

    /// One in ten has much to say: too much for a row, so that PostgreSQL puts it elsewhere.
    private static String words(int rank) {
        String sentence = "mon versement zx%03d s’est arrêté sans un mot. ".formatted(rank);
        return rank % 10 == 0 ? sentence.repeat(150) : sentence;
    }

    /// What is known of them at the end.
    Person person() {
        return person(rank).with(draft -> draft.addWords(more()));
    }

    String more() {
        return "ajout zx%03d, la lettre est arrivée".formatted(rank);
    }

    String note() {
        return "note zx%03d, rappeler la caisse".formatted(rank);
    }

    String lastNote() {
        return "clôture zx%03d, versement repris".formatted(rank);
    }

    /// Adds what may be found of them in a text.
    void addTo(Needles needles) {
        needles.add(named("name"), person().firstName().orElseThrow());
        needles.add(named("mail"), person().mail().orElseThrow().value());
        needles.add(named("words"), words(rank).substring(0, 30));
        needles.add(named("more words"), more());
        needles.add(named("note"), note());
        needles.add(named("last note"), lastNote());
        needles.addNumber(named("number"), person().number().orElseThrow().dialled());
    }

    String named(String what) {
        return what + " of " + rank;
    }
}
