package no.altinnkit

import kotlinx.coroutines.CancellationException

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

/** A request that got no answer. */
class TransportFailure(
    /** What the transport said. */
    val detail: String,
    /** Whether the transport knows that no byte of the request left: then sending again is safe. */
    val notSent: Boolean = false,
    cause: Throwable? = null,
) : Exception(detail, cause)

private inline fun answering(operation: String, send: () -> AltinnResponse): AltinnResponse =
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
