/// `./gps check` and `./gps publish`: check a pack, list the facts to confirm, and put a pack in service.
@NullMarked
package fr.gpsusagers.console.pack;

import org.jspecify.annotations.NullMarked;
