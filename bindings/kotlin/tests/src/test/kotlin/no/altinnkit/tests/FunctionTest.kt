package no.altinnkit.tests

import no.altinnkit.*
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNull
import kotlin.test.assertTrue

/** What needs no network, how a system signs in, and whose answer it is. */
class FunctionTest {
    private fun token(timestamp: Boolean = true, nonce: Boolean = false) =
        conversation(credentials = Credentials.UsernameToken("1234", Secret(PASSWORD), timestamp, nonce))

    @Test
    fun `a function gives its output at once`() {
        val advice = conversation().soap.receipt.pollAdvice(asked = 2)
        assertEquals(PollAdvice(20, AltinnDateTime("2026-11-23T10:00:20.000Z")), advice)
        val error = assertFailsWith<InputException> { conversation().soap.receipt.pollAdvice(asked = -1) }
        assertEquals("altinn2.soap.receipt.poll_advice" to "asked", error.report.operation to error.report.path)
    }

    @Test
    fun `the kind of credentials chooses the flavour`() {
        assertTrue(conversation().receipt().request.url.endsWith("/ReceiptExternalBasic.svc"))
        assertNull(conversation().receipt().request.messageId)
        val ws = token().receipt().request
        assertTrue(ws.url.endsWith("/ReceiptExternal.svc"))
        assertTrue(ws.text().contains(">${ws.messageId}<") && ws.text().contains("Timestamp"))
        assertFalse(ws.text().contains("Nonce"))
        val other = token(timestamp = false, nonce = true).receipt().request.text()
        assertTrue(!other.contains("Timestamp") && other.contains("Nonce"))
        assertFalse("${Credentials.UsernameToken("1234", Secret(PASSWORD))}".contains(PASSWORD))
    }

    @Test
    fun `another contract namespace takes the place of the one that is known`() {
        val named = ServiceNamespace("ReceiptExternal", "http://example.org/Receipt")
        val altinn = Altinn(
            Environment.Tt02,
            Credentials.System("1234", Secret(PASSWORD)),
            serviceNamespaces = listOf(named),
        )
        assertTrue(altinn.receipt().request.text().contains("xmlns=\"http://example.org/Receipt\""))
    }

    @Test
    fun `an answer to somebody else's request is refused`() {
        val call = token().receipt()
        fun answer(to: String?, inReplyTo: String? = null) = AltinnResponse(
            200,
            listOf(HttpHeader("Content-Type", "application/soap+xml")),
            """<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Header>
            <RelatesTo xmlns="http://www.w3.org/2005/08/addressing">$to</RelatesTo></s:Header><s:Body>
            <GetReceiptV2Response xmlns="http://www.altinn.no/services/Intermediary/Receipt/2009/10">
            <GetReceiptV2Result xmlns:b="http://schemas.altinn.no/services/Intermediary/Receipt/2015/06"><b:ReceiptId>7</b:ReceiptId>
            </GetReceiptV2Result></GetReceiptV2Response></s:Body></s:Envelope>""".encodeToByteArray(),
            inReplyTo = inReplyTo,
        )
        assertEquals(7, call.response(answer(call.request.messageId)).receiptId)
        val error = assertFailsWith<ProtocolException> { call.response(answer("urn:uuid:1")) }
        assertEquals(ErrorCode.UNEXPECTED_ANSWER, error.code)
        assertEquals(7, call.response(answer("urn:uuid:1", "urn:uuid:1")).receiptId)
    }
}
