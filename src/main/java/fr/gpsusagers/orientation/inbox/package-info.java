/// What runs without a request: putting a pack in service at startup, following changes of content, writing counts.
@NullMarked
package fr.gpsusagers.orientation.inbox;

import org.jspecify.annotations.NullMarked;
