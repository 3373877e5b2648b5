/// The ledger in the database, under test.
@NullMarked
package fr.gpsusagers.ledger.store;

import org.jspecify.annotations.NullMarked;
