/// Stores models in files and in the database, and suggested phrases in the database.
@NullMarked
package fr.gpsusagers.understanding.store;

import org.jspecify.annotations.NullMarked;
