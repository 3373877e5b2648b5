/// Notifications from one node to all nodes, through the database.
@NamedInterface("topic")
@NullMarked
package fr.gpsusagers.kernel.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
