/// `./gps ledger`: whether what happened is still all there, and its copy for whoever checks it elsewhere.
@NullMarked
package fr.gpsusagers.console.ledger;

import org.jspecify.annotations.NullMarked;
