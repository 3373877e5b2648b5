package fr.gpsusagers.enquiry.person;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Those who ask, each encrypted with a key of its own. Taking the key away takes the person away. A damaged row, or
/// a row of another master key, is unreadable: whoever reads it gets nothing, and reads the rows beside it all the
/// same.
public interface Persons {

    /// Keeps a person under a new key; gives the secret code of the enquiry.
    SecretCode add(EnquiryId enquiry, Person person);

    /// Keeps others who ask with this number or mail waiting, on all nodes, until the end of the transaction.
    void hold(Person person);

    /// Empty once erased, or where unreadable.
    Optional<Person> find(EnquiryId enquiry);

    /// Whether nothing of the person is left. An unreadable one is not erased.
    boolean isErased(EnquiryId enquiry);

    /// The person, as in [#find], locked until the end of the transaction.
    Optional<Person> findToChange(EnquiryId enquiry);

    void update(EnquiryId enquiry, Person person);

    Optional<SecretCode> findCode(EnquiryId enquiry);

    /// The enquiries that came from this number, by its keyed hash.
    List<EnquiryId> listFrom(PhoneNumber number);

    /// The enquiries that came from this mail address, by its keyed hash.
    List<EnquiryId> listFrom(EmailAddress mail);

    /// The enquiries that came from the number or the mail of this person.
    default List<EnquiryId> listFrom(Person person) {
        return Stream.concat(
                        person.number().map(this::listFrom).stream().flatMap(List::stream),
                        person.mail().map(this::listFrom).stream().flatMap(List::stream))
                .distinct()
                .toList();
    }

    /// A keyed hash of an address, by which caps and blocks are counted without keeping it.
    String keyOf(PhoneNumber number);

    String keyOf(EmailAddress mail);

    /// Encrypts a text for an enquiry, under the key of its person; empty once erased, or where
    /// unreadable.
    Optional<byte[]> seal(EnquiryId enquiry, String text);

    /// Reads what [#seal] gave; empty once erased, or where unreadable.
    Optional<String> open(EnquiryId enquiry, byte[] sealed);

    /// Takes the key and all that it opens away; gives whether there was one. It reads nothing of the person, so that
    /// it works without the master key too.
    boolean remove(EnquiryId enquiry);
}
