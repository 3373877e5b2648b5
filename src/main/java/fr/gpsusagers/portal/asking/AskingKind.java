package fr.gpsusagers.portal.asking;

import fr.gpsusagers.directory.Reply;

/// The two forms on which a citizen asks for something, and how they differ.
enum AskingKind {
    /// « Être rappelé »: an agent calls. Only a telephone number is required.
    CALLBACK("/rappel", "Être rappelé", 2_000, Reply.BY_CALL),
    /// « Écrire un message »: an agent answers in writing. Takes words and files, and asks how the answer should come.
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

    /// The number of characters of the citizen's words that are kept; more are cut off.
    int longestWords() {
        return longestWords;
    }

    Reply reply() {
        return reply;
    }
}
