package no.altinnkit.tests

import no.altinnkit.*
import no.altinnkit.ffi.FfiValue
import org.junit.jupiter.api.Assumptions.assumeTrue
import java.io.File
import java.security.MessageDigest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/**
 * The largest recorded answer of Altinn II, through the typed classes and back: nothing of it may be lost or unknown. The
 * recording is not part of the repository.
 */
class RecordingTest {
    @Test
    fun `every text of the recording is read`() {
        val recording = File(repository, "../shared/reference/altinn2/soap/samples/GetAvailableServicesBasicV3.response.xml")
        assumeTrue(recording.exists(), "the recording is not here")
        val services = conversation().soap.serviceMetadata.getAvailableServices().response(AltinnResponse(200, body = recording.readBytes()))
        assertEquals(2007, services.services.size)
        assertEquals("2007 services found for specified input parameters.", services.statusMessage)
        val leaves = mutableListOf<String>()
        walk(services.ffi(Kept()), leaves)
        // As lxml finds them: leaf elements, and SHA-256 over their texts, joined by line feeds.
        assertEquals(40_585, leaves.size)
        val hash = MessageDigest.getInstance("SHA-256").digest(leaves.joinToString("\n").encodeToByteArray())
        assertEquals("be63ce14224b72b8919e6e6687e88e836e0bf4b345f7e897bce2c411b0c893da", hash.joinToString("") { "%02x".format(it) })
    }

    private fun walk(value: FfiValue, leaves: MutableList<String>) {
        when (value) {
            is FfiValue.Record -> {
                assertTrue(value.unknown.isEmpty(), "${value.unknown}")
                value.fields.forEach { walk(it, leaves) }
            }
            is FfiValue.Items -> value.v1.forEach { walk(it, leaves) }
            is FfiValue.Absent -> leaves += ""
            is FfiValue.Bool -> leaves += "${value.v1}"
            is FfiValue.Int -> leaves += "${value.v1}"
            is FfiValue.Text -> leaves += value.v1
            else -> error("no such value in this answer")
        }
    }
}
