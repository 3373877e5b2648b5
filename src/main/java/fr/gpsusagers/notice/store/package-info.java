/// Stores the queue and the fate of notices, daily counts and blocks. Never stores an address.
@NullMarked
package fr.gpsusagers.notice.store;

import org.jspecify.annotations.NullMarked;
