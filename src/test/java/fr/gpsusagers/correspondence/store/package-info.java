/// What the correspondence stores, for tests that stand outside of this room.
@NullMarked
package fr.gpsusagers.correspondence.store;

import org.jspecify.annotations.NullMarked;
