/// Tests of what the database keeps of messages.
@NullMarked
package fr.gpsusagers.messaging.store;

import org.jspecify.annotations.NullMarked;
