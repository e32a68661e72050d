package no.altinnkit

import java.io.IOException
import java.io.InputStream
import java.util.Base64
import no.altinnkit.ffi.BodyPart
import no.altinnkit.ffi.Header
import no.altinnkit.ffi.HttpRequest
import no.altinnkit.ffi.HttpResponse

/**
 * A request to send, as it is: a transport follows no redirect, throws on no status, and adds nothing but connection headers.
 *
 * Printed it shows no secret; its properties do hold them.
 */
class AltinnRequest internal constructor(request: HttpRequest, kept: Kept) {
    /** `GET`, `POST`, `PUT`, `PATCH` or `DELETE`. */
    val method: String = request.method

    /** Absolute address. */
    val url: String = request.url

    /** Headers in order; names may repeat. `Content-Length` is the transport's, from [AltinnBody.length]. */
    val headers: List<HttpHeader> = request.headers.map { HttpHeader(it.name, it.value) }

    /** What to send. */
    val body: AltinnBody = AltinnBody(request.length.toLong(), request.body.map { part(it, kept) })

    /** What the transport must bring along. */
    val needs: TransportNeeds = TransportNeeds(request.needs.clientCertificate, request.needs.cookieAffinity)

    /** `wsa:MessageID` of a SOAP request of the WS flavour: what its answer must relate to. */
    val messageId: String? = request.messageId

    /** The most bytes of an answer that are of use: with more, a transport stops reading and hands over what came. */
    val maxAnswer: Long? = request.maxAnswer?.toLong()

    private val summary = request.summary

    override fun toString(): String = summary
}

/** One header line. */
data class HttpHeader(
    /** Name, compared without case. */
    val name: String,
    /** Value. */
    val value: String,
) {
    override fun toString(): String = if (name.equals("authorization", true)) "$name: [redacted]" else "$name: $value"
}

/** What a request needs of its transport. */
data class TransportNeeds(
    /** A TLS client certificate. */
    val clientCertificate: Boolean,
    /** The same cookies as the requests before it in the conversation. */
    val cookieAffinity: Boolean,
)

/** A body as a plan: parts to be sent one after another. */
class AltinnBody internal constructor(
    /** The exact number of bytes on the wire: `Content-Length`. */
    val length: Long,
    /** The parts, in order. */
    val parts: List<Part>,
) {
    /** One part of a body. */
    sealed interface Part {
        /** These bytes. */
        class Bytes(val bytes: ByteArray) : Part

        /** Bytes that are kept elsewhere, and whether they go on the wire as base64 (padded, on one line) or as they are. */
        class Held(val blob: Blob, val base64: Boolean) : Part
    }

    /**
     * The body's bytes piece by piece, as they go on the wire; never more than one piece of a kept blob is in memory.
     *
     * Reading throws [IOException] for a blob that is not as long as it said: sent, it would spoil the request.
     */
    fun pieces(): Sequence<ByteArray> = sequence {
        for (part in parts) {
            when (part) {
                is Part.Bytes -> yield(part.bytes)
                is Part.Held -> pieces(part.blob).forEach { yield(if (part.base64) Base64.getEncoder().encode(it) else it) }
            }
        }
    }

    /** The body as a stream, read from the beginning. */
    fun open(): InputStream = PieceStream(pieces().iterator())

    /** The whole body in memory. */
    fun bytes(): ByteArray = open().use { it.readBytes() }

    /** A body may hold a password. */
    override fun toString(): String = "AltinnBody(${parts.size} parts, $length bytes)"
}

/** An answer, as the transport got it. */
class AltinnResponse(
    /** HTTP status code. */
    val status: Int,
    /** Headers in order. */
    val headers: List<HttpHeader> = emptyList(),
    /** The whole body. */
    val body: ByteArray = ByteArray(0),
    /** Reason phrase, where the protocol and the transport have one: Altinn II REST puts its error text there. */
    val reason: String? = null,
    /** [AltinnRequest.messageId] of the request that it answers; [Call.response] knows it by itself. */
    val inReplyTo: String? = null,
) {
    /** An answer may hold a token. */
    override fun toString(): String = "AltinnResponse($status, ${body.size} bytes)"

    internal fun ffi(): HttpResponse =
        HttpResponse(status.toUShort(), reason, headers.map { Header(it.name, it.value) }, body, inReplyTo)

    /** The same, as the answer to a request. */
    internal fun to(request: AltinnRequest): AltinnResponse =
        if (inReplyTo != null) this else AltinnResponse(status, headers, body, reason, request.messageId)
}

internal fun HttpResponse.typed(): AltinnResponse =
    AltinnResponse(status.toInt(), headers.map { HttpHeader(it.name, it.value) }, body, reason, inReplyTo)

private fun part(part: BodyPart, kept: Kept): AltinnBody.Part =
    when (part) {
        is BodyPart.Bytes -> AltinnBody.Part.Bytes(part.v1)
        is BodyPart.Held -> AltinnBody.Part.Held(kept.find(part.id, part.length.toLong()), part.encoding == "base64")
    }

/** A multiple of three, so that pieces of base64 join without padding in between. */
private const val PIECE = 3 * 16_384

/** The bytes of a blob; throws [IOException] when it is not as long as it said. */
internal fun pieces(blob: Blob): Sequence<ByteArray> = sequence {
    blob.open().use { stream ->
        var left = blob.length
        while (left > 0) {
            val wanted = minOf(left, PIECE.toLong()).toInt()
            val piece = stream.readUpTo(wanted)
            left -= piece.size
            if (piece.size < wanted) throw IOException("the blob ended $left bytes early")
            yield(piece)
        }
        if (stream.read() >= 0) throw IOException("the blob is longer than ${blob.length} bytes")
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

internal class PieceStream(private val pieces: Iterator<ByteArray>) : InputStream() {
    private var piece = ByteArray(0)
    private var at = 0

    override fun read(): Int {
        val one = ByteArray(1)
        return if (read(one, 0, 1) < 0) -1 else one[0].toInt() and 0xff
    }

    override fun read(into: ByteArray, offset: Int, length: Int): Int {
        if (length == 0) return 0
        while (at == piece.size) {
            if (!pieces.hasNext()) return -1
            piece = pieces.next()
            at = 0
        }
        val count = minOf(length, piece.size - at)
        piece.copyInto(into, offset, at, at + count)
        at += count
        return count
    }
}
