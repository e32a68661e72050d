package no.altinnkit

import no.altinnkit.ffi.CorePackageWriter
import java.io.IOException
import java.io.OutputStream

/**
 * Writes a broker package while the contents of its files come: it is the stream that takes them, one after another.
 *
 * ```
 * BrokerPackageWriter(file.outputStream(), BrokerPackage("tt02", manifest, files = listOf(BrokerPackageFile("a.txt", 5)))).use {
 *     it.write("hello".toByteArray())
 * }
 * ```
 *
 * Every method throws [AltinnException] for what does not fit.
 *
 * @param output Where the package goes; closed with the writer.
 * @param of What the package is, and which files will come.
 */
public class BrokerPackageWriter(
    private val output: OutputStream,
    of: BrokerPackage,
) : OutputStream() {
    private val core = catching { CorePackageWriter(of.ffi(Kept())) }
    private var ended = false

    /** The file whose content is due, with what is left of its length; none when all are there. */
    public val due: BrokerPackageFile?
        get() = core.due()?.let { BrokerPackageFile(it.name, it.length.toLong()) }

    @Throws(IOException::class)
    override fun write(byte: Int): Unit = write(byteArrayOf(byte.toByte()))

    /** Takes more content of the file that is [due]. Nothing is taken when that is more than the file was said to have. */
    @Throws(IOException::class)
    override fun write(content: ByteArray, offset: Int, length: Int): Unit =
        output.write(catching { core.push(content.copyOfRange(offset, offset + length)) })

    /** Ends the package. */
    @Throws(IOException::class)
    public fun finish() {
        output.write(catching { core.finish() })
        ended = true
    }

    @Throws(IOException::class)
    override fun flush(): Unit = output.flush()

    /** Ends the package if that has not been done, and closes what it went to. Without all content it is no package: throws. */
    @Throws(IOException::class)
    override fun close() {
        core.use {
            output.use {
                if (!ended) finish()
            }
        }
    }

    /** The whole package at once. */
    public companion object {
        /**
         * Writes a package of contents that are kept somewhere, and read from there on the way. Throws [java.io.IOException] for one
         * that is not as long as it said.
         *
         * @param output Where it goes; not closed.
         * @param of What the package is. Its files are those of [contents], whatever it says.
         * @param contents The files by their names, in their order.
         */
        @JvmStatic
        @Throws(IOException::class)
        public fun write(
            output: OutputStream,
            of: BrokerPackage,
            contents: Map<String, Blob>,
        ) {
            val files = contents.map { (name, content) -> BrokerPackageFile(name, content.length) }
            val writer = BrokerPackageWriter(output, of.toBuilder().files(files).build())
            writer.core.use {
                contents.values.forEach { content -> pieces(content).forEach(writer::write) }
                writer.finish()
            }
        }
    }
}
