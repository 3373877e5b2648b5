/// Starts the embedded PostgreSQL, opens the database and refuses one that could lose data.
@NullMarked
package fr.gpsusagers.platform.store;

import org.jspecify.annotations.NullMarked;
