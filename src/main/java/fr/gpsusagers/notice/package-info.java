/// Floor 1: what we send: neutral e-mails and text messages, queued until they are sent, limited and
/// blocked per address.
@ApplicationModule(allowedDependencies = {"kernel", "kernel::job", "kernel::settings", "kernel::start"})
@NullMarked
package fr.gpsusagers.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
