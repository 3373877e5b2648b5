/// What any node can tell all nodes through the database.
@NamedInterface("topic")
@NullMarked
package fr.gpsusagers.kernel.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
