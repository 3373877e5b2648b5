package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.person.SecretCode;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What citizens see of their own request, and how they withdraw it: with its reference and its code, or with the
/// pass that a browser holds for half an hour instead.
@UseCase
public class OwnEnquiry {
    private static final Duration GOOD_FOR = Duration.ofMinutes(30);
    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.([A-Za-z0-9_-]{40,120})");

    private final Enquiries enquiries;
    private final Persons persons;
    private final Lifecycle life;
    private final SenderView view;
    private final SetApart apart;

    public OwnEnquiry(Enquiries enquiries, Persons persons, Lifecycle life, SenderView view) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.life = life;
        this.view = view;
        this.apart = new SetApart(enquiries, persons, life);
    }

    /// Finds the enquiry of someone who gives its reference and its code.
    public Follow find(Actor actor, Reference reference, String code) {
        return actor instanceof Actor.Citizen
                ? enquiries
                        .find(reference)
                        .flatMap(enquiry -> seen(enquiry, code))
                        .orElseGet(Follow.NotYours::new)
                : new Follow.NotYours();
    }

    private Optional<Follow> seen(Enquiry enquiry, String typed) {
        Optional<SecretCode> code = persons.findCode(enquiry.id()).filter(secret -> secret.isTyped(typed));
        return code.map(_ -> view.show(enquiry));
    }

    /// Shows an enquiry to its person, who gave its code before.
    public Follow follow(Actor actor) {
        return actor instanceof Actor.Bearer bearer
                ? enquiries.find(bearer.enquiry()).<Follow>map(view::show).orElseGet(Follow.NotYours::new)
                : new Follow.NotYours();
    }

    /// « Je n’en ai plus besoin »: the citizen withdraws the request.
    @Writes
    public Follow withdraw(Actor actor, Instant now) {
        if (!(actor instanceof Actor.Bearer bearer)) {
            return new Follow.NotYours();
        }
        Optional<Enquiry> found = view.findToChange(bearer.enquiry());
        return found.map(enquiry -> switch (enquiry) {
                    case Enquiry.Open open -> withdraw(actor, apart.handOver(open, now), now);
                    case Enquiry.Closed closed ->
                        view.findOpenFirst(closed)
                                .filter(_ -> !persons.isErased(closed.id()))
                                .map(_ -> withdrawJoined(actor, closed, now))
                                .orElseGet(() -> new Follow.TooLate(closed));
                })
                .orElseGet(Follow.NotYours::new);
    }

    /// The request that it was joined to goes on.
    private Follow withdrawJoined(Actor actor, Enquiry.Closed joined, Instant now) {
        apart.leave(joined, now);
        return withdraw(actor, joined, now);
    }

    private Follow withdraw(Actor actor, Enquiry before, Instant now) {
        var closed = new Enquiry.Closed(before.facts(), new Outcome.Withdrawn(), Optional.empty(), now);
        return view.show(life.change(Change.WITHDRAW, actor, before, closed, now, new Step.Closed(closed)));
    }

    /// Takes a withdrawal back, within ten minutes: the request waits at its desk again, with its promise. If
    /// the promise is missed by then, a new one follows as for any other request. Changes nothing once the
    /// person is erased.
    @Writes
    public Follow undoWithdrawal(Actor actor, Instant now) {
        if (!(actor instanceof Actor.Bearer bearer)) {
            return new Follow.NotYours();
        }
        return enquiries
                .findToChange(bearer.enquiry())
                .map(enquiry -> enquiry instanceof Enquiry.Closed closed
                                && closed.canBeTakenBack(now)
                                && persons.find(closed.id()).isPresent()
                        ? askAfterAll(actor, closed, now)
                        : enquiry)
                .<Follow>map(view::show)
                .orElseGet(Follow.NotYours::new);
    }

    private Enquiry askAfterAll(Actor actor, Enquiry.Closed closed, Instant now) {
        Enquiry.Waiting waiting = closed.broughtBack(closed.promise());
        return life.change(
                Change.ASK_AFTER_ALL, actor, closed, waiting, now, new Step.Reopened(Duty.of(waiting.promise())));
    }

    /// Issues a half-hour pass to a browser whose user entered the secret code. The pass is encrypted with
    /// the person's key: every node can read it, and it becomes invalid when the key is erased. It names the
    /// generation that [#revokePasses] ends.
    ///
    /// @return the enquiry's id and an encrypted part that only the product can read; empty if the person is
    ///     erased
    public Optional<String> givePass(Actor actor, Instant now) {
        return actor instanceof Actor.Bearer bearer
                ? persons.findPassGeneration(bearer.enquiry())
                        .flatMap(generation -> persons.seal(bearer.enquiry(), text(now.plus(GOOD_FOR), generation)))
                        .map(token -> bearer.enquiry() + "."
                                + Base64.getUrlEncoder().withoutPadding().encodeToString(token))
                : Optional.empty();
    }

    /// Returns the plain text of a token, before encryption.
    ///
    /// @param generation see [Persons#findPassGeneration]
    static String text(Instant until, int generation) {
        return until + " " + generation;
    }

    /// Checks the pass that a browser presents. Empty if it is malformed, forged, expired or revoked.
    public Optional<Actor.Bearer> checkPass(Actor actor, String token, Instant now) {
        Matcher written = FORM.matcher(token);
        if (!(actor instanceof Actor.Citizen) || !written.matches()) {
            return Optional.empty();
        }
        return EnquiryId.find(written.group(1))
                .filter(id -> isGood(id, written.group(2), now))
                .map(Actor.Bearer::new);
    }

    private boolean isGood(EnquiryId id, String written, Instant now) {
        try {
            Optional<String> text = persons.open(id, Base64.getUrlDecoder().decode(written));
            return text.filter(known -> isGood(id, known.split(" ", 2), now)).isPresent();
        } catch (IllegalStateException | IllegalArgumentException | DateTimeParseException forged) {
            return false;
        }
    }

    private boolean isGood(EnquiryId id, String[] untilAndGeneration, Instant now) {
        return untilAndGeneration.length == 2
                && now.isBefore(Instant.parse(untilAndGeneration[0]))
                && persons.findPassGeneration(id)
                        .filter(current -> untilAndGeneration[1].equals(current.toString()))
                        .isPresent();
    }

    /// Revokes all passes of an enquiry when its sender leaves the page, perhaps on a shared computer. Copied
    /// passes end too. The sender gets a new pass with the reference and the code. Returns false if there
    /// is no such person.
    @Writes
    public boolean revokePasses(Actor actor) {
        return actor instanceof Actor.Bearer bearer && persons.revokePasses(bearer.enquiry());
    }
}
