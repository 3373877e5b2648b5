package fr.gpsusagers.switchboard.hour;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.RawClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What citizens do meanwhile on the website, without a browser.
final class CitizenDeeds {

    private static final List<String> NEEDS = List.of(
            "parcours=rsa/rsa-suspension&lieu=14366", "parcours=rsa/rsa-accompagnement/rsa-referent&lieu=14366");

    private static final int SEE_OTHER = 303;

    private final RawClient client;
    private final Asker asker;
    private final Words words;
    private final Random random;
    private final Stopwatch watch;
    private final Predicate<Ticket> isOpen;
    private final List<Ticket> tickets = new ArrayList<>();
    private int numbers;

    /// @param isOpen whether an agent has the card of a request open
    CitizenDeeds(RawClient client, Words words, Random random, Stopwatch watch, Predicate<Ticket> isOpen) {
        this.isOpen = isOpen;
        this.client = client;
        this.asker = new Asker(client);
        this.words = words;
        this.random = random;
        this.watch = watch;
    }

    /// An operator read this ticket to a caller.
    void learn(Ticket ticket) {
        tickets.add(ticket);
    }

    Stream<Deed> all() {
        return Stream.of(
                new Deed("une personne fait une demande", 4, this::ask),
                new Deed("une personne demande deux fois", 1, this::askTwice),
                new Deed("une personne ajoute un mot", 6, this::addWord),
                new Deed("une personne retire sa demande", 1, () -> withdraw(any())));
    }

    void ask() {
        tickets.add(asker.ask(NEEDS.get(random.nextInt(NEEDS.size())) + said()));
    }

    /// Two requests from one number, in two ways: an agent may join them.
    private void askTwice() {
        String number = "06399860%02d".formatted(10 + numbers++);
        tickets.add(asker.askFrom(number, NEEDS.getFirst() + "&situation=sourd" + said()));
        watch.start();
        tickets.add(asker.askFrom(number, NEEDS.getFirst() + said()));
    }

    private String said() {
        String word = words.next();
        words.send(word);
        watch.start();
        return "&mots=" + RawClient.encoded("Mon dossier porte le mot " + word);
    }

    private void addWord() {
        Ticket ticket = any();
        String word = words.next();
        String pass = asker.pass(ticket);
        watch.start();
        var answer = client.send(client.post("/suivi/changer", "mots=" + RawClient.encoded("Le courrier dit " + word))
                .header("Cookie", pass));
        if (answer.statusCode() == SEE_OTHER) {
            words.send(word);
        } else {
            assertThat(answer.body()).as("what the page gives back").contains(word);
            words.drop(word);
        }
    }

    void withdraw(Ticket ticket) {
        String pass = asker.pass(ticket);
        watch.start();
        client.send(client.post("/suivi/retirer", "").header("Cookie", pass));
    }

    /// Mostly one whose card is open at an agent.
    private Ticket any() {
        List<Ticket> open = tickets.stream().filter(isOpen).toList();
        List<Ticket> among = open.isEmpty() || random.nextInt(4) == 0 ? tickets : open;
        return among.get(random.nextInt(among.size()));
    }
}
