package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks the pass that a browser presents.
@UseCase
public final class CheckPass {

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.([A-Za-z0-9_-]{40,120})");

    private final Persons persons;
    private final Passes passes;

    public CheckPass(Persons persons, Passes passes) {
        this.persons = persons;
        this.passes = passes;
    }

    /// Returns the plain text of a token, before encryption.
    ///
    /// @param generation see [Passes]
    static String text(Instant until, int generation) {
        return until + " " + generation;
    }

    public Pass check(Actor actor, String token, Instant now) {
        Matcher written = FORM.matcher(token);
        if (!(actor instanceof Actor.Citizen) || !written.matches()) {
            return new Pass.NotYours();
        }
        return EnquiryId.find(written.group(1))
                .filter(id -> isGood(id, written.group(2), now))
                .<Pass>map(id -> new Pass.Valid(new Actor.Bearer(id)))
                .orElseGet(Pass.NotYours::new);
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
                && passes.findGeneration(id)
                        .filter(current -> untilAndGeneration[1].equals(current.toString()))
                        .isPresent();
    }
}
