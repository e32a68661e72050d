@file:JvmSynthetic // what is below beside the classes is internal

package no.altinnkit

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.future.future
import kotlinx.coroutines.runInterruptible
import kotlinx.coroutines.withContext
import java.io.Closeable
import java.io.IOException
import java.io.InputStream
import java.io.InterruptedIOException
import java.io.OutputStream
import java.util.concurrent.CompletableFuture

/** What sends requests. The sandbox is one, `JavaHttpTransport` and `OkHttpTransport` are others; bring your own if you like. */
public fun interface AltinnTransport {
    /**
     * Sends a request as it is and gives the answer, whatever its status.
     *
     * Throws [TransportFailure] when it knows that nothing was sent, and anything else when no answer came. What a blob of the
     * request throws may be wrapped, but must be among the causes.
     */
    public suspend fun send(request: AltinnRequest): AltinnResponse

    /**
     * Makes a call's request, sends it, and makes sense of its answer, all on threads that may work and wait: it can be called
     * on the main thread. Throws [AltinnException].
     */
    public suspend fun <T> send(call: Call<T>): T = withContext(Dispatchers.IO) {
        val request = call.request
        val response = try {
            attempt(request)
        } catch (lost: TransportFailure) {
            throw transportException(call.operation, lost, lost)
        }
        call.response(response)
    }
}

/** What sends requests and waits for the answer, for programs without coroutines. */
public fun interface BlockingTransport {
    /** As [AltinnTransport.send]. */
    @Throws(IOException::class, InterruptedException::class)
    public fun sendBlocking(request: AltinnRequest): AltinnResponse

    /** Sends a call and makes sense of its answer. Throws [AltinnException]. */
    @Throws(IOException::class, InterruptedException::class)
    public fun <T> sendBlocking(call: Call<T>): T = call.response(answering(call.operation) { sendBlocking(call.request) })

    /**
     * Sends a call on a thread of its own. To cancel what it gives interrupts that thread; what goes wrong is the cause of what
     * its `get` throws.
     */
    public fun <T> sendAsync(call: Call<T>): CompletableFuture<T> = elsewhere { sendBlocking(call) }
}

/** What sends requests and gives the answer while it comes: for answers that are too large to be held. */
public fun interface StreamingTransport {
    /** Sends a request as it is and waits for what comes before the body. Throws as [AltinnTransport.send]. */
    @Throws(IOException::class, InterruptedException::class)
    public fun open(request: AltinnRequest): StreamedAnswer

    /**
     * Sends a call and makes sense of its answer; attachments are written while they come. Throws [AltinnException].
     *
     * In the output a [Blob] with id and length stands for each attachment. Whatever was written belongs to nothing if this
     * throws.
     *
     * @param into Opens something for the attachment with this id; it is closed at the end.
     */
    @Throws(IOException::class, InterruptedException::class)
    public fun <T> sendBlocking(call: Call<T>, into: AttachmentOpener): T =
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

    /** The same on a thread of its own, as [BlockingTransport.sendAsync]. */
    public fun <T> sendAsync(call: Call<T>, into: AttachmentOpener): CompletableFuture<T> = elsewhere { sendBlocking(call, into) }

    /** The same for coroutines, on threads that may wait. */
    public suspend fun <T> send(call: Call<T>, into: AttachmentOpener): T =
        try {
            runInterruptible(Dispatchers.IO) { sendBlocking(call, into) }
        } catch (failed: AltinnException) {
            currentCoroutineContext().ensureActive() // a cancellation may look like a lost connection
            throw failed
        }
}

/** An answer of which the body is still to come. Close it. */
public class StreamedAnswer @JvmOverloads constructor(
    /** HTTP status code. */
    public val status: Int,
    /** Headers in order. */
    public val headers: List<HttpHeader>,
    /** The body, as it comes. */
    public val body: InputStream,
    /** Reason phrase, where the protocol and the transport have one. */
    public val reason: String? = null,
) : Closeable {
    @Throws(IOException::class)
    override fun close(): Unit = body.close()

    override fun toString(): String = "StreamedAnswer($status)"
}

private const val PIECE = 64 * 1024

/** Where the attachments of an answer go, opened as they come. */
private class Sinks(private val into: AttachmentOpener) : AutoCloseable {
    private val streams = mutableMapOf<String, OutputStream>()

    fun write(chunk: Chunk) = streams.getOrPut(chunk.blob) { into.open(chunk.blob) }.write(chunk.bytes)

    override fun close() {
        val failures = streams.values.mapNotNull { stream -> runCatching { stream.close() }.exceptionOrNull() }
        failures.firstOrNull()?.let { throw it }
    }
}

/** A request that got no answer. */
public class TransportFailure @JvmOverloads constructor(
    /** What the transport said. */
    public val detail: String,
    /** Whether the transport knows that no byte of the request left: then sending again is safe. */
    public val notSent: Boolean = false,
    cause: Throwable? = null,
) : IOException(detail, cause)

/** The same for coroutines: its own way, where it has one. */
internal fun BlockingTransport.suspending(): AltinnTransport = this as? AltinnTransport ?: AltinnTransport { request ->
    try {
        runInterruptible(Dispatchers.IO) { sendBlocking(request) }
    } catch (cancelled: CancellationException) {
        currentCoroutineContext().ensureActive()
        // The transport's own, which no cancellation is behind; coroutines may put a copy around it.
        val causes = generateSequence<Throwable>(cancelled) { it.cause }.take(MOST_CAUSES)
        throw causes.firstNotNullOfOrNull { it as? InterruptedException } ?: cancelled
    }
}

private fun <T> elsewhere(work: () -> T): CompletableFuture<T> =
    CoroutineScope(Dispatchers.IO).future { runInterruptible(block = work) }

/** Sends a request. Throws [TransportFailure] when no answer came, and what the program itself is behind as it is. */
internal suspend fun AltinnTransport.attempt(request: AltinnRequest): AltinnResponse =
    try {
        send(request)
    } catch (failed: Exception) {
        // Cancelled. If not, a time-out of the transport's own may look the same.
        currentCoroutineContext().ensureActive()
        throw sorted(failed)
    }

private inline fun <R> answering(operation: String, send: () -> R): R =
    try {
        send()
    } catch (cancelled: CancellationException) {
        throw cancelled
    } catch (failed: Exception) {
        val sorted = sorted(failed)
        throw if (sorted is TransportFailure) transportException(operation, sorted, sorted) else sorted
    }

/** What the program itself is behind (it was interrupted, a blob of its could not be read), or that no answer came. */
private fun sorted(failed: Exception): Exception {
    if (failed is InterruptedException) return failed
    if (failed is InterruptedIOException && Thread.interrupted()) return InterruptedException().apply { initCause(failed) }
    return failed.ofSource() ?: failed as? TransportFailure ?: TransportFailure("$failed", false, failed)
}

/** The error of a blob that could not be read, when that is what is behind this. */
internal fun Throwable.ofSource(): InputException? =
    generateSequence(this) { it.cause }.take(MOST_CAUSES).firstNotNullOfOrNull { cause ->
        (cause as? InputException)?.takeIf { it.code == ErrorCode.SOURCE_FAILED }
    }

private const val MOST_CAUSES = 16

/** Makes a client's request of ours: what goes wrong there goes wrong before anything is sent. */
internal inline fun <R> unsent(make: () -> R): R =
    try {
        make()
    } catch (failed: Exception) {
        throw TransportFailure("$failed", true, failed)
    }
