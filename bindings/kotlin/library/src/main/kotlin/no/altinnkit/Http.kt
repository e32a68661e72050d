@file:JvmSynthetic // what is below beside the classes is internal

package no.altinnkit

import no.altinnkit.ffi.BodyPart
import no.altinnkit.ffi.Header
import no.altinnkit.ffi.HttpRequest
import no.altinnkit.ffi.HttpResponse
import java.io.IOException
import java.io.InputStream
import java.util.Base64

/**
 * A request to send, as it is: a transport follows no redirect, throws on no status, and adds nothing but connection headers.
 *
 * Printed it shows no secret; its properties do hold them.
 */
public class AltinnRequest internal constructor(request: HttpRequest, kept: Kept, operation: String) {
    /** `GET`, `POST`, `PUT`, `PATCH` or `DELETE`. */
    public val method: String = request.method

    /** Absolute address. */
    public val url: String = request.url

    /** Headers in order; names may repeat. `Content-Length` is the transport's, from [AltinnBody.length]. */
    public val headers: List<HttpHeader> = request.headers.map { HttpHeader(it.name, it.value) }

    /** What to send. */
    public val body: AltinnBody = AltinnBody(request.length.toLong(), request.body.map { part(it, kept) }, operation)

    /** What the transport must bring along. */
    public val needs: TransportNeeds = TransportNeeds(request.needs.clientCertificate, request.needs.cookieAffinity)

    /** `wsa:MessageID` of a SOAP request of the WS flavour: what its answer must relate to. */
    public val messageId: String? = request.messageId

    /** The most bytes of an answer that are of use: with more, a transport stops reading and hands over what came. */
    public val maxAnswer: Long? = request.maxAnswer?.toLong()

    private val summary = request.summary

    override fun toString(): String = summary
}

/** One header line. */
public data class HttpHeader(
    /** Name, compared without case. */
    val name: String,
    /** Value. */
    val value: String,
) {
    override fun toString(): String = if (name.equals("authorization", true)) "$name: [redacted]" else "$name: $value"
}

/** What a request needs of its transport. */
public data class TransportNeeds(
    /** A TLS client certificate. */
    val clientCertificate: Boolean,
    /** The same cookies as the requests before it in the conversation. */
    val cookieAffinity: Boolean,
)

/** A body as a plan: parts to be sent one after another. */
public class AltinnBody internal constructor(
    /** The exact number of bytes on the wire: `Content-Length`. */
    public val length: Long,
    /** The parts, in order. */
    public val parts: List<Part>,
    private val operation: String,
) {
    /** One part of a body. */
    public sealed interface Part {
        /** These bytes. */
        public class Bytes(public val bytes: ByteArray) : Part

        /** Bytes that are kept elsewhere, and whether they go on the wire as base64 (padded, on one line) or as they are. */
        public class Held internal constructor(public val blob: Blob, public val base64: Boolean, @get:JvmSynthetic internal val length: Long) : Part
    }

    /**
     * The body's bytes piece by piece, as they go on the wire; never more than one piece of a kept blob is in memory. The last
     * piece of a blob comes when it is known to have no more, so that a wrong body never leaves whole.
     *
     * Reading throws an [InputException] with the code [ErrorCode.SOURCE_FAILED] for a blob that cannot be read, or is not as
     * long as it said; its cause says why.
     */
    public fun pieces(): Sequence<ByteArray> = sequence {
        for (part in parts) {
            when (part) {
                is Part.Bytes -> yield(part.bytes)
                is Part.Held -> yieldAll(held(part))
            }
        }
    }

    private fun held(part: Part.Held): Sequence<ByteArray> = sequence {
        try {
            val now = part.blob.length
            if (now != part.length) throw IOException("it had ${part.length} bytes when the flow began, and has $now now")
            pieces(part.blob).forEach { yield(if (part.base64) Base64.getEncoder().encode(it) else it) }
        } catch (interrupted: InterruptedException) {
            throw interrupted
        } catch (failed: Exception) {
            throw sourceException(operation, "the blob ${part.blob.id} cannot be sent: ${failed.message ?: failed}", failed)
        }
    }

    /** The body as a stream, read from the beginning. What [pieces] throws is the cause of the [IOException] here. */
    @Throws(IOException::class)
    public fun open(): InputStream = PieceStream(pieces().iterator())

    /** The whole body in memory. Throws as [open]. */
    @Throws(IOException::class)
    public fun bytes(): ByteArray = open().use { it.readBytes() }

    /** A body may hold a password. */
    override fun toString(): String = "AltinnBody(${parts.size} parts, $length bytes)"
}

