@file:JvmSynthetic // what is below beside the classes is internal

package no.altinnkit

import java.io.File
import java.io.IOException
import java.io.InputStream
import java.util.UUID

/**
 * Bytes for a request: given, or kept where they are and read while they are sent.
 *
 * What is kept never crosses into the core, so its size costs no memory. Blobs that Altinn sends always have [bytes].
 */
public class Blob private constructor(
    /** The number of bytes. */
    public val length: Long,
    /** The bytes, when they are at hand. */
    public val bytes: ByteArray?,
    /** The name that a saved flow knows kept bytes by; empty for bytes at hand. */
    public val id: String,
    private val opening: BlobOpener,
) {
    /** Bytes at hand. */
    public constructor(bytes: ByteArray) : this(bytes.size.toLong(), bytes, "", { bytes.inputStream() })

    /** So many bytes of a stream, opened anew each time they are sent. */
    @JvmOverloads
    public constructor(
        length: Long,
        id: String = UUID.randomUUID().toString(),
        open: BlobOpener,
    ) : this(length, null, id, open)

    /** The content of a file, as long as it is now; it must not change before it is sent. */
    @JvmOverloads
    public constructor(
        file: File,
        id: String = UUID.randomUUID().toString(),
    ) : this(file.length(), null, id, file.unchanged())

    init {
        require(length >= 0) { "a length cannot be negative" }
    }

    /** Starts reading from the beginning. Close the stream. */
    @Throws(IOException::class)
    public fun open(): InputStream = opening.open()

    /** Bytes at hand are equal when they are the same; kept ones when they are the same blob. */
    override fun equals(other: Any?): Boolean = other is Blob && id == other.id && bytes.contentEquals(other.bytes)

    override fun hashCode(): Int = 31 * id.hashCode() + bytes.contentHashCode()

    override fun toString(): String = "Blob($length bytes)"
}

/** Opens a file if it is as it was when this was asked for. */
private fun File.unchanged(): BlobOpener {
    val before = length() to lastModified()
    return BlobOpener {
        if (length() to lastModified() != before) throw IOException("the file $name has changed since it was handed over")
        inputStream()
    }
}

/** The kept blobs of one request or flow, by the names that its body plan calls them. */
internal class Kept(blobs: List<Blob> = emptyList()) {
    private val byId = blobs.associateByTo(mutableMapOf()) { it.id }

    fun keep(blob: Blob) {
        byId[blob.id] = blob
    }

    /** A saved flow may name a blob that nobody handed over again: that comes up when it is to be sent. */
    fun find(id: String, length: Long): Blob =
        byId[id] ?: Blob(length, id) { throw IOException("the flow was restored without the blob $id") }
}
