package no.altinnkit

import java.time.Instant
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.OffsetDateTime
import java.time.ZoneId
import java.time.ZonedDateTime
import java.time.format.DateTimeFormatter
import java.time.format.DateTimeParseException

/**
 * A date, or a date and a time, as Altinn writes it: with or without an offset, with the digits it came with.
 *
 * Altinn II mostly writes Norwegian local time without an offset; nothing is guessed about it. [toInstant] gives an answer
 * only where there is an offset, [atNorwegianTime] for those who know that the local time is Norwegian.
 */
public data class AltinnDateTime(
    /** The text, as it is on the wire. */
    val text: String,
) {
    /** The instant; null without an offset, or for a date alone. */
    public fun toInstant(): Instant? = toOffsetDateTime()?.toInstant()

    /** Date, time and offset; null if one of them is not there. */
    public fun toOffsetDateTime(): OffsetDateTime? = parsed { OffsetDateTime.parse(it) }

    /** Date and time, the offset left out; null for a date alone. */
    public fun toLocalDateTime(): LocalDateTime? = parsed { LocalDateTime.parse(it, DateTimeFormatter.ISO_DATE_TIME) }

    /** The date alone. */
    public fun toLocalDate(): LocalDate? = parsed { LocalDate.parse(it.take(10)) }

    /** The time in Norway, for values that carry no offset; one that is there is heeded. */
    public fun atNorwegianTime(): ZonedDateTime? =
        toOffsetDateTime()?.atZoneSameInstant(NORWAY) ?: toLocalDateTime()?.atZone(NORWAY)

    /** Whether this is the first instant of the year 1, with which Altinn (.NET) says that nothing was set. */
    public val isUnset: Boolean
        get() = (toLocalDateTime() ?: toLocalDate()?.atStartOfDay()) == LocalDateTime.of(1, 1, 1, 0, 0)

    override fun toString(): String = text

    private inline fun <T> parsed(parse: (String) -> T): T? =
        try {
            parse(text.trim())
        } catch (_: DateTimeParseException) {
            null
        }

    /** From java.time. */
    public companion object {
        private val NORWAY = ZoneId.of("Europe/Oslo")

        /** An instant, written in UTC with `Z`. */
        @JvmStatic
        public fun of(instant: Instant): AltinnDateTime = AltinnDateTime(instant.toString())

        /** A time with its offset. */
        @JvmStatic
        public fun of(time: OffsetDateTime): AltinnDateTime = AltinnDateTime(time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))

        /** A local time, without an offset. */
        @JvmStatic
        public fun of(time: LocalDateTime): AltinnDateTime = AltinnDateTime(time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME))

        /** A date alone. */
        @JvmStatic
        public fun of(date: LocalDate): AltinnDateTime = AltinnDateTime(date.toString())
    }
}
