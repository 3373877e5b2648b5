package fr.gpsusagers.bench.attack;

/// One attack on the product.
///
/// @param name what `--only` selects it by
/// @param tries what it does, in a few words
record Attack(String name, String tries, Play play) {

    /// Runs the attack and returns its verdict.
    interface Play {
        Verdict play() throws Exception;
    }
}
