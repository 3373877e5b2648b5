/// How often which advice is given: what the ledger keeps of orientations, without anybody in it.
@NamedInterface("count")
@NullMarked
package fr.gpsusagers.orientation.count;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
