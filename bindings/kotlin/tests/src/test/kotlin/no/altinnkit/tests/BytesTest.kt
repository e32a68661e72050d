package no.altinnkit.tests

import no.altinnkit.*
import java.io.File
import java.io.IOException
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertNotEquals
import kotlin.test.assertTrue

class BytesTest {
    private val content = ByteArray(200_001) { (it * 31).toByte() }

    private fun file(): File = File.createTempFile("altinnkit", null).apply {
        deleteOnExit()
        writeBytes(content)
    }

    @Test
    fun `every source gives the same bytes, time and again`() {
        for (blob in listOf(Blob(content), Blob(file()), Blob(content.size.toLong()) { content.inputStream() })) {
            val body = withToken().upload(blob).request.body
            assertEquals(content.size.toLong(), body.length)
            repeat(2) { assertTrue(content.contentEquals(body.bytes())) }
        }
    }

    @Test
    fun `a kept blob does not cross into the core`() {
        val part = assertIs<AltinnBody.Part.Held>(withToken().upload(Blob(file())).request.body.parts.single())
        assertEquals(null, part.blob.bytes)
    }

    @Test
    fun `in SOAP a kept blob becomes base64 as it is sent`() {
        val sizes = listOf(1, 2, 3, 49_151, 49_152, 49_153, 200_001)
        for (size in sizes) {
            val bytes = content.copyOf(size)
            fun submitted(blob: Blob): AltinnRequest {
                return conversation().soap.intermediaryInbound.submitFormTask(
                    user = EndUser("15908600182", Secret("p"), Secret("1"), "SMSPin"),
                    shipment = FormTaskShipment(
                        "910000004",
                        FormTask("3225", 2, listOf(FormTaskForm(true, "212", 7, "<m/>"))),
                        attachments = listOf(FormTaskAttachment("a", blob)),
                    ),
                ).request
            }
            val (kept, given) = submitted(Blob(size.toLong()) { bytes.inputStream() }) to submitted(Blob(bytes))
            assertTrue(kept.body.parts.any { it is AltinnBody.Part.Held && it.base64 })
            assertTrue(given.body.bytes().contentEquals(kept.body.bytes()), "$size")
            assertEquals(given.body.length, kept.body.length)
            assertEquals(kept.body.length, kept.body.bytes().size.toLong())
        }
    }

    @Test
    fun `a blob of another length is not sent`() {
        for (length in listOf(9L, 11L)) {
            val body = withToken().upload(Blob(length) { "0123456789".byteInputStream() }).request.body
            assertFailsWith<IOException> { body.bytes() }
        }
        assertFailsWith<IllegalArgumentException> { Blob(-1) { content.inputStream() } }
    }

    @Test
    fun `messages with the same bytes are equal`() {
        fun request(byte: Int) = SignRequest(byteArrayOf(1, byte.toByte()), "RS256", "key")
        assertEquals(request(2), request(2))
        assertEquals(request(2).hashCode(), request(2).hashCode())
        assertNotEquals(request(2), request(3))
        assertEquals(request(2), SignRequest.read(request(2).ffi(Kept())))
        assertEquals(Blob(byteArrayOf(1)), Blob(byteArrayOf(1)))
        assertNotEquals(Blob(file()), Blob(file()), "each kept blob has a name of its own")
    }
}
