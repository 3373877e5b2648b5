/// Counts for the ledger how often each advice is given, without identifying anyone.
@NamedInterface("count")
@NullMarked
package fr.gpsusagers.orientation.count;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
