package fr.gpsusagers.bench.crash;

/// What is killed at once, without warning (SIGKILL).
enum KillTarget {
    /// Everything, as in a power failure.
    BOTH,
    /// Only the product. Its database keeps running until the next start stops it.
    PRODUCT,
    /// Only the database. The product keeps running and starts it again.
    DATABASE;

    boolean hitsTheProduct() {
        return this != DATABASE;
    }

    boolean hitsTheDatabase() {
        return this != PRODUCT;
    }
}
