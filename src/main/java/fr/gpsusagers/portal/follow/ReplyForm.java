package fr.gpsusagers.portal.follow;

/// The form « Écrire au service », as the page shows it: empty, just sent, or with a message that could not be kept
/// yet, for the citizen to correct. `toString` hides its words.
///
/// @param mistake what to do; empty if nothing is wrong
/// @param hadFiles whether files came with it: the citizen has to choose them again
/// @param isSent whether the citizen has just sent a message
record ReplyForm(String words, String mistake, boolean hadFiles, boolean isSent) {

    static final ReplyForm EMPTY = new ReplyForm("", "", false, false);
    static final ReplyForm SENT = new ReplyForm("", "", false, true);

    static ReplyForm toCorrect(String words, String mistake, boolean hadFiles) {
        return new ReplyForm(words, mistake, hadFiles, false);
    }

    boolean isWrong() {
        return !mistake.isEmpty();
    }

    @Override
    public String toString() {
        return "ReplyForm[…]";
    }
}
