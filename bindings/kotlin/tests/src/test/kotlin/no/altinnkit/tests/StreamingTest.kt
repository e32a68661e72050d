package no.altinnkit.tests

import com.sun.net.httpserver.HttpServer
import kotlinx.coroutines.runBlocking
import no.altinnkit.*
import no.altinnkit.javahttp.JavaHttpTransport
import no.altinnkit.okhttp.OkHttpTransport
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.OutputStream
import java.net.InetSocketAddress
import java.util.Base64
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

/** Answers that are too large to be held. */
class StreamingTest {
    private val contents = listOf(300_001, 7, 70_000).map { length -> ByteArray(length) { (it * 31 % 251).toByte() } }
    private var contentType = ""
    private var body = ByteArray(0)
    private var status = 200
    private val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0).apply {
        createContext("/") { exchange ->
            exchange.requestBody.readBytes()
            exchange.responseHeaders.add("Content-Type", contentType)
            exchange.sendResponseHeaders(status, body.size.toLong())
            try {
                exchange.use { it.responseBody.write(body) }
            } catch (_: IOException) {
                // The client had enough.
            }
        }
        start()
    }
    private val transports = listOf<StreamingTransport>(JavaHttpTransport(), OkHttpTransport())

    @AfterTest
    fun stop() = server.stop(0)

    private fun fetched(limits: LimitsConfig? = null): Call<EndUserCorrespondence> {
        val origin = "http://127.0.0.1:${server.address.port}"
        val altinn = Altinn(
            Environment.Custom(Addresses(origin, origin, origin, origin)),
            Credentials.System("1234", Secret(PASSWORD)),
            limits = limits,
        )
        val user = EndUser("15908600182", password = Secret("p"), pinCode = Secret("1"), authMethod = "SMSPin")
        return altinn.soap.correspondence.getCorrespondenceForEndUserSystem(correspondenceId = 1, user = user)
    }

    private fun message(attachments: List<String>) = attachments.withIndex().joinToString(
        "",
        """<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
        <GetCorrespondenceForEndUserSystemsBasicV2Response xmlns="http://www.altinn.no/services/ServiceEngine/Correspondence/2009/10">
        <GetCorrespondenceForEndUserSystemsBasicV2Result xmlns:a="http://schemas.altinn.no/services/ServiceEngine/Correspondence/2010/10">
        <a:CorrespondenceAttachments xmlns:b="http://www.altinn.no/services/ServiceEngine/ReporteeElementList/2010/10">""",
        """</a:CorrespondenceAttachments></GetCorrespondenceForEndUserSystemsBasicV2Result>
        </GetCorrespondenceForEndUserSystemsBasicV2Response></s:Body></s:Envelope>""",
    ) { (index, data) ->
        "<b:AttachmentBEV2><b:AttachmentData>$data</b:AttachmentData><b:FileName>$index.bin</b:FileName></b:AttachmentBEV2>"
    }.encodeToByteArray()

    private fun related(): ByteArray = ByteArrayOutputStream().apply {
        val includes = contents.indices.map { """<Include xmlns="http://www.w3.org/2004/08/xop/include" href="cid:$it"/>""" }
        write("\r\n--limit\r\nContent-ID: <root>\r\nContent-Type: application/xop+xml;type=\"text/xml\"\r\n\r\n".encodeToByteArray())
        write(message(includes))
        contents.forEachIndexed { index, content ->
            write("\r\n--limit\r\nContent-ID: <$index>\r\nContent-Type: application/octet-stream\r\n\r\n".encodeToByteArray())
            write(content)
        }
        write("\r\n--limit--\r\n".encodeToByteArray())
    }.toByteArray()

    private fun answerInParts() {
        contentType = "multipart/related; type=\"application/xop+xml\"; start=\"<root>\"; boundary=\"limit\"; start-info=\"text/xml\""
        body = related()
    }

    private fun answerInBase64() {
        contentType = "text/xml"
        body = message(contents.map { Base64.getEncoder().encodeToString(it) })
    }

    private class Taker : OutputStream() {
        val bytes = ByteArrayOutputStream()
        var isClosed = false

        override fun write(one: Int) = bytes.write(one)

        override fun write(from: ByteArray, offset: Int, length: Int) = bytes.write(from, offset, length)

        override fun close() {
            isClosed = true
        }
    }

    @Test
    fun `attachments go where they are wanted`() {
        for (answer in listOf(::answerInParts, ::answerInBase64)) {
            answer()
            for (transport in transports) {
                val sends = listOf<((String) -> OutputStream) -> EndUserCorrespondence>(
                    { into -> transport.sendBlocking(fetched(), into) },
                    { into -> runBlocking { transport.send(fetched(), into) } },
                )
                for (send in sends) {
                    val takers = mutableMapOf<String, Taker>()
                    val output = send { blob -> Taker().also { takers[blob] = it } }
                    assertEquals(listOf("0.bin", "1.bin", "2.bin"), output.attachments.map { it.fileName })
                    output.attachments.zip(contents).forEach { (attachment, content) ->
                        val data = attachment.data!!
                        assertEquals(content.size.toLong(), data.length)
                        val taker = takers.getValue(data.id)
                        assertContentEquals(content, taker.bytes.toByteArray())
                        assertTrue(taker.isClosed)
                        assertFailsWith<IOException> { data.open() }
                    }
                }
                val whole = (transport as BlockingTransport).sendBlocking(fetched())
                whole.attachments.zip(contents).forEach { (attachment, content) -> assertContentEquals(content, attachment.data?.bytes) }
            }
        }
    }

    @Test
    fun `a broken answer, a fault and a full disk`() {
        answerInParts()
        body = body.copyOf(body.size - 100)
        for (transport in transports) {
            val error = assertFailsWith<ProtocolException> { transport.sendBlocking(fetched()) { Taker() } }
            assertEquals(ErrorCode.MALFORMED_MULTIPART, error.code)
        }
        answerInParts()
        for (transport in transports) {
            assertFailsWith<IOException> {
                transport.sendBlocking(fetched()) {
                    object : OutputStream() {
                        override fun write(one: Int) = throw IOException("the disk is full")
                    }
                }
            }
        }
        contentType = "text/xml"
        status = 500
        body = """<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Client</faultcode>
            <faultstring>no</faultstring></s:Fault></s:Body></s:Envelope>""".encodeToByteArray()
        for (transport in transports) {
            assertFailsWith<RejectedException> { transport.sendBlocking(fetched()) { error("no attachment came") } }
        }
    }

    @Test
    fun `reading stops where the session says`() {
        contentType = "text/xml"
        body = ByteArray(20_000_000) { 'x'.code.toByte() }
        for (transport in transports) {
            val call = fetched(LimitsConfig(maxBytes = 1_000_000))
            assertEquals(1_000_000, call.request.maxAnswer)
            val answers = listOf(
                (transport as BlockingTransport).sendBlocking(call.request),
                runBlocking { (transport as AltinnTransport).send(call.request) },
            )
            for (answer in answers) {
                assertTrue(answer.body.size in 1_000_001..2_000_000, "$transport read ${answer.body.size}")
                val error = assertFailsWith<ProtocolException> { call.response(answer) }
                assertEquals(ErrorCode.LIMIT_EXCEEDED, error.code)
            }
        }
    }

    @Test
    fun `a held part of a multipart request is read while it is sent`() {
        var seen: Pair<String?, ByteArray>? = null
        server.createContext("/upload") {
            seen = it.requestHeaders.getFirst("Content-Length") to it.requestBody.readBytes()
            it.responseHeaders.add("Content-Type", "text/xml")
            val fault = """<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Client</faultcode>
                <faultstring>no</faultstring><detail><AltinnFault xmlns="http://www.altinn.no/services/common/fault/2009/10">
                <AltinnErrorMessage>no</AltinnErrorMessage><ErrorID>40208</ErrorID></AltinnFault></detail></s:Fault></s:Body>
                </s:Envelope>""".encodeToByteArray()
            it.sendResponseHeaders(500, fault.size.toLong())
            it.use { exchange -> exchange.responseBody.write(fault) }
        }
        val origin = "http://127.0.0.1:${server.address.port}/upload"
        for (transport in transports) {
            val altinn = Altinn(Environment.Custom(Addresses(origin, origin, origin, origin)), Credentials.System("1234", Secret(PASSWORD)))
            val content = Blob(contents[0].size.toLong()) { contents[0].inputStream() }
            val call = altinn.soap.brokerStreamed.uploadFileStreamed("a.zip", "r", "910000004", content)
            val held = call.request.body.parts.filterIsInstance<AltinnBody.Part.Held>().single()
            assertEquals(content to false, held.blob to held.base64)
            val error = assertFailsWith<RejectedException> { (transport as BlockingTransport).sendBlocking(call) }
            assertTrue("look for the receipt" in error.advice!!.en && "kvitteringen" in error.advice!!.nb)
            assertEquals(call.request.body.length.toString(), seen?.first)
            assertContentEquals(call.request.body.bytes(), seen?.second)
        }
    }
}
