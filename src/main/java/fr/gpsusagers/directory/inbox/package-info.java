/// What reaches the directory without a person: its start, and the passing of time.
@NullMarked
package fr.gpsusagers.directory.inbox;

import org.jspecify.annotations.NullMarked;
