/// Tests of the ledger in the database.
@NullMarked
package fr.gpsusagers.ledger.store;

import org.jspecify.annotations.NullMarked;
