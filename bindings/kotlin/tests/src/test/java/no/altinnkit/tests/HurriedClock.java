package no.altinnkit.tests;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock on which three seconds pass whenever somebody looks: waiting is short then. */
final class HurriedClock extends Clock {
    private final AtomicLong seconds = new AtomicLong(Instant.parse("2026-11-23T10:00:00Z").getEpochSecond());

    @Override
    public Instant instant() {
        return Instant.ofEpochSecond(seconds.addAndGet(3));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
