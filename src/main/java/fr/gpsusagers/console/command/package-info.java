/// The commands of `./gps`: about content, agents and the staff directory, the ledger, and what is erased.
@NullMarked
package fr.gpsusagers.console.command;

import org.jspecify.annotations.NullMarked;
