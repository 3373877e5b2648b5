/// Stores notices, threads and what was forwarded or mailed to desks, never with the words of a request in the clear.
@NullMarked
package fr.gpsusagers.sending.store;

import org.jspecify.annotations.NullMarked;
