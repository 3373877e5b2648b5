package fr.gpsusagers.enquiry.person;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Stores the persons who ask, each encrypted with a separate key. Deleting the key erases the person. A row that
/// is damaged, or encrypted under another master key, is unreadable: reading it returns empty, and other rows are
/// unaffected.
public interface Persons {

    /// Stores a person under a new key. Returns the secret code of the enquiry.
    SecretCode add(EnquiryId enquiry, Person person);

    /// Locks this number and mail on all nodes until the end of the transaction. Other requests from them wait.
    void lock(Person person);

    /// Finds the person. Empty if erased or unreadable.
    Optional<Person> find(EnquiryId enquiry);

    /// Returns the persons of several enquiries. Those who are erased or unreadable are missing.
    Map<EnquiryId, Person> getPersons(Collection<EnquiryId> enquiries);

    /// Whether the person is erased. An unreadable person is not.
    boolean isErased(EnquiryId enquiry);

    /// Finds the person as [#find] does, and locks the row until the end of the transaction.
    Optional<Person> findToChange(EnquiryId enquiry);

    void update(EnquiryId enquiry, Person person);

    Optional<SecretCode> findCode(EnquiryId enquiry);

    /// Lists the enquiries that came from this person's number or mail, without duplicates.
    List<EnquiryId> listFrom(Person person);

    /// Lists the enquiries that came from this number. Looks it up by its keyed hash.
    List<EnquiryId> listFrom(PhoneNumber number);

    /// Lists the enquiries that came from this mail address. Looks it up by its keyed hash.
    List<EnquiryId> listFrom(EmailAddress mail);

    /// Returns the keyed hash of a number. Sending limits and blocks are counted by this hash, so that the number
    /// itself is not stored.
    String keyOf(PhoneNumber number);

    String keyOf(EmailAddress mail);

    /// Returns the keyed hashes of this person's number and mail.
    default List<String> keysOf(Person person) {
        return Stream.concat(person.number().map(this::keyOf).stream(), person.mail().map(this::keyOf).stream())
                .toList();
    }

    /// Encrypts a text for an enquiry with its person's key. Empty if the person is erased or the key is
    /// unreadable.
    Optional<byte[]> seal(EnquiryId enquiry, String text);

    /// Decrypts a text encrypted by [#seal]. Empty if the person is erased, or the key or the text is unreadable.
    Optional<String> open(EnquiryId enquiry, byte[] sealed);

    /// Returns what encrypts files with this person's key. Empty if the person is erased or the key is unreadable.
    Optional<PersonSeal> findSeal(EnquiryId enquiry);

    /// Finds the generation of the passes that are valid. Empty once the person is erased.
    Optional<Integer> findPassGeneration(EnquiryId enquiry);

    /// Starts a new generation of passes: those of earlier generations are revoked. Returns whether the person exists.
    boolean revokePasses(EnquiryId enquiry);

    /// Deletes the person's key and everything encrypted with it. Returns whether the person existed. Decrypts
    /// nothing, so it works without the master key too.
    boolean remove(EnquiryId enquiry);
}
