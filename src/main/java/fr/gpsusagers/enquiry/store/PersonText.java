package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Person.Voicemail;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The JSON form of a person, before encryption.
///
/// @param number in E.164 form
/// @param answerWay missing from versions before messages could be answered by mail or by text message
record PersonText(
        @Nullable String number,
        @Nullable String mail,
        @Nullable String firstName,
        @Nullable String place,
        List<String> words,
        @Nullable String language,
        Set<String> moments,
        Voicemail voicemail,
        Reply reply,
        @Nullable String safeWhen,
        @Nullable String body,
        @Nullable LocalDate deadline,
        @Nullable AnswerWay answerWay) {

    private static final JsonMapper JSON = new JsonMapper();

    static String write(Person person) {
        return JSON.writeValueAsString(new PersonText(
                person.number().map(PhoneNumber::dialled).orElse(null),
                person.mail().map(EmailAddress::value).orElse(null),
                person.firstName().orElse(null),
                person.place().orElse(null),
                person.words(),
                person.language().orElse(null),
                person.moments().stream().map(HalfDay::word).collect(Collectors.toSet()),
                person.voicemail(),
                person.reply(),
                person.safeWhen().orElse(null),
                person.body().orElse(null),
                person.deadline().orElse(null),
                person.answerWay()));
    }

    /// Parses a person. Empty if the text is not a valid one.
    static Optional<Person> read(String text) {
        try {
            return Optional.of(JSON.readValue(text, PersonText.class).person());
        } catch (JacksonException | IllegalArgumentException notOfAPerson) {
            return Optional.empty();
        }
    }

    private Person person() {
        return new Person(
                Optional.ofNullable(number).map(PhoneNumber::new),
                Optional.ofNullable(mail).map(EmailAddress::new),
                Optional.ofNullable(firstName),
                Optional.ofNullable(place),
                words,
                Optional.ofNullable(language),
                moments.stream().map(HalfDay::find).flatMap(Optional::stream).collect(Collectors.toSet()),
                voicemail,
                reply,
                Optional.ofNullable(safeWhen),
                Optional.ofNullable(body),
                Optional.ofNullable(deadline),
                Optional.ofNullable(answerWay).orElse(AnswerWay.ON_SITE));
    }

    @Override
    public String toString() {
        return "PersonText[…]";
    }
}
