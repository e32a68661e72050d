package no.altinnkit

import java.io.IOException
import java.net.ConnectException
import java.net.CookieManager
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpConnectTimeoutException
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.time.Duration
import java.util.concurrent.CompletionException
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlinx.coroutines.suspendCancellableCoroutine

/**
 * Sends requests with `java.net.http`, which every JDK has and Android has not.
 *
 * It streams kept blobs, follows no redirect, and throws on no status. `java.net.http` tells no reason phrase.
 *
 * @param client Your own, for client certificates or a proxy; it must not follow redirects.
 * @param timeout How long to wait for an answer.
 */
class JavaHttpTransport @JvmOverloads constructor(
    private val client: HttpClient = HttpClient.newBuilder().cookieHandler(CookieManager()).connectTimeout(Duration.ofSeconds(20)).build(),
    private val timeout: Duration = Duration.ofSeconds(100),
) : AltinnTransport, BlockingTransport {
    init {
        require(client.followRedirects() == HttpClient.Redirect.NEVER) {
            "the client follows redirects, which would send credentials wherever an answer says"
        }
    }

    override fun sendBlocking(request: AltinnRequest): AltinnResponse =
        try {
            answer(client.send(prepared(request), HttpResponse.BodyHandlers.ofByteArray()))
        } catch (failed: IOException) {
            throw failure(failed)
        }

    override suspend fun send(request: AltinnRequest): AltinnResponse =
        suspendCancellableCoroutine { waiting ->
            val sending = client.sendAsync(prepared(request), HttpResponse.BodyHandlers.ofByteArray())
            waiting.invokeOnCancellation { sending.cancel(true) }
            sending.whenComplete { response, failed ->
                when (val cause = (failed as? CompletionException)?.cause ?: failed) {
                    null -> waiting.resume(answer(response))
                    else -> waiting.resumeWithException(failure(cause))
                }
            }
        }

    private fun prepared(request: AltinnRequest): HttpRequest {
        val body = request.body
        val builder = HttpRequest.newBuilder(URI(request.url)).timeout(timeout).version(HttpClient.Version.HTTP_1_1)
        request.headers.forEach { builder.header(it.name, it.value) }
        val publisher = when (body.length) {
            0L -> HttpRequest.BodyPublishers.noBody()
            else -> HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofInputStream(body::open), body.length)
        }
        return builder.method(request.method, publisher).build()
    }

    private fun answer(response: HttpResponse<ByteArray>): AltinnResponse =
        AltinnResponse(
            response.statusCode(),
            response.headers().map().flatMap { (name, values) -> values.map { HttpHeader(name, it) } },
            response.body(),
        )

    /** A connection that never came about carried no byte of the request. */
    private fun failure(failed: Throwable): TransportFailure =
        TransportFailure("$failed", failed is ConnectException || failed is HttpConnectTimeoutException, failed)
}
