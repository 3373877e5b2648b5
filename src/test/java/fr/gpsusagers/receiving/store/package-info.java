/// Tests of what the database keeps of messages.
@NullMarked
package fr.gpsusagers.receiving.store;

import org.jspecify.annotations.NullMarked;
