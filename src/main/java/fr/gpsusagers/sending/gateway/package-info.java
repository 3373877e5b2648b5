/// Clients of outside systems: a mail server over SMTP, and pretend twins that store messages instead
/// of sending them.
@NullMarked
package fr.gpsusagers.sending.gateway;

import org.jspecify.annotations.NullMarked;
