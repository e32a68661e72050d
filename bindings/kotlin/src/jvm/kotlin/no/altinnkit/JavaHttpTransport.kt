package no.altinnkit

import java.io.ByteArrayOutputStream
import java.io.IOException
import java.net.ConnectException
import java.net.CookieManager
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpConnectTimeoutException
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.nio.ByteBuffer
import java.time.Duration
import java.util.concurrent.CompletableFuture
import java.util.concurrent.CompletionException
import java.util.concurrent.CompletionStage
import java.util.concurrent.Flow
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
) : AltinnTransport, BlockingTransport, StreamingTransport {
    init {
        require(client.followRedirects() == HttpClient.Redirect.NEVER) {
            "the client follows redirects, which would send credentials wherever an answer says"
        }
    }

    override fun sendBlocking(request: AltinnRequest): AltinnResponse =
        try {
            answer(client.send(prepared(request), body(request)))
        } catch (failed: IOException) {
            throw failure(failed)
        }

    override fun open(request: AltinnRequest): StreamedAnswer =
        try {
            val response = client.send(prepared(request), HttpResponse.BodyHandlers.ofInputStream())
            StreamedAnswer(response.statusCode(), headers(response), response.body())
        } catch (failed: IOException) {
            throw failure(failed)
        }

    override suspend fun send(request: AltinnRequest): AltinnResponse =
        suspendCancellableCoroutine { waiting ->
            val sending = client.sendAsync(prepared(request), body(request))
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
            headers(response),
            response.body(),
        )

    private fun headers(response: HttpResponse<*>): List<HttpHeader> =
        response.headers().map().flatMap { (name, values) -> values.map { HttpHeader(name, it) } }

    private fun body(request: AltinnRequest) =
        HttpResponse.BodyHandler { Bounded(request.maxAnswer ?: Long.MAX_VALUE) }

    /** A connection that never came about carried no byte of the request. */
    private fun failure(failed: Throwable): TransportFailure =
        TransportFailure("$failed", failed is ConnectException || failed is HttpConnectTimeoutException, failed)
}

/** The whole body, but no more of it than is of use. */
private class Bounded(private val most: Long) : HttpResponse.BodySubscriber<ByteArray> {
    private val bytes = ByteArrayOutputStream()
    private val whole = CompletableFuture<ByteArray>()
    private lateinit var subscription: Flow.Subscription

    override fun getBody(): CompletionStage<ByteArray> = whole

    override fun onSubscribe(subscription: Flow.Subscription) {
        this.subscription = subscription
        subscription.request(Long.MAX_VALUE)
    }

    override fun onNext(pieces: List<ByteBuffer>) {
        for (piece in pieces) {
            if (bytes.size() > most) break
            bytes.write(ByteArray(piece.remaining()).also(piece::get))
        }
        if (bytes.size() > most) {
            subscription.cancel()
            onComplete()
        }
    }

    override fun onError(failed: Throwable) {
        whole.completeExceptionally(failed)
    }

    override fun onComplete() {
        whole.complete(bytes.toByteArray())
    }
}
