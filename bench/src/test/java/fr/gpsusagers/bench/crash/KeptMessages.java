package fr.gpsusagers.bench.crash;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.receiving.file.Attachment;
import fr.gpsusagers.receiving.file.Attachments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Compares the acknowledged messages with what is stored of each sender: one request, with each message
/// once and its whole file.
///
/// @param steps the histories: the messages after the first one are in them
record KeptMessages(JdbcClient database, Persons persons, Steps steps, Attachments attachments) {

    /// More than any sender wrote.
    private static final int MOST = 10;

    Differences compare(List<Sent> acknowledged) {
        Map<String, List<Sent>> bySender = acknowledged.stream()
                .collect(Collectors.groupingBy(sent -> sent.asked().number(), LinkedHashMap::new, Collectors.toList()));
        return bySender.values().stream().map(this::compareOne).reduce(Differences.NOTHING, Differences::plus);
    }

    private Differences compareOne(List<Sent> sent) {
        List<EnquiryId> requests = persons.listFrom(sent.getFirst().sender());
        List<String> words = requests.stream().flatMap(this::words).toList();
        long lost = sent.stream().filter(one -> !words.contains(one.words())).count();
        long repeated = sent.stream()
                .mapToLong(one -> Math.max(0, Collections.frequency(words, one.words()) - 1))
                .sum();
        boolean isWhole =
                sent.stream().filter(one -> words.contains(one.words())).allMatch(one -> hasFile(one, requests));
        long changed = words.stream().filter(one -> !couldSay(sent, one)).count() + (isWhole ? 0 : 1);
        return new Differences(lost, Math.max(repeated, requests.size() - 1), changed);
    }

    /// What the person of a request wrote, all of it.
    private Stream<String> words(EnquiryId request) {
        return Stream.concat(
                persons.find(request).map(Person::words).stream().flatMap(Collection::stream),
                steps.list(request).stream()
                        .filter(recorded -> recorded.step() instanceof Step.Received)
                        .map(recorded -> recorded.note().orElse("")));
    }

    /// Whether the sender may have written these words. A text may be stored although a kill came before its
    /// acknowledgement, so words that were never acknowledged are right too.
    private static boolean couldSay(List<Sent> sent, String words) {
        var first = sent.getFirst();
        return Stream.iterate(new Sent(first.door(), first.asked(), 0, 0), Sent::next)
                .limit(MOST)
                .anyMatch(one -> one.words().equals(words));
    }

    private boolean hasFile(Sent sent, List<EnquiryId> requests) {
        List<byte[]> files = requests.stream()
                .flatMap(request -> attachments.list(request).stream())
                .map(this::content)
                .toList();
        return sent.bytes() == 0 ? files.isEmpty() : files.size() == 1 && Arrays.equals(files.getFirst(), sent.file());
    }

    private byte[] content(Attachment attachment) {
        try (InputStream content = attachments.open(attachment)) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Of each mail one is kept, however often it came.
    Differences compareMails(int acknowledged) {
        long kept = count("select count(*) from incoming_message where kind = 'mail' and ending <> 'double'");
        return new Differences(0, Math.max(0, kept - acknowledged), 0);
    }

    /// How many messages are on disk, and not in a request yet.
    long countWaiting() {
        return count("""
                select count(*) from incoming_message where ending is null
                """);
    }

    /// How many pieces are left of mails that are in their requests.
    long countLeft() {
        return count("""
                select count(*) from incoming_piece join incoming_message on message = id where ending is not null
                """);
    }

    private long count(String query) {
        return database.sql(query).query(Long.class).single();
    }
}
