package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.ChangePerson.Correction;
import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.enquiry.person.SafeHours;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.receiving.CitizenMessages.Addresses;
import fr.gpsusagers.running.Askings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The forms that citizens fill in. A few numbers only, so that the same person asks again.
final class Forms {

    static final List<PhoneNumber> NUMBERS = Stream.of("06 39 98 99 98", "06 39 98 99 99", "02 61 91 00 00")
            .map(PhoneNumber::parse)
            .toList();
    static final EmailAddress MAIL = new EmailAddress("essai@exemple.fr");

    /// When a call is safe for who said so: hours at which each desk calls on some day.
    static final SafeHours SAFE =
            SafeHours.read("mardi 10 h-11 h, jeudi 14 h-15 h 30").orElseThrow();

    static final String NEED = "rsa-suspension";
    private static final int SAYS_SAFE = 3;

    /// The same person often asks again.
    private static final List<Integer> KINDS = List.of(0, 0, 0, 2, 0, 1, 2, 3, 4, 5, 6);

    private Forms() {}

    /// @param how who asks, by which way, and whether something dangerous was told
    /// @param form the form’s place among those of this life: the same one twice is the same form sent again
    static Asking filledIn(int how, int form) {
        Person first = Person.at(NUMBERS.getFirst());
        Asking asking = switch (KINDS.get(how % KINDS.size())) {
            case 0 -> Askings.about(NEED, first.with(draft -> draft.addWords("Je n’ai rien reçu.")));
            case 1 -> Askings.about(NEED, Person.at(NUMBERS.get(1)));
            case 2 -> Askings.about(NEED, first.with(draft -> draft.mail(MAIL)));
            case 3 -> inWriting(Askings.about(NEED, Person.at(NUMBERS.get(1)).with(Forms::mailOnly)));
            case 4 -> Askings.about(NEED, Person.at(NUMBERS.get(2)));
            case 5 -> Askings.inDanger(NEED, first.with(draft -> draft.mail(MAIL)));
            default -> Askings.inDanger(NEED, first.with(draft -> draft.safeWhen(SAFE.inWords())));
        };
        return new Asking(
                token(form),
                asking.about(),
                asking.channel(),
                asking.askedFor(),
                asking.deadline(),
                asking.sharing(),
                asking.person());
    }

    private static void mailOnly(PersonDraft draft) {
        draft.mail(MAIL).withoutNumber();
    }

    private static Asking inWriting(Asking asking) {
        return new Asking(
                asking.form(),
                asking.about(),
                ChannelKind.FORM,
                asking.askedFor(),
                asking.deadline(),
                asking.sharing(),
                asking.person());
    }

    private static FormToken token(int form) {
        var id = UUID.nameUUIDFromBytes(("form " + form).getBytes(StandardCharsets.UTF_8));
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return new FormToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Another number. Every third time, its person says that calls and messages are safe.
    static Correction correction(PhoneNumber number, int how) {
        return how % SAYS_SAFE == 0
                ? new Addresses(Optional.empty(), Optional.of(number))
                : draft -> draft.number(number);
    }
}
