/// Stores accounts, sessions and desks at work in the database, and the key that encrypts secrets in a file.
@NullMarked
package fr.gpsusagers.staff.store;

import org.jspecify.annotations.NullMarked;
