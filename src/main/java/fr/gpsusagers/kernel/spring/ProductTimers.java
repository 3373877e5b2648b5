package fr.gpsusagers.kernel.spring;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Timers run in the product, never beside a command.
@Configuration(proxyBeanMethods = false)
@Profile("!command")
@EnableScheduling
class ProductTimers {}
