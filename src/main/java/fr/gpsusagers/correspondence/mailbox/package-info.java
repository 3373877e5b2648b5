/// Opening a desk by mail: its mailbox gets a link to confirm.
@NamedInterface("mailbox")
@NullMarked
package fr.gpsusagers.correspondence.mailbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
