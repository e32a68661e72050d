package no.altinnkit

import java.io.IOException
import java.net.ConnectException
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlinx.coroutines.suspendCancellableCoroutine
import okhttp3.Call as HttpCall
import okhttp3.Callback
import okhttp3.MediaType
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody
import okhttp3.Response
import okio.Buffer
import okio.BufferedSink
import okio.BufferedSource

/**
 * Sends requests with OkHttp: for Android, and for programs that have it anyway. It streams kept blobs.
 *
 * Compiled against OkHttp 3, and so at home with 4 and 5, which keep its binary interface.
 *
 * @param client Your own, for client certificates, cookies and a proxy; redirects and silent retries are switched off in a copy
 *   of it, which shares its connections.
 */
class OkHttpTransport @JvmOverloads constructor(client: OkHttpClient = OkHttpClient()) : AltinnTransport, BlockingTransport, StreamingTransport {
    private val client: OkHttpClient =
        client.newBuilder().followRedirects(false).followSslRedirects(false).retryOnConnectionFailure(false).build()

    override fun sendBlocking(request: AltinnRequest): AltinnResponse =
        try {
            client.newCall(prepared(request)).execute().use { answer(it, request) }
        } catch (failed: IOException) {
            throw failure(failed)
        }

    override fun open(request: AltinnRequest): StreamedAnswer =
        try {
            val response = client.newCall(prepared(request)).execute()
            val body = response.body()?.byteStream() ?: ByteArray(0).inputStream()
            StreamedAnswer(response.code(), headers(response), body, response.message().ifEmpty { null })
        } catch (failed: IOException) {
            throw failure(failed)
        }

    override suspend fun send(request: AltinnRequest): AltinnResponse =
        suspendCancellableCoroutine { waiting ->
            val call = client.newCall(prepared(request))
            waiting.invokeOnCancellation { call.cancel() }
            call.enqueue(
                object : Callback {
                    override fun onFailure(call: HttpCall, failed: IOException) = waiting.resumeWithException(failure(failed))

                    override fun onResponse(call: HttpCall, response: Response) =
                        try {
                            waiting.resume(response.use { answer(it, request) })
                        } catch (failed: IOException) {
                            waiting.resumeWithException(failure(failed))
                        }
                },
            )
        }

    private fun prepared(request: AltinnRequest): Request {
        val builder = Request.Builder().url(request.url)
        request.headers.forEach { builder.addHeader(it.name, it.value) }
        val body = Body(request.body).takeUnless { request.method == "GET" || request.method == "HEAD" }
        return builder.method(request.method, body).build()
    }

    private fun answer(response: Response, request: AltinnRequest): AltinnResponse =
        AltinnResponse(
            response.code(),
            headers(response),
            response.body()?.let { bytes(it.source(), request.maxAnswer ?: Long.MAX_VALUE) } ?: ByteArray(0),
            response.message().ifEmpty { null },
        )

    private fun headers(response: Response): List<HttpHeader> =
        response.headers().let { headers -> (0 until headers.size()).map { HttpHeader(headers.name(it), headers.value(it)) } }

    /** All of it, but no more than is of use. */
    private fun bytes(source: BufferedSource, most: Long): ByteArray {
        val bytes = Buffer()
        var isMore = true
        while (isMore && bytes.size() <= most) isMore = source.read(bytes, PIECE) >= 0
        return bytes.readByteArray()
    }

    /** A connection that never came about carried no byte of the request. */
    private fun failure(failed: IOException) = TransportFailure("$failed", failed is ConnectException, failed)

    private companion object {
        const val PIECE = 64L * 1024
    }

    /** The content type is among the headers. */
    private class Body(private val body: AltinnBody) : RequestBody() {
        override fun contentType(): MediaType? = null

        override fun contentLength(): Long = body.length

        override fun writeTo(sink: BufferedSink) = body.pieces().forEach { sink.write(it) }
    }
}
