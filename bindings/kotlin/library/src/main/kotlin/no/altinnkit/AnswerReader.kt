package no.altinnkit

import no.altinnkit.ffi.CoreReader

/**
 * Reads the answer to a call in pieces of any size: attachments are handed on in chunks, the rest becomes the output.
 *
 * In the output a [Blob] with [id][Blob.id] and [length][Blob.length] stands for each attachment; it cannot be opened, as
 * its bytes are where you put them. Nothing is certain before [finish] has given the output: throw the chunks away if it
 * throws. Close it when you do not read to the end.
 */
public class AnswerReader<out T> internal constructor(
    private val operation: String,
    private val core: CoreReader,
    private val output: Reader<T>,
) : AutoCloseable {
    /** Takes the next piece of the body, and gives what came of attachments. Throws [AltinnException]. */
    public fun push(piece: ByteArray): List<Chunk> = catching(operation) { core.push(piece).map { Chunk(it.blob, it.bytes) } }

    /** Ends the body: the output. Throws [AltinnException]. */
    public fun finish(): T = catching(operation) { output.read(core.finish()) }

    override fun close(): Unit = core.close()

    override fun toString(): String = "AnswerReader($operation)"
}

/** Some of the bytes of an attachment. */
public class Chunk(
    /** Which one: [Blob.id] in the output. */
    public val blob: String,
    /** The bytes. */
    public val bytes: ByteArray,
) {
    override fun toString(): String = "Chunk($blob, ${bytes.size} bytes)"
}
