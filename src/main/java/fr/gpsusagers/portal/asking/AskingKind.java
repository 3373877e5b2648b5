package fr.gpsusagers.portal.asking;

import fr.gpsusagers.directory.Reply;

/// The forms by which a citizen asks on the site, and what differs between them.
enum AskingKind {
    /// « Être rappelé »: a telephone number is enough.
    CALLBACK("/rappel", "Être rappelé", 2_000, Reply.BY_CALL),
    /// « Écrire un message »: words, files, and the way of the answer.
    MESSAGE("/ecrire", "Écrire un message", 5_000, Reply.IN_WRITING);

    private final String address;
    private final String title;
    private final int longestWords;
    private final Reply reply;

    AskingKind(String address, String title, int longestWords, Reply reply) {
        this.address = address;
        this.title = title;
        this.longestWords = longestWords;
        this.reply = reply;
    }

    String address() {
        return address;
    }

    String title() {
        return title;
    }

    /// The most characters of the citizen's words that are read.
    int longestWords() {
        return longestWords;
    }

    Reply reply() {
        return reply;
    }
}
