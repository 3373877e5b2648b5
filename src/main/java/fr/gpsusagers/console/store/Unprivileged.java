package fr.gpsusagers.console.store;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How PostgreSQL's programs are run: they refuse root, so root runs them in a user namespace that maps him to nobody,
/// or, where that is forbidden (some containers), as the user nobody.
enum Unprivileged {
    /// An ordinary user: nothing to do.
    AS_IS(List.of()),
    /// Root without his name: files stay root's on the disk.
    IN_NAMESPACE(List.of("unshare", "--user")),
    /// The user nobody, to whom the files must then belong.
    AS_NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final int NOBODY = 65_534;
    private static final Unprivileged HERE = find();

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /// The way of this process on this machine.
    static Unprivileged here() {
        return HERE;
    }

    /// The command line that runs this one so, in a session of its own: Ctrl-C must reach the product, not its
    /// database.
    List<String> command(List<String> command) {
        var whole = new ArrayList<>(List.of("setsid"));
        whole.addAll(prefix);
        whole.addAll(command);
        return whole;
    }

    /// Gives a file, or an empty folder, to who will run the programs.
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
