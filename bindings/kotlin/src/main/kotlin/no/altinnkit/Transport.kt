package no.altinnkit

import java.io.InputStream
import java.io.OutputStream
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runInterruptible

/** What sends requests. The sandbox is one, `JavaHttpTransport` and `OkHttpTransport` are others; bring your own if you like. */
fun interface AltinnTransport {
    /**
     * Sends a request as it is and gives the answer, whatever its status.
     *
     * Throws [TransportFailure] when it knows that nothing was sent, and anything else when no answer came.
     */
    suspend fun send(request: AltinnRequest): AltinnResponse

    /** Sends a call and makes sense of its answer. Throws [AltinnException]. */
    suspend fun <T> send(call: Call<T>): T = call.response(answering(call.operation) { send(call.request) })
}

/** What sends requests and waits for the answer, for programs without coroutines. */
fun interface BlockingTransport {
    /** As [AltinnTransport.send]. */
    fun sendBlocking(request: AltinnRequest): AltinnResponse

    /** Sends a call and makes sense of its answer. Throws [AltinnException]. */
    fun <T> sendBlocking(call: Call<T>): T = call.response(answering(call.operation) { sendBlocking(call.request) })
}

/** What sends requests and gives the answer while it comes: for answers that are too large to be held. */
fun interface StreamingTransport {
    /** Sends a request as it is and waits for what comes before the body. Throws as [AltinnTransport.send]. */
    fun open(request: AltinnRequest): StreamedAnswer

    /**
     * Sends a call and makes sense of its answer; attachments are written while they come. Throws [AltinnException].
     *
     * In the output a [Blob] with id and length stands for each attachment. Whatever was written belongs to nothing if this
     * throws.
     *
     * @param into Opens something for the attachment with this id; it is closed at the end.
     */
    fun <T> sendBlocking(call: Call<T>, into: (String) -> OutputStream): T =
        answering(call.operation) { open(call.request) }.use { answer ->
            call.reader(answer.status, answer.headers, answer.reason).use { reader ->
                Sinks(into).use { sinks ->
                    val buffer = ByteArray(PIECE)
                    while (true) {
                        val count = answering(call.operation) { answer.body.read(buffer) }
                        if (count < 0) break
                        reader.push(buffer.copyOf(count)).forEach(sinks::write)
                    }
                    reader.finish()
                }
            }
        }

    /** The same for coroutines, on threads that may wait. */
    suspend fun <T> send(call: Call<T>, into: (String) -> OutputStream): T =
        runInterruptible(Dispatchers.IO) { sendBlocking(call, into) }
}

/** An answer of which the body is still to come. Close it. */
class StreamedAnswer(
    /** HTTP status code. */
    val status: Int,
    /** Headers in order. */
    val headers: List<HttpHeader>,
    /** The body, as it comes. */
    val body: InputStream,
    /** Reason phrase, where the protocol and the transport have one. */
    val reason: String? = null,
) : AutoCloseable {
    override fun close() = body.close()

    override fun toString(): String = "StreamedAnswer($status)"
}

private const val PIECE = 64 * 1024

/** Where the attachments of an answer go, opened as they come. */
private class Sinks(private val into: (String) -> OutputStream) : AutoCloseable {
    private val streams = mutableMapOf<String, OutputStream>()

    fun write(chunk: Chunk) = streams.getOrPut(chunk.blob) { into(chunk.blob) }.write(chunk.bytes)

    override fun close() {
        val failures = streams.values.mapNotNull { stream -> runCatching { stream.close() }.exceptionOrNull() }
        failures.firstOrNull()?.let { throw it }
    }
}

/** A request that got no answer. */
class TransportFailure(
    /** What the transport said. */
    val detail: String,
    /** Whether the transport knows that no byte of the request left: then sending again is safe. */
    val notSent: Boolean = false,
    cause: Throwable? = null,
) : Exception(detail, cause)

private inline fun <R> answering(operation: String, send: () -> R): R =
    try {
        send()
    } catch (cancelled: CancellationException) {
        throw cancelled
    } catch (interrupted: InterruptedException) {
        throw interrupted
    } catch (failed: Exception) {
        throw transportException(operation, failure(failed), failed)
    }

internal fun failure(failed: Exception): TransportFailure = failed as? TransportFailure ?: TransportFailure("$failed", false, failed)
