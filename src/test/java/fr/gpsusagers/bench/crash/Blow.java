package fr.gpsusagers.bench.crash;

/// What dies at once, as nothing can prepare for (SIGKILL).
enum Blow {
    /// As when the machine is lost.
    BOTH,
    /// The product; its database lives on, and is ended by the next start.
    PRODUCT,
    /// The database; the product lives on, and starts it again.
    DATABASE;

    boolean hitsTheProduct() {
        return this != DATABASE;
    }

    boolean hitsTheDatabase() {
        return this != PRODUCT;
    }
}
