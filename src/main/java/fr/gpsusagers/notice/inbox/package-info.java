/// What reaches notices without a person: the passing of time.
@NullMarked
package fr.gpsusagers.notice.inbox;

import org.jspecify.annotations.NullMarked;