/** An answer, as the transport got it. */
public class AltinnResponse @JvmOverloads constructor(
    /** HTTP status code. */
    public val status: Int,
    /** Headers in order. */
    public val headers: List<HttpHeader> = emptyList(),
    /** The whole body. */
    public val body: ByteArray = ByteArray(0),
    /** Reason phrase, where the protocol and the transport have one: Altinn II REST puts its error text there. */
    public val reason: String? = null,
    /** [AltinnRequest.messageId] of the request that it answers; [Call.response] knows it by itself. */
    public val inReplyTo: String? = null,
) {
    /** An answer may hold a token. */
    override fun toString(): String = "AltinnResponse($status, ${body.size} bytes)"

    @JvmSynthetic
    internal fun ffi(): HttpResponse =
        HttpResponse(status.toUShort(), reason, headers.map { Header(it.name, it.value) }, body, inReplyTo)

    /** The same, as the answer to a request. */
    @JvmSynthetic
    internal fun to(messageId: String?): AltinnResponse =
        if (inReplyTo != null) this else AltinnResponse(status, headers, body, reason, messageId)
}

internal fun HttpResponse.typed(): AltinnResponse =
    AltinnResponse(status.toInt(), headers.map { HttpHeader(it.name, it.value) }, body, reason, inReplyTo)

private fun part(part: BodyPart, kept: Kept): AltinnBody.Part =
    when (part) {
        is BodyPart.Bytes -> AltinnBody.Part.Bytes(part.v1)
        is BodyPart.Held -> part.length.toLong().let { AltinnBody.Part.Held(kept.find(part.id, it), part.encoding == "base64", it) }
    }

/** A multiple of three, so that pieces of base64 join without padding in between. */
private const val PIECE = 3 * 16_384

/** The bytes of a blob; throws [IOException] when it is not as long as it said, and before its last piece. */
internal fun pieces(blob: Blob): Sequence<ByteArray> = sequence {
    blob.open().use { stream ->
        var left = blob.length
        var last: ByteArray? = null
        while (left > 0) {
            last?.let { yield(it) }
            val wanted = minOf(left, PIECE.toLong()).toInt()
            val piece = stream.readUpTo(wanted)
            left -= piece.size
            if (piece.size < wanted) throw IOException("the blob ended $left bytes early")
            last = piece
        }
        if (stream.read() >= 0) throw IOException("the blob is longer than ${blob.length} bytes")
        last?.let { yield(it) }
    }
}

/** `InputStream.readNBytes`, which Android has only since version 13. */
private fun InputStream.readUpTo(most: Int): ByteArray {
    val buffer = ByteArray(most)
    var size = 0
    while (size < most) {
        val count = read(buffer, size, most - size)
        if (count < 0) return buffer.copyOf(size)
        size += count
    }
    return buffer
}

/** @param failed Is told what could not be read: not every HTTP client passes that on. */
internal class PieceStream(
    private val pieces: Iterator<ByteArray>,
    private val failed: (InputException) -> Unit = {},
) : InputStream() {
    private var piece = ByteArray(0)
    private var at = 0

    override fun read(): Int {
        val one = ByteArray(1)
        return if (read(one, 0, 1) < 0) -1 else one[0].toInt() and 0xff
    }

    override fun read(into: ByteArray, offset: Int, length: Int): Int {
        if (length == 0) return 0
        try {
            while (at == piece.size) {
                if (!pieces.hasNext()) return -1
                piece = pieces.next()
                at = 0
            }
        } catch (unreadable: InputException) {
            failed(unreadable)
            throw IOException(unreadable)
        }
        val count = minOf(length, piece.size - at)
        piece.copyInto(into, offset, at, at + count)
        at += count
        return count
    }
}
