package no.altinnkit.tests

import no.altinnkit.*
import java.time.Instant
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.OffsetDateTime
import java.time.ZoneOffset
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertNull
import kotlin.test.assertTrue

class AltinnDateTimeTest {
    private val ten = Instant.parse("2026-11-23T10:00:00Z")

    @Test
    fun `an instant needs an offset`() {
        assertEquals(ten, AltinnDateTime("2026-11-23T10:00:00Z").toInstant())
        assertEquals(ten, AltinnDateTime("2026-11-23T07:30:00-02:30").toInstant())
        assertNull(AltinnDateTime("2026-11-23T11:00:00").toInstant())
        assertNull(AltinnDateTime("2026-11-23").toInstant())
        assertNull(AltinnDateTime("i morgen").toInstant())
    }

    @Test
    fun `norwegian time for those who know it is`() {
        assertEquals(ten, AltinnDateTime("2026-11-23T11:00:00").atNorwegianTime()?.toInstant())
        assertEquals(ten, AltinnDateTime("2026-11-23T10:00:00Z").atNorwegianTime()?.toInstant())
        assertEquals("2026-07-01T12:00+02:00[Europe/Oslo]", "${AltinnDateTime("2026-07-01T12:00:00").atNorwegianTime()}")
    }

    @Test
    fun `local parts`() {
        val time = AltinnDateTime("2026-01-15T12:30:45.1234567+01:00")
        assertEquals(LocalDateTime.of(2026, 1, 15, 12, 30, 45, 123_456_700), time.toLocalDateTime())
        assertEquals(LocalDate.of(2026, 1, 15), time.toLocalDate())
        assertEquals(LocalDate.of(2026, 1, 15), AltinnDateTime("2026-01-15").toLocalDate())
        assertNull(AltinnDateTime("2026-01-15").toLocalDateTime())
    }

    @Test
    fun `not set is not a date`() {
        assertTrue(AltinnDateTime("0001-01-01T00:00:00").isUnset)
        assertTrue(AltinnDateTime("0001-01-01T00:00:00Z").isUnset)
        assertFalse(AltinnDateTime("2026-01-15").isUnset)
    }

    @Test
    fun `from java time, in a form that Altinn reads`() {
        assertEquals("2026-11-23T10:00:00Z", AltinnDateTime.of(ten).text)
        assertEquals("2026-11-23", AltinnDateTime.of(LocalDate.of(2026, 11, 23)).text)
        val local = LocalDateTime.of(2026, 11, 23, 10, 0)
        val times = listOf(AltinnDateTime.of(local), AltinnDateTime.of(OffsetDateTime.of(local, ZoneOffset.ofHours(1))), AltinnDateTime.of(ten))
        assertEquals(listOf("2026-11-23T10:00:00", "2026-11-23T10:00:00+01:00", "2026-11-23T10:00:00Z"), times.map { it.text })
        // A time without an offset is for Altinn II alone.
        for (time in times.drop(1)) {
            val call = withToken().app.createInstance("ttd", "leveranse", InstanceOwnerSelector(organisationNumber = "312345676"), dueBefore = time)
            assertTrue(call.request.text().contains("\"dueBefore\":\"$time\""), call.request.text())
        }
    }
}
