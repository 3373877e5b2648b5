/// What is kept of agents: in the database accounts, sessions and desks at work, in a file the key that seals secrets.
@NullMarked
package fr.gpsusagers.staff.store;

import org.jspecify.annotations.NullMarked;
