package no.altinnkit.tests

import com.sun.net.httpserver.HttpServer
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.coroutines.withTimeoutOrNull
import no.altinnkit.*
import no.altinnkit.javahttp.JavaHttpTransport
import no.altinnkit.okhttp.OkHttpTransport
import no.altinnkit.sandbox.Sandbox
import okhttp3.OkHttpClient
import java.io.File
import java.io.IOException
import java.io.InputStream
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.ServerSocket
import java.net.Socket
import java.time.Duration
import java.time.Instant
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertNull
import kotlin.test.assertSame
import kotlin.test.assertTrue

/** What goes wrong on this side of the network, and what the network may have done before it failed. */
class FailureTest {
    private val arrived = CopyOnWriteArrayList<Int>()
    private val executor = Executors.newCachedThreadPool()
    private var status = 201
    private val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0).apply {
        executor = this@FailureTest.executor
        createContext("/") { exchange ->
            val body = exchange.requestBody.readBytes()
            arrived += body.size
            exchange.responseHeaders.add("Content-Type", "application/json")
            exchange.responseHeaders.add("Location", "/elsewhere")
            exchange.responseHeaders.add("Retry-After", "0")
            exchange.sendResponseHeaders(status, 2)
            exchange.use { it.responseBody.write("{}".encodeToByteArray()) }
        }
        start()
    }
    private val origin = "http://127.0.0.1:${server.address.port}"
    private val transports = listOf(JavaHttpTransport(), OkHttpTransport())

    /** Every way to send a call. */
    private fun senders(): List<Pair<String, (Call<*>) -> Any?>> = transports.flatMap { transport ->
        listOf<Pair<String, (Call<*>) -> Any?>>(
            "$transport suspending" to { call -> runBlocking { (transport as AltinnTransport).send(call) } },
            "$transport blocking" to { call -> (transport as BlockingTransport).sendBlocking(call) },
            "$transport streaming" to { call -> (transport as StreamingTransport).sendBlocking(call) { error("no attachment") } },
        )
    }

    @AfterTest
    fun stop() {
        server.stop(0)
        executor.shutdownNow()
    }

    private fun at(origin: String): Altinn =
        Altinn(Environment.Custom(Addresses(origin, origin, origin, origin)), Credentials.System("a", Secret("b")), TokensConfig(altinn = AccessToken(Secret("t"))))

    private class Boom : RuntimeException("the disk is gone")

    private val boom = Boom()

    private fun broken(first: Int) = object : InputStream() {
        private var left = first

        override fun read(): Int = if (left-- > 0) 1 else throw boom
    }

    private val sources = mapOf(
        "unopened" to { Blob(9) { throw boom } },
        "failing at once" to { Blob(9) { broken(0) } },
        "failing in the middle" to { Blob(400_000) { broken(200_000) } },
        "short" to { Blob(9) { ByteArray(8).inputStream() } },
        "empty" to { Blob(9) { ByteArray(0).inputStream() } },
        "long" to { Blob(9) { ByteArray(10).inputStream() } },
        "longer than a piece" to { Blob(100_000) { ByteArray(100_001).inputStream() } },
    )

    @Test
    fun `a blob that fails is no lost answer, and its body never arrives whole`() {
        for ((name, source) in sources) {
            for ((sender, send) in senders()) {
                val error = assertFailsWith<InputException>("$name, $sender") { send(at(origin).upload(source())) }
                assertEquals(ErrorCode.SOURCE_FAILED, error.code)
                assertEquals("altinn3.app.upload_attachment", error.report.operation)
                if ("long" in name || name == "short" || name == "empty") assertIs<IOException>(error.cause) else assertSame<Throwable?>(boom, error.cause)
            }
        }
        assertEquals(emptyList(), arrived.toList())
    }

    @Test
    fun `a file that has changed is not sent`() {
        val file = File.createTempFile("altinnkit", ".txt")
        try {
            for (change in listOf<() -> Unit>({ file.writeText("longer") }, { file.setLastModified(1) }, { file.delete() })) {
                for ((sender, send) in senders()) {
                    file.writeText("abc")
                    val call = at(origin).upload(Blob(file))
                    change()
                    val error = assertFailsWith<InputException>(sender) { send(call) }
                    assertEquals(ErrorCode.SOURCE_FAILED, error.code)
                }
            }
            assertEquals(emptyList(), arrived.toList())
        } finally {
            file.delete()
        }
    }

    private val sandbox = Sandbox(clock = hurried)
    private val sent = mutableListOf<String>()

    /** The sandbox, which notes what is sent. */
    private val line = AltinnTransport { request ->
        sent += request.headers.first { it.name.equals("SOAPAction", true) }.value.substringAfterLast('/').trim('"')
        sandbox.send(request)
    }

    private val told: suspend (Prompt) -> Secret = { if (it.kind == "oneTimeCode") code(it) else Secret("sandbox") }

    /** The clock of these tests runs by itself. */
    private val atOnce: suspend (Instant, String) -> Unit = { _, _ -> }

    @Test
    fun `a flow ends with the error of its blob, and a restore looks before it sends again`() = runBlocking {
        val altinn = sandboxConversation()
        val saves = mutableListOf<ByteArray>()
        val error = assertFailsWith<InputException> {
            altinn.submission(Blob(3, "it") { throw boom }).run(line, ask = told, save = { saves += it }, wait = atOnce)
        }
        assertEquals(ErrorCode.SOURCE_FAILED, error.code)
        assertSame<Throwable?>(boom, error.cause)
        assertEquals("altinn2.flow.submit_form_task", error.report.operation)
        assertEquals(1, sent.count { it.startsWith("SubmitFormTask") }, "it was not told that no answer came")
        val other = Blob(4, "it") { ByteArray(4).inputStream() }
        assertFailsWith<InputException> { altinn.flows.restoreSubmitFormTask(saves.last(), listOf(other)).run(line, ask = told, wait = atOnce) }
        assertFailsWith<InputException> { altinn.flows.restoreSubmitFormTask(saves.last()).run(line, ask = told, wait = atOnce) }
        sent.clear()
        val whole = Blob(3, "it") { ByteArray(3).inputStream() }
        assertEquals(SubmissionVerdict.ACCEPTED, altinn.flows.restoreSubmitFormTask(saves.last(), listOf(whole)).run(line, ask = told, wait = atOnce).verdict)
        assertTrue(sent.indexOfFirst { it.startsWith("GetReceipt") } < sent.indexOfFirst { it.startsWith("SubmitFormTask") }, "$sent")
        val step = assertFailsWith<InputException> { altinn.submission(whole).step(FlowInput.Failure(TransportFailure("x", cause = error))) }
        assertSame(error, step)
    }

    @Test
    fun `what the functions of the program throw comes out as it is`() = runBlocking {
        val altinn = sandboxConversation()
        val blob = Blob(ByteArray(3))
        assertSame(boom, assertFailsWith<Boom> { altinn.submission(blob).run(line, ask = { throw boom }, wait = atOnce) })
        sent.clear()
        assertSame(boom, assertFailsWith<Boom> { altinn.submission(blob).run(line, ask = told, save = { throw boom }, wait = atOnce) })
        assertEquals(emptyList(), sent, "nothing is sent before it is saved")
    }

    @Test
    fun `it is saved before anything leaves the program, and after a failure`() = runBlocking {
        val altinn = sandboxConversation()
        val order = mutableListOf<String>()
        val noting = AltinnTransport { order += "send"; sandbox.send(it) }
        altinn.submission(Blob(ByteArray(3))).run(
            noting,
            ask = { order += "ask"; told(it) },
            save = { delay(1); order += "save" },
            wait = { _, _ -> order += "wait" },
        )
        assertEquals(setOf("save"), order.filterIndexed { index, _ -> index % 2 == 0 }.toSet(), "$order")
        assertTrue(order.containsAll(listOf("send", "ask")), "$order")
        var saved = ByteArray(0)
        val flow = altinn.submission(Blob(ByteArray(3)), "shipment-2")
        assertFailsWith<AuthenticationException> { flow.run(line, ask = { Secret("00000") }, save = { saved = it }, wait = atOnce) }
        assertContentEquals(flow.save(), saved)
    }

    @Test
    fun `a cancellation is a cancellation, and a time-out of the transport is none`() = runBlocking {
        val altinn = sandboxConversation()
        val blob = Blob(ByteArray(3))
        val stuck = AltinnTransport { awaitCancellation() }
        val runs = listOf<suspend () -> Any?>(
            { altinn.submission(blob).run(stuck) },
            { altinn.submission(blob).run(line, ask = { awaitCancellation() }) },
            { stuck.send(altinn.receipt()) },
            { pause(Instant.EPOCH, Instant.MAX) },
        )
        for (run in runs) {
            val running = async { run() }
            delay(50)
            running.cancel()
            assertTrue(withTimeoutOrNull(2_000) { running.join() } != null)
            assertFailsWith<CancellationException> { running.await() }
        }
        assertFailsWith<TimeoutCancellationException> { withTimeout(50) { altinn.submission(blob).run(stuck) } }
        val impatient = AltinnTransport { withTimeout(10) { awaitCancellation() } }
        assertFailsWith<TransportException> { impatient.send(altinn.receipt()) }
        Unit
    }

    @Test
    fun `no wait overflows, and for what is past there is none`() = runBlocking {
        for (until in listOf(Instant.MAX, Instant.ofEpochMilli(Long.MAX_VALUE), Instant.EPOCH.plus(Duration.ofDays(40_000)))) {
            assertNull(withTimeoutOrNull(50) { pause(Instant.EPOCH, until) })
        }
        for (until in listOf(Instant.MIN, Instant.ofEpochMilli(Long.MIN_VALUE), Instant.EPOCH)) {
            assertTrue(withTimeoutOrNull(2_000) { pause(Instant.EPOCH, until) } != null)
        }
    }

    @Test
    fun `nothing is followed or repeated, whatever the status`() {
        for (code in listOf(301, 303, 307, 308, 401, 408, 421, 503)) {
            status = code
            for (transport in transports) {
                for (blob in listOf(Blob(ByteArray(3)), Blob(200_000) { ByteArray(200_000).inputStream() })) {
                    arrived.clear()
                    assertEquals(code, (transport as BlockingTransport).sendBlocking(at(origin).upload(blob).request).status)
                    assertEquals(code, runBlocking { (transport as AltinnTransport).send(at(origin).upload(blob).request) }.status)
                    assertEquals(2, arrived.size, "$transport $code")
                }
            }
        }
    }

    /** Answers everybody with these bytes and hangs up. */
    private fun <T> saying(bytes: ByteArray, test: (origin: String, connections: () -> Int) -> T): T =
        ServerSocket(0, 8, InetAddress.getByName("127.0.0.1")).use { socket ->
            val connections = CopyOnWriteArrayList<Socket>()
            thread(isDaemon = true) {
                while (true) {
                    val connection = runCatching { socket.accept() }.getOrNull() ?: break
                    connections += connection
                    thread(isDaemon = true) {
                        connection.use {
                            val buffer = ByteArray(65_536)
                            var seen = ""
                            while ("</s:Envelope>" !in seen && "abc" !in seen) {
                                val count = it.getInputStream().read(buffer)
                                if (count < 0) break
                                seen = seen.takeLast(20) + String(buffer, 0, count)
                            }
                            it.getOutputStream().write(bytes)
                        }
                    }
                }
            }
            test("http://127.0.0.1:${socket.localPort}") { connections.size }
        }

    @Test
    fun `an answer that breaks off is none`() {
        val head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
        for (answer in listOf("${head}Content-Length: 900\r\n\r\n{}", "${head}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n", "HTTP/1.1 2", "")) {
            saying(answer.encodeToByteArray()) { there, connections ->
                for ((count, sender) in senders().withIndex()) {
                    val error = assertFailsWith<TransportException>("${sender.first}: $answer") { sender.second(at(there).upload(Blob("abc".encodeToByteArray()))) }
                    assertEquals(Retry.CheckFirst::class, error.retry::class)
                    assertEquals(count + 1, connections(), "nothing is repeated: ${sender.first}")
                }
            }
        }
    }

    @Test
    fun `a connection that never was says that nothing was sent`() {
        val closed = ServerSocket(0).use { it.localPort }
        for (there in listOf("http://127.0.0.1:$closed", "https://nobody.invalid")) {
            for ((sender, send) in senders()) {
                val error = assertFailsWith<TransportException>(sender) { send(at(there).upload(Blob("abc".encodeToByteArray()))) }
                assertIs<Retry.After>(error.retry, "$sender $there: $error")
            }
        }
        // No TLS on the other side, which waits for more: OkHttp knows that it has sent nothing.
        val hasty = OkHttpTransport(OkHttpClient.Builder().readTimeout(1, TimeUnit.SECONDS).build())
        val error = assertFailsWith<TransportException> {
            hasty.sendBlocking(at(origin.replace("http:", "https:")).upload(Blob("abc".encodeToByteArray())))
        }
        assertIs<Retry.After>(error.retry)
    }

    @Test
    fun `an interrupted thread is interrupted`() {
        ServerSocket(0, 8, InetAddress.getByName("127.0.0.1")).use { silent ->
            var thrown: Throwable? = null
            val waiting = thread {
                thrown = runCatching {
                    JavaHttpTransport().sendBlocking(at("http://127.0.0.1:${silent.localPort}").upload(Blob("abc".encodeToByteArray())))
                }.exceptionOrNull()
            }
            Thread.sleep(300)
            waiting.interrupt()
            waiting.join(5_000)
            assertIs<InterruptedException>(thrown)
        }
    }
}
