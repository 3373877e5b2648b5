package fr.gpsusagers.orientation.change;

import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.kernel.Coded;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// The kind of fact that a change edits. Its code in commands, programs and the database never changes meaning.
public enum ChangeKind implements Coded {
    CLOSURE("fermeture", new ClosureEdit()),
    HOURS("horaires", new HoursEdit()),
    NUMBER("numero", new NumberEdit()),
    SUBSTITUTE("suppleant", new SubstituteEdit()),
    CHANNEL("canal", new ChannelEdit()),
    BLOCKS("blocs", new BlocksEdit(Reply.BY_CALL)),
    WRITING_BLOCKS("blocs-ecrit", new BlocksEdit(Reply.IN_WRITING)),
    BANNER("bandeau", new BannerEdit());

    private final String word;
    private final Edit edit;

    ChangeKind(String word, Edit edit) {
        this.word = word;
        this.edit = edit;
    }

    /// Finds a kind by its code.
    ///
    /// @throws IllegalArgumentException with a message in French that says how to correct it
    public static ChangeKind parse(String word) {
        return find(word)
                .orElseThrow(() ->
                        new IllegalArgumentException("« " + word + " » n’est pas un changement connu. Choisissez parmi "
                                + Arrays.stream(values()).map(ChangeKind::word).collect(Collectors.joining(", "))
                                + "."));
    }

    public static Optional<ChangeKind> find(String word) {
        return Coded.find(ChangeKind.class, word);
    }

    @Override
    public String word() {
        return word;
    }

    /// Whether this version of the product understands a value: a later one may write values in another way.
    public boolean isReadable(String value) {
        try {
            edit.normalise(value);
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    Edit edit() {
        return edit;
    }
}
