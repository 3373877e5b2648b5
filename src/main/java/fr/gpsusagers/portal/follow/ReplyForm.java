package fr.gpsusagers.portal.follow;

/// A message that could not be kept yet, for the citizen to correct. `toString` hides its words.
///
/// @param mistake what to do; empty if nothing is wrong
/// @param hadFiles whether files came with it: the citizen has to choose them again
record ReplyForm(String words, String mistake, boolean hadFiles) {

    static final ReplyForm EMPTY = new ReplyForm("", "", false);

    boolean isWrong() {
        return !mistake.isEmpty();
    }

    @Override
    public String toString() {
        return "ReplyForm[…]";
    }
}
