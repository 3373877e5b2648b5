/// What waits to be sent and what became of it, how much each address got, and which ones are blocked. No address.
@NullMarked
package fr.gpsusagers.notice.store;

import org.jspecify.annotations.NullMarked;
