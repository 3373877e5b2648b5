package fr.gpsusagers.enquiry.person;

import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.person.Person.Voicemail;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A builder for a changed person. Fields that are not set keep their value.
public final class PersonDraft {

    /// Maximum number of texts in a person's words. [#MOST_WORDS] limits their total length in characters.
    private static final int MOST_TIMES = 12;

    private static final int MOST_WORDS = 8_000;

    private Optional<PhoneNumber> number;
    private Optional<EmailAddress> mail;
    private Optional<String> firstName;
    private Optional<String> place;
    private final List<String> words;
    private Optional<String> language;
    private Set<HalfDay> moments;
    private Voicemail voicemail;
    private Reply reply;
    private Optional<String> safeWhen;
    private Optional<String> body;
    private Optional<LocalDate> deadline;
    private AnswerWay answerWay;

    PersonDraft(Person person) {
        this.number = person.number();
        this.mail = person.mail();
        this.firstName = person.firstName();
        this.place = person.place();
        this.words = new ArrayList<>(person.words());
        this.language = person.language();
        this.moments = person.moments();
        this.voicemail = person.voicemail();
        this.reply = person.reply();
        this.safeWhen = person.safeWhen();
        this.body = person.body();
        this.deadline = person.deadline();
        this.answerWay = person.answerWay();
    }

    public PersonDraft number(PhoneNumber other) {
        number = Optional.of(other);
        return this;
    }

    /// Removes the number, which turned out to be a stranger's.
    public PersonDraft withoutNumber() {
        number = Optional.empty();
        return this;
    }

    /// Removes number and mail address: both turned out to be a stranger's.
    public PersonDraft withoutAddresses() {
        mail = Optional.empty();
        return withoutNumber();
    }

    public PersonDraft mail(EmailAddress other) {
        mail = Optional.of(other);
        return this;
    }

    public PersonDraft firstName(String other) {
        firstName = said(other);
        return this;
    }

    public PersonDraft place(String other) {
        place = said(other);
        return this;
    }

    /// Adds a text. Ignores blank texts, and drops a text that would exceed the limits: an agent could not read it
    /// all.
    public PersonDraft addWords(String more) {
        said(more).filter(one -> fits(List.of(one))).ifPresent(words::add);
        return this;
    }

    boolean fits(List<String> more) {
        long length = Stream.concat(words.stream(), more.stream())
                .mapToInt(String::length)
                .sum();
        return words.size() + more.size() <= MOST_TIMES && length <= MOST_WORDS;
    }

    /// Keeps only the last text.
    public PersonDraft withLastWordsOnly() {
        if (words.size() > 1) {
            words.subList(0, words.size() - 1).clear();
        } else {
            words.clear();
        }
        return this;
    }

    /// Removes the last text, unless it is the only one.
    public PersonDraft withoutLastWords() {
        if (words.size() > 1) {
            words.removeLast();
        }
        return this;
    }

    /// Removes the last occurrence of each of these texts.
    public PersonDraft withoutWords(List<String> said) {
        for (String one : said) {
            int at = words.lastIndexOf(one);
            if (at >= 0) {
                words.remove(at);
            }
        }
        return this;
    }

    public PersonDraft language(String other) {
        language = said(other);
        return this;
    }

    public PersonDraft moments(Set<HalfDay> other) {
        moments = other;
        return this;
    }

    public PersonDraft voicemail(Voicemail other) {
        voicemail = other;
        return this;
    }

    public PersonDraft reply(Reply other) {
        reply = other;
        return this;
    }

    public PersonDraft safeWhen(String other) {
        safeWhen = said(other);
        return this;
    }

    public PersonDraft body(String other) {
        body = said(other);
        return this;
    }

    public PersonDraft deadline(LocalDate other) {
        deadline = Optional.of(other);
        return this;
    }

    public PersonDraft answerWay(AnswerWay other) {
        answerWay = other;
        return this;
    }

    private static Optional<String> said(String text) {
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }

    Person person() {
        return new Person(
                number, mail, firstName, place, words, language, moments, voicemail, reply, safeWhen, body, deadline,
                answerWay);
    }
}
