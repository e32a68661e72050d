package no.altinnkit.tests

import com.sun.net.httpserver.HttpExchange
import com.sun.net.httpserver.HttpServer
import kotlinx.coroutines.async
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeoutOrNull
import no.altinnkit.*
import no.altinnkit.javahttp.JavaHttpTransport
import no.altinnkit.okhttp.OkHttpTransport
import no.altinnkit.sandbox.Sandbox
import java.net.InetSocketAddress
import java.net.http.HttpClient
import java.util.concurrent.Executors
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertTrue

/** Each transport against a real server, with and without coroutines. */
class TransportTest {
    private val sandbox = Sandbox(clock = hurried)
    private val executor = Executors.newCachedThreadPool()
    private val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0).apply {
        executor = this@TransportTest.executor
        createContext("/") { exchange ->
            val request = exchange.requestBody.readBytes()
            val headers = exchange.requestHeaders.flatMap { (name, values) -> values.map { HttpHeader(name, it) } }
            val response = sandbox.handle(exchange.requestMethod, "${exchange.requestURI}", headers, request)
            response.headers.forEach { exchange.responseHeaders.add(it.name, it.value) }
            exchange.answer(response.status, response.body)
        }
        start()
    }
    private val origin = "http://127.0.0.1:${server.address.port}"

    private class Sender(val name: String, val send: (AltinnRequest) -> AltinnResponse)

    private val senders = listOf(JavaHttpTransport() to "java.net.http", OkHttpTransport() to "OkHttp").flatMap { (transport, name) ->
        val blocking: BlockingTransport = transport as BlockingTransport
        val suspending: AltinnTransport = transport as AltinnTransport
        listOf(
            Sender("$name blocking", blocking::sendBlocking),
            Sender("$name suspending") { runBlocking { suspending.send(it) } },
        )
    }

    private fun HttpExchange.answer(status: Int, body: ByteArray) = use {
        sendResponseHeaders(status, if (body.isEmpty()) -1 else body.size.toLong())
        if (body.isNotEmpty()) responseBody.write(body)
    }

    @AfterTest
    fun stop() {
        server.stop(0)
        executor.shutdownNow()
    }

    /** An upload to a path of the server, through an app address with that path. */
    private fun upload(path: String, blob: Blob): Call<UploadedData> {
        val addresses = Addresses(origin, origin, "$origin$path", origin)
        val tokens = TokensConfig(altinn = AccessToken(Secret("a-token")))
        return Altinn(Environment.Custom(addresses), tokens = tokens).upload(blob)
    }

    @Test
    fun `an operation over the network`() {
        for (sender in senders) {
            val altinn = sandboxConversation(origin)
            val services = altinn.soap.serviceMetadata.getAvailableServices()
            assertEquals(emptyList(), services.response(sender.send(services.request)).services, sender.name)
            val receipt = altinn.receipt()
            val response = sender.send(receipt.request)
            assertEquals(500, response.status, sender.name)
            assertFailsWith<RejectedException>(sender.name) { receipt.response(response) }
        }
    }

    @Test
    fun `a flow over the network`() = runBlocking {
        for (transport in listOf<AltinnTransport>(JavaHttpTransport(), OkHttpTransport())) {
            val attachment = Blob(60_000) { ByteArray(60_000).inputStream() }
            val flow = sandboxConversation(origin).submission(attachment, "$transport")
            assertEquals(SubmissionVerdict.ACCEPTED, flow.run(transport, ask = ::code).verdict)
        }
    }

    @Test
    fun `kept bytes are streamed with their length`() {
        val content = ByteArray(300_000) { it.toByte() }
        var seen: Pair<String?, ByteArray>? = null
        server.createContext("/taker") {
            seen = it.requestHeaders.getFirst("Content-Length") to it.requestBody.readBytes()
            it.answer(200, "{}".encodeToByteArray())
        }
        for (sender in senders) {
            sender.send(upload("/taker", Blob(content.size.toLong()) { content.inputStream() }).request)
            assertEquals("300000", seen?.first, sender.name)
            assertTrue(content.contentEquals(seen?.second), sender.name)
        }
    }

    @Test
    fun `a status is an answer, and a redirect is not followed`() {
        var followed = 0
        server.createContext("/elsewhere") {
            followed++
            it.answer(200, ByteArray(0))
        }
        server.createContext("/moved") {
            it.requestBody.readBytes()
            it.responseHeaders.add("Location", "$origin/elsewhere")
            it.responseHeaders.add("Set-Cookie", "a=1")
            it.responseHeaders.add("Set-Cookie", "b=2")
            it.answer(307, ByteArray(0))
        }
        server.createContext("/broken") {
            it.requestBody.readBytes()
            it.answer(500, "au".encodeToByteArray())
        }
        for (sender in senders) {
            val moved = sender.send(upload("/moved", Blob(byteArrayOf(1))).request)
            assertEquals(307, moved.status, sender.name)
            assertEquals(listOf("a=1", "b=2"), moved.headers.filter { it.name.equals("set-cookie", true) }.map { it.value }, sender.name)
            val broken = sender.send(upload("/broken", Blob(byteArrayOf(1))).request)
            assertEquals(500 to "au", broken.status to broken.body.decodeToString(), sender.name)
        }
        assertEquals(0, followed)
        val follower = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build()
        assertFailsWith<IllegalArgumentException> { JavaHttpTransport(follower) }
    }

    @Test
    fun `no answer is a transport error, and says when nothing was sent`() {
        server.createContext("/hangup") {
            it.requestBody.readBytes()
            it.close()
        }
        val nowhere = InetSocketAddress("127.0.0.1", 0).let { HttpServer.create(it, 0).run { start(); address.port.also { stop(0) } } }
        val addresses = Sandbox.environment("http://127.0.0.1:$nowhere")
        for (transport in listOf(JavaHttpTransport(), OkHttpTransport())) {
            val refused = Altinn(addresses, Credentials.System("a", Secret("b"))).receipt()
            val errors = listOf(
                assertFailsWith<TransportException> { (transport as BlockingTransport).sendBlocking(refused) },
                assertFailsWith<TransportException> { runBlocking { (transport as AltinnTransport).send(refused) } },
            )
            for (error in errors) {
                assertEquals(Retry.After(null), error.retry, "$transport")
                assertEquals("altinn2.soap.receipt.get_receipt", error.report.operation)
                assertIs<TransportFailure>(error.cause)
            }
            val lost = assertFailsWith<TransportException> {
                runBlocking { (transport as AltinnTransport).send(upload("/hangup", Blob(byteArrayOf(1)))) }
            }
            assertEquals(Retry.CheckFirst, lost.retry, "$transport")
        }
    }

    @Test
    fun `a coroutine can be cancelled while it waits`() = runBlocking {
        server.createContext("/slow") { Thread.sleep(20_000) }
        for (transport in listOf<AltinnTransport>(JavaHttpTransport(), OkHttpTransport())) {
            val sending = async { transport.send(upload("/slow", Blob(byteArrayOf(1)))) }
            delay(300)
            sending.cancel()
            assertTrue(withTimeoutOrNull(5_000) { sending.join() } != null, "$transport")
            assertTrue(sending.isCancelled)
        }
    }
}
