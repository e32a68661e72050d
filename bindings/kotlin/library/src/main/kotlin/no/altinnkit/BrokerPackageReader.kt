package no.altinnkit

import no.altinnkit.ffi.CorePackageEvent
import no.altinnkit.ffi.CorePackageReader
import java.io.Closeable
import java.io.IOException
import java.io.InputStream
import java.io.UncheckedIOException

/**
 * Reads a broker package: its files, once and in their order, each with its content as a stream.
 *
 * ```
 * BrokerPackageReader(file.inputStream()).use { reader ->
 *     reader.forEach { entry -> folder.resolve(entry.name).outputStream().use(entry.content::copyTo) }
 *     println(reader.manifest?.sendersReference)
 * }
 * ```
 *
 * A package that is damaged, beyond the limits, or would harm whoever unpacks it, makes the loop or a content throw
 * [AltinnException]; where the input throws an [IOException], the loop throws an [UncheckedIOException]. Trust nothing before the
 * loop has come to its end: that is when the archive's directory confirms what came before. When the next file is asked for, what has not been read of the last one is passed over.
 *
 * @param input The package; closed with the reader.
 * @param limits Bounds on its size.
 * @param withoutManifest Takes a package without a manifest too, whose sender gave that to the SOAP service.
 */
public class BrokerPackageReader @JvmOverloads constructor(
    private val input: InputStream,
    limits: BrokerPackageLimits = BrokerPackageLimits(),
    withoutManifest: Boolean = false,
) : Iterable<BrokerPackageEntry>, Closeable {
    private val core = catching { CorePackageReader(limits.ffi(Kept()), withoutManifest) }
    private val buffer = ByteArray(64 * 1024)
    private var current: BrokerPackageEntry? = null
    private var ended = false

    /** The manifest. It may come after files; when the loop has ended, it is there. */
    public var manifest: BrokerServiceManifest? = null
        private set

    /** The recipients, when the package names them. Those who receive it from Altinn get it without. */
    public var recipients: BrokerServiceRecipientList? = null
        private set

    override fun iterator(): Iterator<BrokerPackageEntry> = generateSequence(::nextEntry).iterator()

    @Throws(IOException::class)
    override fun close(): Unit = core.use { input.close() }

    /** An iterator cannot declare what it throws. */
    private fun nextEntry(): BrokerPackageEntry? =
        try {
            nextFile()
        } catch (failed: IOException) {
            throw UncheckedIOException(failed)
        }

    private fun nextFile(): BrokerPackageEntry? {
        current = null
        while (!ended) {
            when (val event = nextEvent()) {
                is CorePackageEvent.Manifest -> manifest = catching { BrokerServiceManifest.read(event.manifest) }
                is CorePackageEvent.Recipients -> recipients = catching { BrokerServiceRecipientList.read(event.recipients) }
                is CorePackageEvent.FileStart ->
                    return BrokerPackageEntry(event.name, event.length?.toLong(), event.packedLength?.toLong(), this).also { current = it }
                is CorePackageEvent.End -> ended = true
                is CorePackageEvent.FileContent, is CorePackageEvent.FileEnd -> {}
            }
        }
        return null
    }

    private fun nextEvent(): CorePackageEvent {
        while (true) {
            catching { core.nextEvent() }?.let { return it }
            val read = input.read(buffer)
            if (read < 0) return catching { core.finish() }.last()
            core.feed(buffer.copyOf(read))
        }
    }

    /** More of a file's content; none at its end. */
    @JvmSynthetic
    internal fun content(of: BrokerPackageEntry): ByteArray? {
        check(current === of) { "the content of ${of.name} was passed over: read it before the next file is asked for" }
        return (nextEvent() as? CorePackageEvent.FileContent)?.bytes
    }
}

/** A file of a package that is being read. */
public class BrokerPackageEntry internal constructor(
    /** Its name, folders before it with slashes between. It does not lead out of the folder that it is unpacked in. */
    public val name: String,
    /** Its length in bytes, when the archive says so beforehand. */
    public val length: Long?,
    /** Its length in the archive, when that says so beforehand. */
    public val packedLength: Long?,
    reader: BrokerPackageReader,
) {
    /** The content, to be read once, and before the next file is asked for. */
    public val content: InputStream = PieceStream(generateSequence { reader.content(this) }.iterator())

    override fun toString(): String = "BrokerPackageEntry($name)"
}
