/// Jobs that send and delete notices.
@NullMarked
package fr.gpsusagers.notice.inbox;

import org.jspecify.annotations.NullMarked;
