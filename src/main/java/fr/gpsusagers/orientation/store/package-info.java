/// Stores manual changes, publications and opinions in the database.
@NullMarked
package fr.gpsusagers.orientation.store;

import org.jspecify.annotations.NullMarked;
