package no.altinnkit.okhttp

import kotlinx.coroutines.suspendCancellableCoroutine
import no.altinnkit.AltinnBody
import no.altinnkit.AltinnRequest
import no.altinnkit.AltinnResponse
import no.altinnkit.AltinnTransport
import no.altinnkit.BlockingTransport
import no.altinnkit.HttpHeader
import no.altinnkit.InputException
import no.altinnkit.StreamedAnswer
import no.altinnkit.StreamingTransport
import no.altinnkit.TransportFailure
import no.altinnkit.ofSource
import no.altinnkit.unsent
import okhttp3.Callback
import okhttp3.Interceptor
import okhttp3.MediaType
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody
import okhttp3.Response
import okio.Buffer
import okio.BufferedSink
import okio.BufferedSource
import java.io.IOException
import java.io.InterruptedIOException
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import okhttp3.Call as HttpCall

/**
 * Sends requests with OkHttp: for Android, and for programs that have it anyway. It streams kept blobs.
 * It is compiled against OkHttp 5.
 *
 * @param client Your own, for client certificates, cookies and a proxy; redirects and silent retries are switched off in a copy
 *   of it, which shares its connections.
 */
public class OkHttpTransport @JvmOverloads constructor(
    client: OkHttpClient = OkHttpClient(),
) : AltinnTransport, BlockingTransport, StreamingTransport {
    private val client: OkHttpClient = client.newBuilder()
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .addNetworkInterceptor(::onConnection)
        .build()

    @Throws(IOException::class, InterruptedException::class)
    override fun sendBlocking(request: AltinnRequest): AltinnResponse {
        val attempt = Attempt()
        val call = client.newCall(prepared(request, attempt))
        return try {
            call.execute().use { answer(it, request) }
        } catch (failed: IOException) {
            throw attempt.failure(failed)
        }
    }

    @Throws(IOException::class, InterruptedException::class)
    override fun open(request: AltinnRequest): StreamedAnswer {
        val attempt = Attempt()
        val call = client.newCall(prepared(request, attempt))
        return try {
            val response = call.execute()
            StreamedAnswer(response.code, headers(response), response.body.byteStream(), response.message.ifEmpty { null })
        } catch (failed: IOException) {
            throw attempt.failure(failed)
        }
    }

    override suspend fun send(request: AltinnRequest): AltinnResponse =
        suspendCancellableCoroutine { waiting ->
            val attempt = Attempt()
            val call = client.newCall(prepared(request, attempt))
            waiting.invokeOnCancellation { call.cancel() }
            call.enqueue(
                object : Callback {
                    override fun onFailure(call: HttpCall, e: IOException) = waiting.resumeWithException(attempt.failure(e))

                    override fun onResponse(call: HttpCall, response: Response) =
                        try {
                            waiting.resume(response.use { answer(it, request) })
                        } catch (failed: IOException) {
                            waiting.resumeWithException(attempt.failure(failed))
                        } catch (failed: RuntimeException) { // OkHttp's thread would die of it, and we wait for ever
                            waiting.resumeWithException(failed)
                        }
                },
            )
        }

    /** One sending of a request. */
    private class Attempt {
        @Volatile
        var isConnected = false

        /** Where no connection came about, TLS and all, no byte of the request left. */
        fun failure(failed: IOException): Exception {
            val isInterrupted = failed is InterruptedIOException && Thread.currentThread().isInterrupted
            val known = failed.ofSource() ?: failed as? TransportFailure // an interceptor may throw that
            return known ?: if (isInterrupted) failed else TransportFailure("$failed", !isConnected, failed)
        }
    }

    /** Comes between a connection and what is sent over it. */
    private fun onConnection(chain: Interceptor.Chain): Response {
        chain.request().tag(Attempt::class.java)?.isConnected = true
        val response = chain.proceed(chain.request())
        // At a 503 with `Retry-After: 0` OkHttp sends the request again by itself, which it cannot be told not to.
        val atOnce = response.code == 503 && response.header("Retry-After")?.toIntOrNull() == 0
        return if (atOnce) response.newBuilder().removeHeader("Retry-After").build() else response
    }

    private fun prepared(request: AltinnRequest, attempt: Attempt): Request = unsent {
        val builder = Request.Builder().url(request.url).tag(Attempt::class.java, attempt)
        request.headers.forEach { builder.addHeader(it.name, it.value) }
        val body = Body(request.body).takeUnless { request.method == "GET" || request.method == "HEAD" }
        builder.method(request.method, body).build()
    }

    private fun answer(response: Response, request: AltinnRequest): AltinnResponse =
        AltinnResponse(
            response.code,
            headers(response),
            bytes(response.body.source(), request.maxAnswer ?: Long.MAX_VALUE),
            response.message.ifEmpty { null },
        )

    private fun headers(response: Response): List<HttpHeader> =
        response.headers.map { (name, value) -> HttpHeader(name, value) }

    /** All of it, but no more than is of use. */
    private fun bytes(source: BufferedSource, most: Long): ByteArray {
        val bytes = Buffer()
        var isMore = true
        while (isMore && bytes.size <= most) isMore = source.read(bytes, PIECE) >= 0
        return bytes.readByteArray()
    }

    private companion object {
        const val PIECE = 64L * 1024
    }

    /** The content type is among the headers. */
    private class Body(private val body: AltinnBody) : RequestBody() {
        override fun contentType(): MediaType? = null

        override fun contentLength(): Long = body.length

        override fun writeTo(sink: BufferedSink) {
            val pieces = body.pieces().iterator()
            while (true) sink.write(next(pieces) ?: break)
        }

        private fun next(pieces: Iterator<ByteArray>): ByteArray? =
            try {
                if (pieces.hasNext()) pieces.next() else null
            } catch (unreadable: InputException) {
                throw IOException(unreadable) // what else is thrown here, OkHttp takes for a fault of its own
            }
    }
}
