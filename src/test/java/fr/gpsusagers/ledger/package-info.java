/// The ledger under test.
@NullMarked
package fr.gpsusagers.ledger;

import org.jspecify.annotations.NullMarked;
