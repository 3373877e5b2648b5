package fr.gpsusagers.orientation.change;

import fr.gpsusagers.availability.Closure;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.pack.Confidence;
import fr.gpsusagers.kernel.pack.Provenance;
import fr.gpsusagers.kernel.pack.Spot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;

/// Closes a contact, or everyone, for the span of the change. Its value is the reason that citizens read.
final class ClosureEdit implements Edit {

    @Override
    public String normalise(String value) {
        return Edit.sentence(value);
    }

    @Override
    public String read(Draft draft, ContentChange change) {
        Closure asked = closure(draft, change);
        String known = draft.base().calendars().closures().stream()
                .filter(closure -> closure.contact().equals(asked.contact()))
                .filter(closure ->
                        !closure.to().isBefore(asked.from()) && !closure.from().isAfter(asked.to()))
                .map(closure -> said(closure, asked))
                .sorted()
                .collect(Collectors.joining("|"));
        return known.isEmpty() ? NOTHING : known;
    }

    /// Returns only the reason if the pack's closure spans all days of the change; otherwise adds its days.
    private static String said(Closure closure, Closure asked) {
        boolean whole = closure.covers(asked.from()) && closure.covers(asked.to());
        return whole ? closure.reason() : closure.reason() + " (du " + closure.from() + " au " + closure.to() + ")";
    }

    @Override
    public void apply(Draft draft, ContentChange change) {
        draft.close(closure(draft, change));
    }

    private static Closure closure(Draft draft, ContentChange change) {
        LocalDateTime from = FrenchTime.at(change.span().from());
        Optional<LocalDateTime> until = change.span().until().map(FrenchTime::at);
        Optional<LocalTime> ends =
                until.map(LocalDateTime::toLocalTime).filter(time -> !time.equals(LocalTime.MIDNIGHT));
        LocalDate last = until.map(end -> end.toLocalDate().minusDays(ends.isPresent() ? 0 : 1))
                .orElse(LocalDate.MAX);
        return new Closure(
                closed(draft, change.subject()),
                from.toLocalDate(),
                last,
                from.toLocalTime(),
                ends,
                change.value(),
                new Provenance(
                        "changement " + change.id(),
                        Optional.empty(),
                        Confidence.SURE,
                        Optional.empty(),
                        Optional.empty()),
                new Spot("changements", (int) change.id()));
    }

    private static Optional<ContactId> closed(Draft draft, ChangeSubject subject) {
        return switch (subject) {
            case ChangeSubject.Everyone _ -> Optional.empty();
            case ChangeSubject.OfContact _, ChangeSubject.OfDesk _ ->
                Optional.of(draft.contact(subject).id());
            case ChangeSubject.Site _ ->
                throw NotInPack.unfit("Dites qui ferme : --contact, --desk, ou --contact tous pour tout le monde.");
        };
    }
}
