package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.hall.PageContext;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is closed or announced today, for callers.
record Announcements(PageContext context) {

    private static final Pattern LETTER =
            Pattern.compile("\\b(?:courriers?|lettres?)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Returns what is closed against the usual hours, then what is announced: « MDPH : jour de grève ».
    List<String> all() {
        LocalDate day = context.today();
        Directory directory = context.pack().directory();
        Stream<String> closed = context.pack().calendars().closures().stream()
                .filter(closure -> closure.covers(day))
                .map(closure -> closure.contact()
                        .flatMap(id -> directory.findContact(id, day))
                        .map(contact -> contact.name() + "\u00A0: " + closure.reason())
                        .orElse(closure.reason()));
        return Stream.concat(closed, announced()).distinct().toList();
    }

    /// Returns the announcements about a letter if the caller speaks of one. Hundreds may have received the same
    /// letter, and these sentences answer most of them.
    List<String> about(String words) {
        return LETTER.matcher(words).find()
                ? announced()
                        .filter(text -> LETTER.matcher(text).find())
                        .distinct()
                        .toList()
                : List.of();
    }

    private Stream<String> announced() {
        LocalDate day = context.today();
        Stream<String> ofContacts = context.pack().banners().byContact().entrySet().stream()
                .flatMap(one -> context.pack().directory().findContact(one.getKey(), day).stream()
                        .flatMap(contact -> one.getValue().stream().map(said -> contact.name() + "\u00A0: " + said)));
        return Stream.concat(ofContacts, context.pack().banners().ofSite().stream());
    }
}
