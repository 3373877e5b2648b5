package fr.gpsusagers.enquiry.watch;

import java.util.Locale;

/// Why traces of erased persons remain in the files of the database, and what to do about it.
public enum Remainder {
    /// Someone reads what was there before: PostgreSQL keeps it for him.
    READER("Une lecture longue est en cours, une sauvegarde peut-être. Relancez ./gps purge quand elle est finie."),
    /// A table could not be written anew.
    TABLE("Une table est occupée, ou n’appartient pas à cet utilisateur. Relancez ./gps purge plus tard."),
    /// The log of what was written could not be cut.
    LOG("Le journal de PostgreSQL garde des copies. Donnez à cet utilisateur le rôle pg_checkpoint,"
            + " et le droit d’exécuter pg_switch_wal()."),
    /// Files of that log are kept under another name until they are written over.
    RECYCLED_LOG("PostgreSQL réutilise les fichiers de son journal. Mettez le réglage wal_recycle à off.");

    private final String label;

    Remainder(String label) {
        this.label = label;
    }

    /// Its word in the JSON summary of a command.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The wording for the administrator.
    public String label() {
        return label;
    }
}
