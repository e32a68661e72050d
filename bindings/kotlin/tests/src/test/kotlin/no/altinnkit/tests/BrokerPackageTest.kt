package no.altinnkit.tests

import no.altinnkit.*
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream
import java.io.PipedInputStream
import java.io.PipedOutputStream
import java.util.zip.ZipInputStream
import kotlin.concurrent.thread
import kotlin.random.Random
import kotlin.test.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNull
import kotlin.test.assertTrue

/** Broker packages, written and read while their bytes come. */
class BrokerPackageTest {
    private val manifest = BrokerServiceManifest(
        externalServiceCode = "4242",
        externalServiceEditionCode = 1,
        sendersReference = "sending 7",
        reportee = "910000004",
        propertyList = listOf(PackageProperty("kind", "test <1>")),
    )
    private val synthetic = BrokerServiceRecipientList(listOf(PackageRecipient("15908600182")))
    private val large = ByteArray(300_001) { (it * 31 % 251).toByte() }

    private fun packed(contents: Map<String, ByteArray>, of: BrokerPackage = BrokerPackage("tt02", manifest)): ByteArray =
        ByteArrayOutputStream().also { BrokerPackageWriter.write(it, of, contents.mapValues { (_, bytes) -> Blob(bytes) }) }.toByteArray()

    private fun contents(packed: ByteArray) =
        BrokerPackageReader(packed.inputStream()).use { reader -> reader.associate { it.name to it.content.readBytes() } }

    @Test
    fun `what goes in comes out`() {
        val files = mapOf("a.txt" to "hello".toByteArray(), "inside/b.bin" to large, "none" to ByteArray(0))
        val packed = packed(files, BrokerPackage("tt02", manifest, recipients = synthetic))
        val zip = ZipInputStream(packed.inputStream())
        assertEquals(listOf("manifest.xml", "recipients.xml") + files.keys, generateSequence { zip.nextEntry?.name }.toList())
        BrokerPackageReader(packed.inputStream()).use { reader ->
            val found = reader.associate { it.name to it.content.readBytes() }
            assertEquals(files.keys.toList(), found.keys.toList())
            files.forEach { (name, content) -> assertContentEquals(content, found[name]) }
            assertEquals(manifest.propertyList, reader.manifest?.propertyList)
            assertEquals(files.keys.toList(), reader.manifest?.fileList?.map { it.fileName })
            assertEquals(synthetic, reader.recipients)
        }
    }

    @Test
    fun `a writer is a stream that says what is due`() {
        val output = ByteArrayOutputStream()
        BrokerPackageWriter(output, BrokerPackage("tt02", manifest, files = listOf(BrokerPackageFile("a.txt", 5)))).use { writer ->
            writer.write("hel".toByteArray())
            assertEquals(BrokerPackageFile("a.txt", 2), writer.due)
            assertFailsWith<InputException> { writer.write("lo!".toByteArray()) }
            assertFailsWith<InputException> { writer.finish() }
            writer.write("lo".toByteArray())
            assertNull(writer.due)
        }
        assertEquals("hello", contents(output.toByteArray()).getValue("a.txt").decodeToString())
    }

    @Test
    fun `what would harm is refused on both sides`() {
        val written = assertFailsWith<InputException> { packed(mapOf("../x.txt" to large)) }
        assertEquals("files[0].name", written.report.path)
        val text = packed(mapOf("aa/x.txt" to large)).toString(Charsets.ISO_8859_1).replace("aa/x.txt", "../x.txt")
        val read = assertFailsWith<ProtocolException> { contents(text.toByteArray(Charsets.ISO_8859_1)) }
        assertEquals(ErrorCode.UNSAFE_PACKAGE, read.code)
        assertEquals(ErrorCode.MALFORMED_PACKAGE, assertFailsWith<ProtocolException> { contents("no archive".toByteArray()) }.code)
    }

    @Test
    fun `nothing is certain before the end and files are read in their turn`() {
        val packed = packed(mapOf("a" to byteArrayOf(1), "b" to byteArrayOf(2)))
        val broken = BrokerPackageReader(packed.copyOf(packed.size - 30).inputStream()).iterator()
        assertContentEquals(byteArrayOf(1), broken.next().content.readBytes())
        assertContentEquals(byteArrayOf(2), broken.next().content.readBytes())
        assertFailsWith<ProtocolException> { broken.hasNext() }
        val entries = BrokerPackageReader(packed.inputStream()).toList()
        assertFailsWith<IllegalStateException> { entries.first().content.read() }
    }

    @Test
    fun `synthetic people, bounds and lengths`() {
        val production = BrokerPackage("production", manifest, recipients = synthetic)
        assertEquals(ErrorCode.SYNTHETIC_IDENTITY, assertFailsWith<InputException> { packed(emptyMap(), production) }.code)
        val packed = packed(emptyMap(), production.toBuilder().allowSynthetic(true).build())
        val bounded = BrokerPackageReader(packed.inputStream(), BrokerPackageLimits(maxEntries = 1))
        assertEquals(ErrorCode.LIMIT_EXCEEDED, assertFailsWith<AltinnException> { bounded.toList() }.code)
        for (length in listOf(4L, 6L)) {
            val blob = Blob(length) { "hello".byteInputStream() }
            assertFailsWith<IOException> {
                BrokerPackageWriter.write(ByteArrayOutputStream(), BrokerPackage("tt02", manifest), mapOf("a" to blob, "b" to Blob(large)))
            }
        }
    }

    @Test
    fun `a large file goes through in pieces`() {
        val noise = Random(7).nextBytes(1 shl 16)
        val length = 256L * noise.size
        val endless = object : InputStream() {
            private var left = length

            override fun read(): Int = if (left == 0L) -1 else throw UnsupportedOperationException()

            override fun read(into: ByteArray, offset: Int, most: Int): Int {
                if (left == 0L) return -1
                val count = minOf(left, most.toLong(), noise.size.toLong()).toInt()
                noise.copyInto(into, offset, 0, count)
                left -= count
                return count
            }
        }
        val pipe = PipedInputStream(1 shl 16)
        val output = PipedOutputStream(pipe)
        val writing = thread { output.use { BrokerPackageWriter.write(it, BrokerPackage("tt02", manifest), mapOf("large" to Blob(length) { endless })) } }
        val read = BrokerPackageReader(pipe).sumOf { entry -> entry.content.copyTo(java.io.OutputStream.nullOutputStream()) }
        writing.join()
        assertEquals(length, read)
        assertTrue(endless.use { it.read(ByteArray(1), 0, 1) } < 0)
    }
}
