package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs PostgreSQL's programs without root rights, which they refuse. Root runs them in a user namespace that maps
/// root to nobody or, where namespaces are forbidden (some containers), as the user nobody.
enum Unprivileged {
    /// The account is not root: nothing to do.
    AS_IS(List.of()),
    /// Root in a user namespace: files on disk still belong to root.
    IN_NAMESPACE(List.of("unshare", "--user")),
    /// The user nobody, who must then own the files.
    AS_NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final int NOBODY = 65_534;
    private static final Unprivileged HERE = find();

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /// Returns the mode of this process on this machine.
    static Unprivileged here() {
        return HERE;
    }

    /// Wraps a command line. The program gets a session of its own: Ctrl-C must reach the product, not its
    /// database.
    List<String> command(List<String> command) {
        var whole = new ArrayList<>(List.of("setsid"));
        whole.addAll(prefix);
        whole.addAll(command);
        return whole;
    }

    /// Makes the account that runs the programs the owner of a file or an empty folder.
    void give(Path path) throws IOException {
        if (this == AS_NOBODY) {
            Files.setAttribute(path, "unix:uid", NOBODY);
        }
    }

    private static Unprivileged find() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return AS_IS;
        }
        for (Unprivileged way : List.of(IN_NAMESPACE, AS_NOBODY)) {
            if (way.works()) {
                return way;
            }
        }
        throw new Refusal("PostgreSQL refuse d’être lancé par root. Lancez ./gps avec un compte ordinaire,"
                + " ou donnez une base avec GPS_DATABASE_URL.");
    }

    private boolean works() {
        try {
            return new ProcessBuilder(command(List.of("true")))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
