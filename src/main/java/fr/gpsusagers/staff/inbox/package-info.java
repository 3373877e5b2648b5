/// What no agent starts: deleting what has expired, and taking over imports of other nodes.
@NullMarked
package fr.gpsusagers.staff.inbox;

import org.jspecify.annotations.NullMarked;
