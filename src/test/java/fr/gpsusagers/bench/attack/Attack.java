package fr.gpsusagers.bench.attack;

/// One thing that a stranger tries.
///
/// @param name by which `--only` chooses it
/// @param tries what it does, in a few words
record Attack(String name, String tries, Play play) {

    /// Does it, and says what came of it.
    interface Play {
        Verdict play() throws Exception;
    }
}
