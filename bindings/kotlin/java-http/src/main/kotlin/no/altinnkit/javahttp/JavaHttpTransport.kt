package no.altinnkit.javahttp

import kotlinx.coroutines.suspendCancellableCoroutine
import no.altinnkit.AltinnBody
import no.altinnkit.AltinnRequest
import no.altinnkit.AltinnResponse
import no.altinnkit.AltinnTransport
import no.altinnkit.BlockingTransport
import no.altinnkit.HttpHeader
import no.altinnkit.InputException
import no.altinnkit.PieceStream
import no.altinnkit.StreamedAnswer
import no.altinnkit.StreamingTransport
import no.altinnkit.TransportFailure
import no.altinnkit.unsent
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream
import java.net.ConnectException
import java.net.CookieManager
import java.net.URI
import java.net.UnknownHostException
import java.net.http.HttpClient
import java.net.http.HttpConnectTimeoutException
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.nio.ByteBuffer
import java.nio.channels.UnresolvedAddressException
import java.security.cert.CertPathBuilderException
import java.security.cert.CertificateException
import java.time.Duration
import java.util.concurrent.CompletableFuture
import java.util.concurrent.CompletionException
import java.util.concurrent.CompletionStage
import java.util.concurrent.Flow
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException

/**
 * Sends requests with `java.net.http`, which every JDK has and Android has not.
 *
 * It streams kept blobs, follows no redirect, and throws on no status. `java.net.http` tells no reason phrase.
 *
 * @param client Your own, for client certificates or a proxy; it must not follow redirects.
 * @param timeout How long to wait for an answer.
 */
public class JavaHttpTransport @JvmOverloads constructor(
    private val client: HttpClient = HttpClient.newBuilder().cookieHandler(CookieManager()).connectTimeout(Duration.ofSeconds(20)).build(),
    private val timeout: Duration = Duration.ofSeconds(100),
) : AltinnTransport, BlockingTransport, StreamingTransport {
    init {
        require(client.followRedirects() == HttpClient.Redirect.NEVER) {
            "the client follows redirects, which would send credentials wherever an answer says"
        }
    }

    @Throws(IOException::class, InterruptedException::class)
    override fun sendBlocking(request: AltinnRequest): AltinnResponse {
        val attempt = Attempt()
        val prepared = prepared(request, attempt)
        return try {
            answer(client.send(prepared, body(request)))
        } catch (failed: IOException) {
            throw attempt.failure(failed)
        }
    }

    @Throws(IOException::class, InterruptedException::class)
    override fun open(request: AltinnRequest): StreamedAnswer {
        val attempt = Attempt()
        val prepared = prepared(request, attempt)
        return try {
            val response = client.send(prepared, HttpResponse.BodyHandlers.ofInputStream())
            StreamedAnswer(response.statusCode(), headers(response), response.body())
        } catch (failed: IOException) {
            throw attempt.failure(failed)
        }
    }

    override suspend fun send(request: AltinnRequest): AltinnResponse =
        suspendCancellableCoroutine { waiting ->
            val attempt = Attempt()
            val sending = client.sendAsync(prepared(request, attempt), body(request))
            waiting.invokeOnCancellation { sending.cancel(true) }
            sending.whenComplete { response, failed ->
                when (val cause = (failed as? CompletionException)?.cause ?: failed) {
                    null -> waiting.resume(answer(response))
                    else -> waiting.resumeWithException(attempt.failure(cause))
                }
            }
        }

    /** One sending of a request. */
    private class Attempt {
        @Volatile
        private var unreadable: InputException? = null

        fun open(body: AltinnBody): InputStream = PieceStream(body.pieces().iterator()) { unreadable = it }

        fun failure(failed: Throwable): Exception =
            unreadable ?: TransportFailure("$failed", generateSequence(failed) { it.cause }.take(8).any(::isUnconnected), failed)

        /** Where no connection came about, no byte of the request left. A certificate is looked at before that, too. */
        private fun isUnconnected(cause: Throwable) =
            cause is ConnectException || cause is HttpConnectTimeoutException || cause is UnresolvedAddressException ||
                cause is UnknownHostException || cause is CertificateException || cause is CertPathBuilderException
    }

    private fun prepared(request: AltinnRequest, attempt: Attempt): HttpRequest = unsent {
        val body = request.body
        val builder = HttpRequest.newBuilder(URI(request.url)).timeout(timeout).version(HttpClient.Version.HTTP_1_1)
        request.headers.forEach { builder.header(it.name, it.value) }
        val publisher = when (body.length) {
            0L -> HttpRequest.BodyPublishers.noBody()
            else -> HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofInputStream { attempt.open(body) }, body.length)
        }
        builder.method(request.method, publisher).build()
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
