/// `./gps purge`: erases the personal data of closed requests.
@NullMarked
package fr.gpsusagers.console.purge;

import org.jspecify.annotations.NullMarked;
